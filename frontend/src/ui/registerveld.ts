import type { Registerregel, Registerveld } from "@/api/schemas";
import type { Language } from "@/i18n/language";
import { type Format, quarterName } from "@/lib/format";

/** A label, or a value of a closed list, in the reader's language. */
export const naam = (van: { nl: string; en: string }, language: Language) => van[language];

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

type Velden = Registerregel["velden"];

/** Whether two values of a field say the same: an empty list is nothing. */
function isGelijk(een: unknown, ander: unknown): boolean {
  const [dit, dat] = [een, ander].map((waarde) => (Array.isArray(waarde) && waarde.length === 0 ? null : waarde));
  return JSON.stringify(dit ?? null) === JSON.stringify(dat ?? null);
}

/** The fields that differ between two versions of a row, in the order of the register. */
export const verschillen = (
  velden: Registerveld[],
  oud: Pick<Registerregel, "velden">,
  nieuw: Pick<Registerregel, "velden">,
): Registerveld[] => velden.filter(({ code }) => !isGelijk(oud.velden[code], nieuw.velden[code]));

/** What becomes of a row that two people changed: what was changed here goes over theirs, the rest stays theirs. */
export function samengevoegd(begin: Velden, mijn: Velden, nu: Velden): Velden {
  const gewijzigd = Object.keys({ ...begin, ...mijn }).filter((code) => !isGelijk(begin[code], mijn[code]));
  const samen = { ...nu, ...Object.fromEntries(gewijzigd.map((code) => [code, mijn[code] ?? null])) };
  return Object.fromEntries(Object.entries(samen).filter(([, waarde]) => waarde !== null));
}
