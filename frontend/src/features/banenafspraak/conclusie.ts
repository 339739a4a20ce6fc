import type { Standregel } from "@/api/schemas";
import type { Text } from "@/i18n/nl";
import type { Format } from "@/lib/format";
import { haaltQuotum, knownTekort, sorted } from "./oordeel";

/** The sentence that opens the page: how many units miss the quotum, which one most, and of how many nothing can be said. */
export function conclusie(t: Text, f: Format, regels: Standregel[]): string {
  const judged = regels.map((regel) => ({ regel, haalt: haaltQuotum(regel) }));
  const known = judged.filter(({ haalt }) => haalt !== undefined);
  const missing = known.filter(({ haalt }) => haalt === false).length;
  const only = known.length === 1 && regels.length === 1 ? known[0] : undefined;
  const [largest] = sorted(regels, "tekort");
  const shortage = largest ? knownTekort(largest) : null;
  return [
    only
      ? t.banenafspraak.zelf(only.regel.naam, only.haalt === true)
      : known.length > 0 &&
        (missing === 0 ? t.banenafspraak.haaltWel(known.length) : t.banenafspraak.haaltNiet(missing, known.length)),
    largest?.tekort.waarde && shortage !== null && shortage > 0
      ? only
        ? t.banenafspraak.eigenTekort(f.oneDecimal(largest.tekort.waarde))
        : t.banenafspraak.grootsteTekort(largest.naam, f.oneDecimal(largest.tekort.waarde))
      : false,
    known.length < regels.length && t.banenafspraak.nietTeZeggen(regels.length - known.length),
  ]
    .filter(Boolean)
    .join(" ");
}
