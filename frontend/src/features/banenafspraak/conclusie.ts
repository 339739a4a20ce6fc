import type { Standregel } from "@/api/schemas";
import type { Text } from "@/i18n/nl";
import type { Format } from "@/lib/format";
import { haaltQuotum, knownTekort, sorted } from "./oordeel";

/** The sentence that opens the page: how many units miss the quotum, which one most, and of how many nothing can be said. */
export function conclusie(t: Text, f: Format, regels: Standregel[]): string {
  const verdicts = regels.map(haaltQuotum);
  const known = verdicts.filter((haalt) => haalt !== undefined).length;
  if (known === 0) {
    return t.banenafspraak.nietsTeZeggen;
  }
  const missing = verdicts.filter((haalt) => haalt === false).length;
  const unknown = regels.length - known;
  return [
    oordeel(t, regels, known, missing),
    grootste(t, f, regels),
    unknown > 0 && t.banenafspraak.nietTeZeggen(unknown),
  ]
    .filter(Boolean)
    .join(" ");
}

function oordeel(t: Text, regels: Standregel[], known: number, missing: number): string {
  const [only] = regels;
  if (only && regels.length === 1) {
    return t.banenafspraak.zelf(only.naam, missing === 0);
  }
  if (missing > 0) {
    return t.banenafspraak.haaltNiet(missing, known);
  }
  return known === regels.length ? t.banenafspraak.allenHalen(known) : t.banenafspraak.haaltWel(known);
}

function grootste(t: Text, f: Format, regels: Standregel[]): string | undefined {
  const [largest] = sorted(regels, "tekort");
  const shortage = largest ? knownTekort(largest) : null;
  if (!largest?.tekort.waarde || shortage === null || shortage <= 0) {
    return undefined;
  }
  const amount = f.oneDecimal(largest.tekort.waarde);
  return regels.length === 1
    ? t.banenafspraak.eigenTekort(amount)
    : t.banenafspraak.grootsteTekort(largest.naam, amount);
}
