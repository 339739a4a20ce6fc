import type { Doelregel, Indicatorbeeld, Meetreeks } from "@/api/schemas";
import { toNumber } from "@/lib/figure";

/** What a target asks, as it is drawn: a bound, or the two bounds of a band. */
export interface Grenzen {
  van: number;
  tot?: number | undefined;
}

/** Whether a target is for each unit apart and names none. */
const voorElkOnderdeel = ({ scope, dienstonderdeel }: Doelregel) => scope === "dienstonderdeel" && !dienstonderdeel;

const isVan = (waarde: string | null, { onderdeel }: Meetreeks) => waarde === null || waarde === onderdeel;

const past = (doel: Doelregel, reeks: Meetreeks) =>
  doel.schaalgroep === reeks.schaalgroep &&
  doel.indicator.eenheid === reeks.eenheid &&
  isVan(doel.indicator.waarde, reeks) &&
  (voorElkOnderdeel(doel)
    ? reeks.scope === "dienstonderdeel" || reeks.scope === "VWS-breed"
    : doel.scope === reeks.scope && doel.dienstonderdeel === reeks.dienstonderdeel);

/** The target in force of a series; one that names its unit goes before one for each unit. */
export const doelVan = (doelen: Doelregel[], meetwijze: string, reeks: Meetreeks): Doelregel | undefined => {
  const passende = doelen.filter((doel) => doel.indicator.meetwijze === meetwijze && past(doel, reeks));
  return passende.find((doel) => !voorElkOnderdeel(doel)) ?? passende[0];
};

/** Whether the verdict is about this very series: of several questions it is about the lowest one, of units about the farthest one. */
export const isOordeelOver = (doel: Doelregel, reeks: Meetreeks): boolean =>
  (doel.gemetenBij?.code ?? doel.dienstonderdeel) === reeks.dienstonderdeel &&
  (doel.indicator.waarde !== null || doel.onderdeel === null || doel.onderdeel === reeks.onderdeel);

/** The bounds of a target; a target without a norm has none. */
export const grenzenVan = (doel: Doelregel | undefined): Grenzen | undefined => {
  const { van = null, tot = null } = doel?.norm ?? {};
  const grens = van ?? tot;
  if (grens === null) {
    return undefined;
  }
  return van !== null && tot !== null ? { van: toNumber(van), tot: toNumber(tot) } : { van: toNumber(grens) };
};

/** The indicators that say how these series are measured, each once. */
export const indicatorenVan = (indicatoren: Indicatorbeeld[], meetwijze: string, reeksen: Meetreeks[]) =>
  indicatoren.filter(
    (indicator) => indicator.meetwijze === meetwijze && reeksen.some((reeks) => isVan(indicator.waarde, reeks)),
  );
