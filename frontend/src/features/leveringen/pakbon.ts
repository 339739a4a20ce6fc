import type { NieuwePakbon } from "@/api/schemas";
import { holdsBsn } from "@/lib/bsn";

export type Pakbonfout = "onleesbaar";

/** Far more than a pakbon of the soort with most control totals. */
const largest = 16 * 1024;

type Vorm = (value: unknown) => boolean;

const matches =
  (pattern: RegExp): Vorm =>
  (value) =>
    typeof value === "string" && pattern.test(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const sum = matches(/^-?\d{1,20}(?:\.\d{1,6})?$/);

/** Every member that the contract knows, and the form it has there. */
const vormen: Record<keyof NieuwePakbon, Vorm> = {
  soort: matches(/^[a-z]+(?:-[a-z]+)*$/),
  peildatum: matches(/^\d{4}-\d{2}-\d{2}$/),
  omvang: matches(/^(?:volledig|mutatie)$/),
  regels: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  controletotalen: (value) =>
    isRecord(value) && Object.entries(value).every(([kolom, som]) => /^[a-z_]+$/.test(kolom) && sum(som)),
  sha256: matches(/^[0-9a-f]{64}$/),
  sleutelId: (value) => matches(/^[0-9a-f]{16}$/)(value) && !holdsBsn(String(value)),
  gemaaktOp: matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/),
};

function isPakbon(value: unknown): value is NieuwePakbon {
  return (
    isRecord(value) &&
    Object.keys(value).every((lid) => Object.hasOwn(vormen, lid)) &&
    Object.entries(vormen).every(([lid, heeftVorm]) => heeftVorm(value[lid]))
  );
}

/** Reads a pakbon on this computer: what has another form, or a member too many, is none and never sent. */
export function leesPakbon(text: string): NieuwePakbon | Pakbonfout {
  try {
    const value: unknown = JSON.parse(text);
    return isPakbon(value) ? value : "onleesbaar";
  } catch {
    return "onleesbaar";
  }
}

export async function leesPakbonbestand(bestand: File): Promise<NieuwePakbon | Pakbonfout> {
  return bestand.size > largest ? "onleesbaar" : leesPakbon(await bestand.text());
}
