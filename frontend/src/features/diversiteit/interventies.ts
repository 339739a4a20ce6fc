import type { Doelregel, Meetpunt, Meetreeks, Registerregel } from "@/api/schemas";
import { formatFor } from "@/lib/format";
import { doelVan, grenzenVan } from "./doelen";
import { isOnder, nieuwste, vanNu } from "./reeks";

/** What fits in the field that tells why an intervention came. */
const LANGSTE = 200;

/** What tells questions apart, also when a long one was cut. */
const KENMERK = 100;

/** The score under which the policy asks for an intervention; undefined where no target in force has a norm. */
export type Normvan = (reeks: Meetreeks) => number | undefined;

/** The norm of a series as the target in force says it. */
export const normvan =
  (doelen: Doelregel[]): Normvan =>
  (reeks) =>
    grenzenVan(doelVan(doelen, "mto-inclusie", reeks))?.van;

/** Whether a series certainly scores under its norm; without a norm nothing is too low. */
export const isLaag = (reeks: Meetreeks, norm: Normvan): boolean => {
  const grens = norm(reeks);
  return grens !== undefined && isOnder(nieuwste(reeks), grens);
};

/** The norm that all series share; undefined where they have none, or not the same one. */
export const gedeeldeNorm = (reeksen: Meetreeks[], norm: Normvan): number | undefined => {
  const [eerste, ...andere] = new Set(reeksen.map(norm));
  return andere.length === 0 ? eerste : undefined;
};

/** A question that scores too low, in a unit or in VWS as a whole. */
export interface Laag {
  reeks: Meetreeks;
  meting: Meetpunt;
}

/** All that certainly score under their norm the last time it was asked, the lowest first; what is asked no longer proposes nothing. */
export const lage = (reeksen: Meetreeks[], norm: Normvan): Laag[] =>
  vanNu(reeksen)
    .nu.flatMap((reeks) => {
      const meting = nieuwste(reeks);
      return meting && isLaag(reeks, norm) ? [{ reeks, meting }] : [];
    })
    .sort((a, b) => Number(a.meting.waarde) - Number(b.meting.waarde));

/** Why an intervention comes, in the language of the register: the question, its score and the survey. */
export function aanleiding({ reeks, meting }: Laag): string {
  const dag = meting.peildatum ? `, ${formatFor("nl-NL").longDay(meting.peildatum)}` : "";
  const staart = `»: ${meting.weergave} (${meting.herkomst.naam}${dag})`;
  return `«${(reeks.onderdeel ?? "").slice(0, LANGSTE - staart.length - 1)}${staart}`;
}

/** How what is written of a question begins: whole with its end, else as far as it is never cut. */
const kenmerk = (vraag: string) => (vraag.length > KENMERK ? vraag.slice(0, KENMERK) : `${vraag}»`);

/** What was done about a question where it scores too low. */
export const interventiesBij = (regels: Registerregel[], { reeks }: Laag): Registerregel[] =>
  regels.filter(
    ({ velden }) =>
      (velden.dienstonderdeel ?? null) === reeks.dienstonderdeel &&
      typeof velden.aanleiding === "string" &&
      velden.aanleiding.startsWith(`«${kenmerk(reeks.onderdeel ?? "")}`),
  );
