import { holdsBsn } from "@/lib/bsn";

/** Why a file or its bon is not sent. */
export type Bezwaar = "bon" | "bestand" | "anders" | "klein";

/** The manifest of the pseudonymiser, as far as the count needs it. */
export interface Telbon {
  kwartaal: string;
  sleutelId: string;
  getraind: number;
  commissieleden: number;
  sha256: string;
}

/** A file that holds tokens and units and nothing else, and belongs to its bon. */
export interface Telbestand {
  bon: Telbon;
  inhoud: string;
  /** Codes of the units in it. */
  onderdelen: string[];
  /** Those of them with fewer members than are counted. */
  teKlein: string[];
}

const doel = "aanwezigheidstelling/1";
const minste = 10;
const grootsteBon = 16 * 1024;
const grootsteBestand = 8 * 1024 * 1024;

/** Every member of a bon and the form it has. */
const vormen: Record<string, RegExp> = {
  doel: /^aanwezigheidstelling\/1$/,
  sleutelId: /^[0-9a-f]{16}$/,
  kwartaal: /^20\d{2}-Q[1-4]$/,
  getraind: /^\d{1,5}$/,
  commissieleden: /^\d{1,5}$/,
  sha256: /^[0-9a-f]{64}$/,
  gemaaktOp: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
};

/** Reads a bon on this computer; what has another form, or a member too many, is none. */
export function leesBon(tekst: string): Telbon | undefined {
  try {
    const gelezen: Record<string, unknown> = JSON.parse(tekst);
    const leden = Object.keys(gelezen);
    const goed =
      leden.length === Object.keys(vormen).length &&
      leden.every((lid) => Object.hasOwn(vormen, lid) && vormen[lid]?.test(String(gelezen[lid]))) &&
      gelezen.doel === doel &&
      !holdsBsn(String(gelezen.sleutelId));
    return goed ? (gelezen as unknown as Telbon) : undefined;
  } catch {
    return undefined;
  }
}

const regel = /^[0-9a-f]{32};(?:[A-Z0-9-]{1,20})?$/;
const kop = "pseudoniem;dienstonderdeel";

/**
 * Looks through a file on this computer: nothing but the exact lines that the pseudonymiser writes may leave it, so that no
 * name and no burgerservicenummer can.
 */
export async function keur(bestand: ArrayBuffer, bon: Telbon): Promise<Telbestand | Bezwaar> {
  if (bestand.byteLength > grootsteBestand) {
    return "bestand";
  }
  const inhoud = new TextDecoder("latin1").decode(bestand);
  const [eerste, ...regels] = inhoud.replace(/\n$/, "").split("\n");
  if (eerste !== kop || !regels.every((een) => regel.test(een) && !holdsBsn(een.slice(33)))) {
    return "bestand";
  }
  const leden = new Map<string, number>();
  for (const code of regels.map((een) => een.slice(33)).filter((een) => een !== "")) {
    leden.set(code, (leden.get(code) ?? 0) + 1);
  }
  const commissieleden = [...leden.values()].reduce((som, aantal) => som + aantal, 0);
  const getraind = regels.length - commissieleden;
  const klopt = getraind === bon.getraind && commissieleden === bon.commissieleden;
  if (!klopt || (await sha256(bestand)) !== bon.sha256) {
    return "anders";
  }
  if (getraind < minste || commissieleden < minste) {
    return "klein";
  }
  const onderdelen = [...leden.keys()].sort();
  return { bon, inhoud, onderdelen, teKlein: onderdelen.filter((code) => (leden.get(code) ?? 0) < minste) };
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const afdruk = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(afdruk, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Reads what was chosen, as far as there is something to read. */
export async function leesKeuze(bonbestand?: File, bestand?: File): Promise<Telbestand | Bezwaar | undefined> {
  if (!bonbestand) {
    return undefined;
  }
  const bon = bonbestand.size > grootsteBon ? undefined : leesBon(await bonbestand.text());
  if (!bon) {
    return "bon";
  }
  if (!bestand) {
    return undefined;
  }
  return bestand.size > grootsteBestand ? "bestand" : keur(await bestand.arrayBuffer(), bon);
}
