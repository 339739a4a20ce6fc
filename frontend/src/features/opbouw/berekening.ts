import type { Cijfer, Opbouw, Opbouwinvoer } from "@/api/schemas";
import { cijferText } from "@/i18n/cijfer";
import type { Kerntekst } from "@/i18n/nl/kern";
import type { Format } from "@/lib/format";
import type { Opbouwtekst } from "./tekst";

/** A number of the input as people read it: all its digits when it has an end, else rounded. */
export function getal(o: Opbouwtekst, f: Format, invoer: Opbouwinvoer): string | null {
  const { teller, noemer, naam, eenheid } = invoer;
  if (teller === null || noemer === null) {
    return null;
  }
  if (naam === "percentage") {
    return f.rate(teller);
  }
  const heel = noemer === "1";
  const waarde = heel ? teller : String(Number(teller) / Number(noemer));
  const tekst = heel && eenheid !== "banen" ? f.everyDigit(waarde) : f.twoDecimals(waarde);
  return eenheid === "procent" ? `${tekst}%` : `${tekst} ${o.eenheidVan[naam] ?? o.eenheden[eenheid]}`;
}

/** What comes out of a formula, with as many decimals as the numbers that it is read beside. */
export function uitkomst(t: Kerntekst, f: Format, cijfer: Cijfer): string {
  if (cijfer.onderdrukt || cijfer.waarde === null || cijfer.eenheid !== "banen") {
    return cijferText(t, f, cijfer);
  }
  const tekst = f.twoDecimals(cijfer.waarde);
  return cijfer.tenMinste ? t.cijfer.tenMinste(tekst) : tekst;
}

const tekens: Record<string, string> = { "*": "×", "-": "\u2212", "/": "/", "+": "+" };

/** The formula with its numbers; null when one of them is not there. */
export function ingevuld(o: Opbouwtekst, f: Format, { formule, invoer }: Opbouw): string | null {
  if (formule.uitdrukking === null || formule.ingevuld === null) {
    return null;
  }
  const getallen = new Map(invoer.map((deel) => [deel.naam, getal(o, f, deel)]));
  if (formule.uitdrukking.startsWith("som(")) {
    return invoer.map((deel) => getal(o, f, deel)).join(" + ");
  }
  return formule.uitdrukking
    .replace(/[a-zA-Z]\w*/g, (naam) => o.functies[naam] ?? getallen.get(naam) ?? naam)
    .replace(/ ([*\-/+]) /g, (_, teken: string) => ` ${tekens[teken]} `);
}
