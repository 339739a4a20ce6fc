import type { Kwartaalbrug } from "@/api/schemas";
import { toNumber } from "@/lib/figure";

export type Brugmaat = Kwartaalbrug["maten"][number];
export type Brugstap = Brugmaat["stappen"][number];

/** Where a step begins and ends on the scale: the next one goes on from there. */
export interface Trede {
  stap: Brugstap;
  van: number;
  tot: number;
}

/** The steps one after another, from the first figure on. */
export function treden({ van, stappen }: Brugmaat): Trede[] {
  let hoogte = toNumber(van.waarde ?? "0");
  return stappen.map((stap) => {
    const begin = hoogte;
    hoogte += toNumber(stap.banen.waarde);
    return { stap, van: begin, tot: hoogte };
  });
}

/** The step that did most in the direction of the change, with nothing to say when nothing changed. */
export function belangrijkste({ verschil, stappen }: Brugmaat): Brugstap | undefined {
  const richting = Math.sign(toNumber(verschil?.waarde ?? "0"));
  const mee = stappen.filter(({ banen }) => Math.sign(toNumber(banen.waarde)) === richting);
  return richting === 0
    ? undefined
    : mee.reduce<Brugstap | undefined>(
        (meest, stap) =>
          meest && Math.abs(toNumber(meest.banen.waarde)) >= Math.abs(toNumber(stap.banen.waarde)) ? meest : stap,
        undefined,
      );
}
