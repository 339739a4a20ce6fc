import { toNumber } from "./figure";
import type { Decimal } from "./format";

/** That jobs which are paid now are not any more after a year. */
export interface Geldeinde {
  na: number;
  /** How many, of all that are paid now. */
  banen: Decimal;
}

interface Jaar {
  jaar: number;
  banenZonderGeld: Decimal | null;
}

/** The years after which the number of jobs without money changes, as far as a forecast reaches; none while all are paid. */
export function geldeinden(jaren: Jaar[], tot: number): Geldeinde[] {
  const einden: Geldeinde[] = [];
  let zonder = 0;
  for (const { jaar, banenZonderGeld } of jaren) {
    if (banenZonderGeld !== null && jaar <= tot && toNumber(banenZonderGeld) !== zonder) {
      zonder = toNumber(banenZonderGeld);
      einden.push({ na: jaar - 1, banen: banenZonderGeld });
    }
  }
  return einden;
}

/** How many jobs have no money in a year. */
export const zonderGeldIn = (jaren: Jaar[], jaar: number): Decimal =>
  jaren.find((dit) => dit.jaar === jaar)?.banenZonderGeld ?? "0";
