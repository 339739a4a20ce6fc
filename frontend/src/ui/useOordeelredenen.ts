import type { Doelregel } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";

type Redenen = Record<NonNullable<Doelregel["reden"]>, string>;

const teksten: Record<Language, Redenen> = {
  nl: {
    afronding: "Door de afronding van de bron is het niet te zeggen.",
    "andere-groep": "De meting gaat over een andere groep dan het doel.",
    "andere-definitie": "Er is anders gemeten dan het doel bedoelt.",
    beschermd: "Niet getoond om personen te beschermen.",
    onvolledig: "Nog niet alle bronnen zijn geleverd.",
    "geen-peildatum": "De bron noemt geen dag waarop is gemeten.",
    "een-meting": "Er is één keer gemeten; dat is nog geen lijn naar het doel.",
  },
  en: {
    afronding: "The rounding of the source leaves it open.",
    "andere-groep": "The measurement is about another group than the target.",
    "andere-definitie": "It was measured otherwise than the target means.",
    beschermd: "Not shown to protect people.",
    onvolledig: "Not all sources have been delivered yet.",
    "geen-peildatum": "The source names no day of measuring.",
    "een-meting": "It was measured once; that is no line to the target yet.",
  },
};

/** Why it cannot be told how a target stands. */
export const useOordeelredenen = () => teksten[useLanguage().language];
