import type { Registerregel, Registerveld } from "@/api/schemas";

/** What somebody typed or chose in the fields of a row: lists of codes as they are, all else as text. */
export type Invoer = Record<string, string | string[]>;

/** Whether nothing is filled in. */
export const isLeeg = (waarde: unknown) =>
  waarde === null || waarde === undefined || (Array.isArray(waarde) && waarde.length === 0);

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
