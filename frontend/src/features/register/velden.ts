import type { Registerregel, Registerveld } from "@/api/schemas";
import type { Language } from "@/i18n/language";
import { type Format, quarterName } from "@/lib/format";

/** What somebody typed or chose in the fields of a row: lists of codes as they are, all else as text. */
export type Invoer = Record<string, string | string[]>;

/** A label, or a value of a closed list, in the reader's language. */
export const naam = (van: { nl: string; en: string }, language: Language) => van[language];

/** Whether nothing is filled in. */
export const isLeeg = (waarde: unknown) =>
  waarde === null || waarde === undefined || (Array.isArray(waarde) && waarde.length === 0);

/** What a field holds as people read it; an empty text when nothing is filled in. */
export function leesbaar(veld: Registerveld, waarde: unknown, language: Language, f: Format): string {
  if (waarde === null || waarde === undefined) {
    return "";
  }
  switch (veld.soort) {
    case "bedrag":
      return f.euro(String(waarde));
    case "getal":
      return f.everyDigit(String(waarde));
    case "kwartaal":
      return quarterName(String(waarde));
    case "dag":
      return f.shortDay(String(waarde));
    case "keuze": {
      const keuze = veld.keuzes.find(({ code }) => code === waarde);
      return keuze ? naam(keuze, language) : String(waarde);
    }
    case "verwijzingen":
      return (waarde as string[]).join(", ");
    default:
      return String(waarde);
  }
}

/** What a form begins with: the row as it is, or nothing yet. */
export function invoerVan(velden: Registerveld[], regel?: Registerregel): Invoer {
  return Object.fromEntries(
    velden.map(({ code, soort }) => {
      const waarde = regel?.velden[code];
      if (soort === "verwijzingen") {
        return [code, (waarde as string[] | undefined) ?? []];
      }
      const tekst = waarde === null || waarde === undefined ? "" : String(waarde);
      return [code, soort === "getal" || soort === "bedrag" ? tekst.replace(".", ",") : tekst];
    }),
  );
}

/** What is sent of a form: empty is not there, and a number has a decimal point. */
export function veldenVan(velden: Registerveld[], invoer: Invoer): Record<string, unknown> {
  const gestuurd: Record<string, unknown> = {};
  for (const { code, soort } of velden) {
    const waarde = invoer[code] ?? "";
    if (Array.isArray(waarde)) {
      gestuurd[code] = waarde;
    } else if (waarde.trim() !== "") {
      gestuurd[code] = gestuurdeWaarde(soort, waarde.trim());
    }
  }
  return gestuurd;
}

function gestuurdeWaarde(soort: Registerveld["soort"], tekst: string): unknown {
  switch (soort) {
    case "getal":
    case "bedrag":
      return tekst.replaceAll(/[€\s]/g, "").replace(",", ".");
    case "geheel":
    case "jaar":
      return /^-?\d{1,9}$/.test(tekst) ? Number(tekst) : tekst;
    case "kwartaal":
      return tekst.replace(/^Q([1-4])[ -](20\d{2})$/i, "$2-Q$1").toUpperCase();
    default:
      return tekst;
  }
}

/** The fields that differ between two versions of a row, in the order of the register. */
export const verschillen = (velden: Registerveld[], oud: Registerregel, nieuw: Registerregel): Registerveld[] =>
  velden.filter(({ code }) => JSON.stringify(oud.velden[code] ?? null) !== JSON.stringify(nieuw.velden[code] ?? null));
