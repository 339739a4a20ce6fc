import type { Reeksregel, Trendbreuk } from "@/api/schemas";
import { segments } from "@/charts/Sparkline";
import { toNumber } from "@/lib/figure";

export type Punt = Reeksregel["realisatie"][number];

/** What a picture can place: null where there is no figure, none that is whole, or none for this reader. */
export function plaats(punt: Punt): number | null {
  return punt === null || punt.waarde === null || punt.tenMinste || punt.onderdrukt ? null : toNumber(punt.waarde);
}

/** Whether a row has nothing to draw because it is kept from this reader. */
export const isVerborgen = ({ realisatie }: Reeksregel) =>
  realisatie.every((punt) => plaats(punt) === null) && realisatie.some((punt) => punt?.onderdrukt);

/** The end of the scale that all pictures share: never below 120, in steps of 20. */
export function schaal(regels: Reeksregel[]): number {
  const hoogste = Math.max(0, ...regels.flatMap(({ realisatie }) => realisatie.map((punt) => plaats(punt) ?? 0)));
  return Math.max(120, Math.ceil(hoogste / 20) * 20);
}

/** A break with the place of the first quarter after it. */
export interface Grens {
  index: number;
  breuk: Trendbreuk;
}

export const grenzen = ({ trendbreuken }: Reeksregel, kwartalen: string[]): Grens[] =>
  trendbreuken.map((breuk) => ({ index: kwartalen.indexOf(breuk.kwartaal), breuk })).filter(({ index }) => index > 0);

/** The parts of a line between gaps and breaks: it is never drawn over either. */
export function stukken(waarden: (number | null)[], breuken: number[]): { index: number; value: number }[][] {
  const delen: { index: number; value: number }[][] = [];
  for (const deel of segments(waarden)) {
    for (const [plek, punt] of deel.entries()) {
      if (plek === 0 || breuken.includes(punt.index)) {
        delen.push([]);
      }
      delen.at(-1)?.push(punt);
    }
  }
  return delen;
}
