import type { Kwartaalbrug } from "@/api/schemas";
import { absolute } from "@/lib/figure";
import { type Format, quarterName } from "@/lib/format";
import type { Brugtekst } from "./tekst";
import { type Brugmaat, belangrijkste } from "./waterval";

/** The name of a stand; of one quarter with both versions, of two without. */
export function eindnamen(b: Brugtekst, { van, tot }: Pick<Kwartaalbrug, "van" | "tot">): [string, string] {
  const naam = ({ kwartaal, versie }: Kwartaalbrug["van"]) =>
    van.kwartaal === tot.kwartaal ? b.versieVan(quarterName(kwartaal), versie) : quarterName(kwartaal);
  return [naam(van), naam(tot)];
}

/** With its sign, as a change reads. */
export const metTeken = (f: Format, waarde: string) =>
  waarde.startsWith("-") || Number(waarde) === 0 ? f.twoDecimals(waarde) : `+${f.twoDecimals(waarde)}`;

/** What happened to a figure, in a sentence; undefined when the figure is not there for this reader. */
export function zin(b: Brugtekst, f: Format, brug: Kwartaalbrug, maat: Brugmaat): string | undefined {
  if (!maat.verschil || maat.van.waarde === null || maat.tot.waarde === null) {
    return undefined;
  }
  const [van, tot] = eindnamen(b, brug);
  const wat = b.wat[maat.maat];
  if (Number(maat.verschil.waarde) === 0) {
    return b.gelijk(van, tot, wat, f.twoDecimals(maat.tot.waarde));
  }
  const meest = belangrijkste(maat);
  return b.veranderd({
    van,
    tot,
    wat,
    erbij: !maat.verschil.waarde.startsWith("-"),
    verschil: f.twoDecimals(absolute(maat.verschil.waarde)),
    eerst: f.twoDecimals(maat.van.waarde),
    laatst: f.twoDecimals(maat.tot.waarde),
    vooral: meest && b.vooral(b.door[meest.oorzaak], metTeken(f, meest.banen.waarde)),
  });
}
