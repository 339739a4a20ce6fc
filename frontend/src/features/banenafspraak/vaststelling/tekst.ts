import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  versie: "Versie",
  nieuwste: (versie: number, status: string) => `Nieuwste (${versie}, ${status})`,
  eerdere: (versie: number, status: string, moment: string) => `${versie}, ${status}, ${moment}`,
  ouderTitel: (versie: number) => `U ziet versie ${versie}, niet de nieuwste`,
  ouder: (moment: string, nieuwste: number) =>
    `Deze versie was te zien vanaf ${moment}. De nieuwste is versie ${nieuwste}.`,
  toonNieuwste: "Toon de nieuwste versie",
  nieuwereVoorlopig: "Er is een nieuwere voorlopige versie",
  nieuwereVoorlopigHelp: (versie: number) =>
    `Na het vaststellen kwam er nog iets binnen. Versie ${versie} is nog voorlopig; de vastgestelde versie verandert niet.`,
  naastVastgesteld: (versie: number) => `Versie ${versie} van dit kwartaal is al vastgesteld`,
  naastVastgesteldHelp:
    "U ziet een nieuwere, voorlopige versie. De vastgestelde cijfers gelden tot die is vastgesteld.",
  toonVastgesteld: "Toon de vastgestelde versie",
};

const en: typeof nl = {
  versie: "Version",
  nieuwste: (versie, status) => `Newest (${versie}, ${status})`,
  eerdere: (versie, status, moment) => `${versie}, ${status}, ${moment}`,
  ouderTitel: (versie) => `You are looking at version ${versie}, which is not the newest`,
  ouder: (moment, nieuwste) => `This version was shown from ${moment}. The newest is version ${nieuwste}.`,
  toonNieuwste: "Show the newest version",
  nieuwereVoorlopig: "There is a newer provisional version",
  nieuwereVoorlopigHelp: (versie) =>
    `Something arrived after adoption. Version ${versie} is still provisional; the adopted version does not change.`,
  naastVastgesteld: (versie) => `Version ${versie} of this quarter has been adopted`,
  naastVastgesteldHelp:
    "You are looking at a newer, provisional version. The adopted figures hold until it is adopted.",
  toonVastgesteld: "Show the adopted version",
};

const tekst: Record<Language, typeof nl> = { nl, en };

/** The texts about versions and adoption, which only the page of figures needs. */
export const useTekst = () => tekst[useLanguage().language];
