import type { Brugregeloorzaak, Kwartaalbrug } from "@/api/schemas";
import type { Brugmaat, Brugstap } from "./waterval";

/** Causes that lines stand under; the others are of a law, of totals, or of a whole source. */
const metRegels: Record<Brugregeloorzaak, true> = {
  instroom: true,
  uitstroom: true,
  uren: true,
  dienstonderdeel: true,
  reorganisatie: true,
  "register-begin": true,
  "register-eind": true,
  "telt-niet-mee": true,
  "inleen-uren": true,
  "inleen-elders": true,
  "inleen-reorganisatie": true,
  laat: true,
  organisatie: true,
};

const heeftRegels = (oorzaak: Brugstap["oorzaak"]): oorzaak is Brugregeloorzaak => oorzaak in metRegels;

/** The cause as one that opens its lines; undefined when this reader sees none, or there are none. */
export const opent = (brug: Kwartaalbrug, { maat }: Brugmaat, { oorzaak }: Brugstap): Brugregeloorzaak | undefined =>
  brug.regelsTeZien && maat !== "quotum" && heeftRegels(oorzaak) ? oorzaak : undefined;
