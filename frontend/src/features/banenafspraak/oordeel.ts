import type { Standregel } from "@/api/schemas";
import { toNumber } from "@/lib/figure";

/** Whether a unit meets its quotum; undefined where that cannot be told. A lower limit can only prove that it does. */
export function haaltQuotum({ klasse, tekort, gerealiseerd, quotum }: Standregel): boolean | undefined {
  if (klasse) {
    return klasse === "gehaald";
  }
  if (gerealiseerd.tenMinste) {
    const enough =
      gerealiseerd.waarde !== null &&
      quotum.waarde !== null &&
      toNumber(gerealiseerd.waarde) >= toNumber(quotum.waarde);
    return enough || undefined;
  }
  return tekort.waarde === null ? undefined : toNumber(tekort.waarde) <= 0;
}

/** The shortage of a unit as a number to compare by; null where none is known. */
export function knownTekort({ tekort, gerealiseerd }: Standregel): number | null {
  return tekort.waarde === null || gerealiseerd.tenMinste ? null : toNumber(tekort.waarde);
}

export type Volgorde = "tekort" | "vast";

/** Largest shortage first, what is not known last; or as the server gives them. */
export function sorted(regels: Standregel[], volgorde: Volgorde): Standregel[] {
  if (volgorde === "vast") {
    return regels;
  }
  const rank = (regel: Standregel) => knownTekort(regel) ?? Number.NEGATIVE_INFINITY;
  return [...regels].sort((a, b) => compare(rank(b), rank(a)));
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
