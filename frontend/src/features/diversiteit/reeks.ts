import type { Meetpunt, Meetreeks } from "@/api/schemas";
import { toNumber } from "@/lib/figure";
import type { Grenzen } from "./doelen";

/** A measurement with a number and a day, as it is drawn. */
export interface Plek {
  dag: number;
  waarde: number;
  onder: number;
  boven: number;
  peildatum: string;
}

/** The newest measurement; a series has at least one. */
export const nieuwste = (reeks: Meetreeks): Meetpunt | undefined => reeks.metingen.at(-1);

/** The measurements between breaks: within a part they compare, between parts they do not. A gap ends a part too. */
export function delen(reeks: Meetreeks): Plek[][] {
  const parts: Plek[][] = [[]];
  for (const meting of reeks.metingen) {
    if (meting.nieuweDefinitie || meting.waarde === null) {
      parts.push([]);
    }
    if (meting.waarde !== null && meting.peildatum !== null) {
      const waarde = toNumber(meting.waarde);
      parts.at(-1)?.push({
        dag: Date.parse(meting.peildatum),
        waarde,
        onder: meting.onder === null ? waarde : toNumber(meting.onder),
        boven: meting.boven === null ? waarde : toNumber(meting.boven),
        peildatum: meting.peildatum,
      });
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** The days between which the definition changed, halfway, as they are drawn. */
export function breuken(reeks: Meetreeks): { dag: number; peildatum: string }[] {
  return reeks.metingen.flatMap((meting, index) => {
    const eerder = reeks.metingen[index - 1]?.peildatum;
    return meting.nieuweDefinitie && meting.peildatum && eerder
      ? [{ dag: (Date.parse(eerder) + Date.parse(meting.peildatum)) / 2, peildatum: meting.peildatum }]
      : [];
  });
}

/** What was measured before the newest and compares with it, newest first. */
export function eerdere(reeks: Meetreeks): Meetpunt[] {
  const breuk = reeks.metingen.findLastIndex(({ nieuweDefinitie }) => nieuweDefinitie);
  return reeks.metingen
    .slice(Math.max(0, breuk), -1)
    .filter(({ waarde, peildatum }) => waarde !== null && peildatum !== null)
    .toReversed();
}

/** The series that were measured last time; a question that was not asked then, or a unit that was not there, tells nothing of now. */
export function vanNu(reeksen: Meetreeks[]): { nu: Meetreeks[]; vroeger: Meetreeks[] } {
  const dag = dagen(reeksen).at(-1);
  const isNu = (reeks: Meetreeks) => nieuwste(reeks)?.peildatum === dag;
  return { nu: reeksen.filter(isNu), vroeger: reeksen.filter((reeks) => !isNu(reeks)) };
}

/** All days of which there is a measurement, oldest first. */
export const dagen = (reeksen: Meetreeks[]): string[] =>
  [...new Set(reeksen.flatMap(({ metingen }) => metingen.flatMap(({ peildatum }) => peildatum ?? [])))].sort();

/** The end of a scale that all pictures share: the highest number or norm, rounded up to what reads well. */
export function schaal(reeksen: Meetreeks[], normen: Grenzen[] = []): number {
  const hoogst = Math.max(
    0,
    ...normen.map(({ van, tot }) => tot ?? van),
    ...reeksen.flatMap((reeks) =>
      delen(reeks)
        .flat()
        .map(({ boven }) => boven),
    ),
  );
  const stap = hoogst > 50 ? 20 : hoogst > 10 ? 5 : 2;
  return Math.max(stap, Math.ceil(hoogst / stap) * stap);
}

/** Whether a measurement says that something must be done: certainly under a limit. */
export const isOnder = (meting: Meetpunt | undefined, grens: number): boolean =>
  meting?.waarde != null && toNumber(meting.boven ?? meting.waarde) < grens;

/** The series of which the newest measurement is the lowest number. */
export function laagsteVan(reeksen: Meetreeks[]): { reeks: Meetreeks; meting: Meetpunt } | undefined {
  const [laagste] = reeksen
    .flatMap((reeks) => {
      const meting = nieuwste(reeks);
      return meting?.waarde != null ? [{ reeks, meting, waarde: toNumber(meting.waarde) }] : [];
    })
    .sort((a, b) => a.waarde - b.waarde);
  return laagste;
}
