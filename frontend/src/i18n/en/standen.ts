import type { Text } from "@/i18n/nl";

/** What the server says of versions of a stand. */
export const standen: Text["problemen"] = {
  "versie-of-moment": "Name a version or a moment, not both.",
  "van-na-tot": "The first stand is after the second one; turn them round.",
  "alleen-geheel": "The target group register says nothing of units.",
  "alleen-over-het-geheel": "Only who sees all dienstonderdelen can do this.",
  "afstemming-begonnen": "Agreement on this quarter has been asked for already.",
  "geen-bezwaar": "There is no open objection here.",
  "niet-aan-u": "Who delivers the source or speaks for the dienstonderdeel judges this.",
  "geen-sprong": "There is no jump to explain of this dienstonderdeel.",
  "al-vastgesteld": "The newest version of this quarter has been adopted already.",
  "stand-veranderd": "There is a newer version of these figures ({versie}); look first at what changed.",
  "geen-open-voordracht": "Nothing was proposed for this quarter.",
  "eigen-voordracht": "Another than who proposed the figures decides on them.",
  "voordracht-verouderd": "There is a newer version ({versie}) since the proposal; that must be proposed anew.",
  "controlelijst-open": "Something on the checklist must be solved before adoption: {punten}.",
  "bron-ontbreekt-niet": "This source is not missing.",
  "reden-per-bron": "Say of each missing source why the figures can do without it.",
  "niet-uw-scenario": "Only who made a scenario changes it.",
  "scenario-beeindigd": "This scenario has ended and changes no more.",
};
