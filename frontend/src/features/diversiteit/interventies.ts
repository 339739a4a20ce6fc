import type { Meetpunt, Meetreeks, Registerregel } from "@/api/schemas";
import { formatFor } from "@/lib/format";
import { isOnder, nieuwste } from "./reeks";

/** Under this score the policy asks for an intervention (factsheet 2022). */
export const NORM = 70;

/** What fits in the field that tells why an intervention came. */
const LANGSTE = 200;

/** What tells questions apart, also when a long one was cut. */
const KENMERK = 100;

/** A question that scores too low, in a unit or in VWS as a whole. */
export interface Laag {
  reeks: Meetreeks;
  meting: Meetpunt;
}

/** All that certainly score under the norm, the lowest first. */
export const lage = (reeksen: Meetreeks[]): Laag[] =>
  reeksen
    .flatMap((reeks) => {
      const meting = nieuwste(reeks);
      return meting && isOnder(meting, NORM) ? [{ reeks, meting }] : [];
    })
    .sort((a, b) => Number(a.meting.waarde) - Number(b.meting.waarde));

/** Why an intervention comes, in the language of the register: the question, its score and the survey. */
export function aanleiding({ reeks, meting }: Laag): string {
  const dag = meting.peildatum ? `, ${formatFor("nl-NL").longDay(meting.peildatum)}` : "";
  const staart = `»: ${meting.weergave} (${meting.herkomst.naam}${dag})`;
  return `«${(reeks.onderdeel ?? "").slice(0, LANGSTE - staart.length - 1)}${staart}`;
}

/** What was done about a question where it scores too low. */
export const interventiesBij = (regels: Registerregel[], { reeks }: Laag): Registerregel[] =>
  regels.filter(
    ({ velden }) =>
      (velden.dienstonderdeel ?? null) === reeks.dienstonderdeel &&
      typeof velden.aanleiding === "string" &&
      velden.aanleiding.startsWith(`«${(reeks.onderdeel ?? "").slice(0, KENMERK)}`),
  );
