import type { Reeksregel } from "@/api/schemas";
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
