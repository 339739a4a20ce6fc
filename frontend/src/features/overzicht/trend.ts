import type { Standsamenvatting } from "@/api/schemas";
import type { Decimal } from "@/lib/format";

export interface Trendpunt {
  kwartaal: string;
  /** Null where that quarter has no complete figure. */
  waarde: Decimal | null;
}

const length = 8;

const previous = (kwartaal: string) => {
  const [year = 0, quarter = 0] = kwartaal.split("-Q").map(Number);
  return quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`;
};

/** The realisation over the eight quarters that end with this one, oldest first; a quarter without figures is a gap. */
export function trend(standen: Standsamenvatting[], tot: string): Trendpunt[] {
  const known = new Map(standen.map(({ kwartaal, totaal }) => [kwartaal, totaal.realisatiePercentage]));
  const punten: Trendpunt[] = [];
  for (let kwartaal = tot; punten.length < length; kwartaal = previous(kwartaal)) {
    const cijfer = known.get(kwartaal);
    punten.unshift({ kwartaal, waarde: cijfer && !cijfer.tenMinste && !cijfer.onderdrukt ? cijfer.waarde : null });
  }
  return punten;
}
