import type { Doelregel } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import { useMetinggetal } from "./useMetinggetal";

type Redenen = Record<NonNullable<Doelregel["reden"]>, string>;

const nl = {
  redenen: {
    afronding: "Door de afronding van de bron is het niet te zeggen.",
    "andere-groep": "De meting gaat over een andere groep dan het doel.",
    "andere-definitie": "Er is anders gemeten dan het doel bedoelt.",
    beschermd: "Niet getoond om personen te beschermen.",
    onvolledig: "Nog niet alle bronnen zijn geleverd.",
    "geen-peildatum": "De bron noemt geen dag waarop is gemeten.",
    "na-horizon": "Sinds de horizon is er niet opnieuw gemeten.",
    "een-meting": "Er is één keer gemeten; dat is nog geen lijn naar het doel.",
  } satisfies Redenen as Redenen,
  pad: (van: string, begin: string, naar: string, eind: string, hier: string) =>
    `Lijn van ${van} op ${begin} naar ${naar} op ${eind}; op de peildatum ${hier}.`,
  ruimte: (onder: string, boven: string) => `Door afronding ${onder} tot ${boven}.`,
  bereik: (onder: string, boven: string) => `Zeker is alleen: ${onder} tot ${boven}.`,
};

const en: typeof nl = {
  redenen: {
    afronding: "The rounding of the source leaves it open.",
    "andere-groep": "The measurement is about another group than the target.",
    "andere-definitie": "It was measured otherwise than the target means.",
    beschermd: "Not shown to protect people.",
    onvolledig: "Not all sources have been delivered yet.",
    "geen-peildatum": "The source names no day of measuring.",
    "na-horizon": "It was not measured again since the horizon.",
    "een-meting": "It was measured once; that is no line to the target yet.",
  },
  pad: (van, begin, naar, eind, hier) =>
    `Line from ${van} on ${begin} to ${naar} on ${eind}; ${hier} on the reference date.`,
  ruimte: (onder, boven) => `Because of rounding ${onder} to ${boven}.`,
  bereik: (onder, boven) => `All that is certain: ${onder} to ${boven}.`,
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** The rule behind the verdict on a target, where it needs one: why nothing can be told, or the path to its horizon. */
export function useOordeeluitleg({ oordeel, reden, pad, meting, indicator }: Doelregel): string[] {
  const { f, language } = useLanguage();
  const tekst = teksten[language];
  const { getal } = useMetinggetal(indicator.eenheid);
  return [
    reden === "afronding" && meting?.onder && meting.boven
      ? tekst[meting.waarde === null ? "bereik" : "ruimte"](getal(meting.onder), getal(meting.boven))
      : reden
        ? tekst.redenen[reden]
        : "",
    pad && oordeel !== "gehaald"
      ? tekst.pad(
          getal(pad.beginwaarde),
          f.shortDay(pad.begin),
          getal(pad.eindwaarde),
          f.shortDay(pad.eind),
          getal(pad.padwaarde),
        )
      : "",
  ].filter(Boolean);
}
