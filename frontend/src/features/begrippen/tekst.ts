import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  zoek: "Zoek een begrip of indicator",
  gevonden: (begrippen: number, indicatoren: number | undefined) =>
    `${begrippen === 1 ? "1 begrip" : `${begrippen} begrippen`}${
      indicatoren === undefined ? "" : ` en ${indicatoren === 1 ? "1 indicator" : `${indicatoren} indicatoren`}`
    } gevonden.`,
  niets: "Er is niets gevonden. Probeer een ander woord.",
  indicatoren: "Hoe gemeten: de indicatoren",
  uitleg: (aantal: number) =>
    `De monitor volgt ${aantal === 1 ? "1 indicator" : `${aantal} indicatoren`}. Open een indicator om te lezen hoe er wordt gemeten.`,
  leeg: "Er zijn nog geen indicatoren vastgelegd.",
  naAanmelden: "Na het inloggen leest u hier ook hoe elke indicator wordt gemeten: formule, bron, definitie en doelen.",
  inloggen: "Inloggen",
  nietVoorU: "Hoe elke indicator wordt gemeten, is te lezen met een andere rol dan de uwe.",
  sindsBegin: (versie: number) => `Definitie ${versie}, vanaf het begin`,
  vanaf: (versie: number, dag: string) => `Definitie ${versie}, vanaf ${dag}`,
  tot: (versie: number, dag: string) => `Definitie ${versie}, tot en met ${dag}`,
  vanTot: (versie: number, dag: string, tot: string) => `Definitie ${versie}, van ${dag} tot en met ${tot}`,
  breuk: (dag: string) => `Vanaf ${dag} wordt anders gemeten. Metingen van ervoor en erna worden niet vergeleken.`,
  eerder: "Eerdere definities",
  formule: "Formule",
  doelen: "Doelen",
  geenDoelen: "Voor deze indicator is geen doel vastgelegd.",
  doel: "Doel",
  norm: "Norm",
  geenNorm: "geen norm",
  horizon: "Te halen in",
  document: "Document",
  vastgesteld: "Vastgesteld op",
  geenDatum: "geen datum genoemd",
  status: "Status",
  cijfers: "Naar de cijfers",
  regel: "Naar de regel in het register",
};

const en: typeof nl = {
  zoek: "Find a term or indicator",
  gevonden: (begrippen: number, indicatoren: number | undefined) =>
    `Found ${begrippen === 1 ? "1 term" : `${begrippen} terms`}${
      indicatoren === undefined ? "" : ` and ${indicatoren === 1 ? "1 indicator" : `${indicatoren} indicators`}`
    }.`,
  niets: "Nothing was found. Try another word.",
  indicatoren: "How it is measured: the indicators",
  uitleg: (aantal: number) =>
    `The monitor follows ${aantal === 1 ? "1 indicator" : `${aantal} indicators`}. Open one to read how it is measured. What was written down about it is Dutch.`,
  leeg: "No indicators have been recorded yet.",
  naAanmelden:
    "Once you have logged in you also read here how each indicator is measured: formula, source, definition and targets.",
  inloggen: "Log in",
  nietVoorU: "How each indicator is measured can be read with another role than yours.",
  sindsBegin: (versie: number) => `Definition ${versie}, from the beginning`,
  vanaf: (versie: number, dag: string) => `Definition ${versie}, from ${dag}`,
  tot: (versie: number, dag: string) => `Definition ${versie}, until ${dag}`,
  vanTot: (versie: number, dag: string, tot: string) => `Definition ${versie}, from ${dag} until ${tot}`,
  breuk: (dag: string) => `Measured otherwise from ${dag}. Measurements before and after it are not compared.`,
  eerder: "Earlier definitions",
  formule: "Formula",
  doelen: "Targets",
  geenDoelen: "No target has been recorded for this indicator.",
  doel: "Target",
  norm: "Norm",
  geenNorm: "no norm",
  horizon: "Due in",
  document: "Document",
  vastgesteld: "Adopted on",
  geenDatum: "no date named",
  status: "Status",
  cijfers: "To the figures",
  regel: "To the row in the register",
};

export type Begriptekst = typeof nl;

const teksten: Record<Language, Begriptekst> = { nl, en };

export const useBegriptekst = (): Begriptekst => teksten[useLanguage().language];
