/** The questions of «Diversiteit en inclusie», in the order of its navigation. */
export const onderwerpen = [
  "cultureel",
  "gender",
  "leeftijd",
  "stromen",
  "cultuur",
  "leiderschap",
  "selectie",
  "lhbtiq",
  "opbrengst",
] as const;

export type Onderwerp = (typeof onderwerpen)[number];

/** Where an indicator is shown, by its theme; the theme of the quotum has a part of its own. */
const vanThema: Record<string, Onderwerp> = {
  "culturele-diversiteit": "cultureel",
  gender: "gender",
  leeftijd: "leeftijd",
  doorstroom: "stromen",
  cultuur: "cultuur",
  leiderschap: "leiderschap",
  selectie: "selectie",
  lhbtiq: "lhbtiq",
  opbrengst: "opbrengst",
};

export const onderwerpVan = (thema: string): Onderwerp | undefined => vanThema[thema];

/** The address keeps silent about the first subject, which opens without being asked for. */
export const zoekVan = (onderwerp: Onderwerp) => (onderwerp === "cultureel" ? {} : { onderwerp });
