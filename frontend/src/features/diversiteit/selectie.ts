import type { Indicatorbeeld, Meetpunt, Meetreeks } from "@/api/schemas";

/** A blind count tells between which bounds its number lies. */
const isBekend = ({ waarde, onder }: Meetpunt) => waarde !== null || onder !== null;

/** The newest measurement of VWS as a whole that tells something. */
export const vanGeheel = (reeksen: Meetreeks[]): Meetpunt | undefined =>
  reeksen.find(({ dienstonderdeel }) => dienstonderdeel === null)?.metingen.findLast(isBekend);

/**
 * What is known of the members of committees: delivered or counted, or else recorded by hand. What is told of others, as the fact
 * sheet does of those with a vacancy, says nothing of them.
 */
export const commissieleden = (gemeten: Meetreeks[], indicatoren: Indicatorbeeld[]): Meetpunt | undefined =>
  [
    vanGeheel(gemeten),
    ...indicatoren
      .filter(({ meetwijze }) => meetwijze === "training-commissieleden")
      .map(({ reeksen }) => vanGeheel(reeksen)),
  ].find((meting) => meting && meting.kwaliteit !== "andere-groep");
