import { type Language, useLanguage } from "@/i18n/language";
import type { Commissietelling } from "./commissies";

const nl = {
  titel: "Divers samengestelde selectiecommissies",
  help: "Per kwartaal alleen aantallen: hoeveel commissies voldoen, niet voldoen of onbekend zijn. Nooit wie erin zaten.",
  beeld:
    "Aantal selectiecommissies per kwartaal: voldoet, voldoet niet en niet bekend. Dezelfde aantallen staan in de tabel.",
  zin: (kwartaal: string, { alle, voldoet, onbekend }: Commissietelling): string => {
    if (alle === 0) {
      return `In ${kwartaal} waren er geen selectiecommissies.`;
    }
    return onbekend === 0
      ? `In ${kwartaal} voldeden ${voldoet} van de ${alle} commissies.`
      : `In ${kwartaal} voldeden minstens ${voldoet} en hoogstens ${voldoet + onbekend} van de ${alle} commissies; van ${onbekend} is het niet bekend.`;
  },
  voldoet: "Voldoet",
  voldoetNiet: "Voldoet niet",
  onbekend: "Niet bekend",
  alle: "Alle commissies",
  kwartaal: "Kwartaal",
  regel: "Registerregel",
  geen: "Er zijn nog geen aantallen vastgelegd. Dat is niet hetzelfde als 0.",
  anders: "Met de hand vastgelegd over selectie",
  vastleggen: "Aantallen van een kwartaal vastleggen",
};

const en: typeof nl = {
  titel: "Selection committees of a diverse composition",
  help: "Only numbers per quarter: how many committees qualify, do not qualify or are not known. Never who was in them.",
  beeld: "Selection committees per quarter: qualifies, does not qualify and not known. The table has the same numbers.",
  zin: (kwartaal, { alle, voldoet, onbekend }) => {
    if (alle === 0) {
      return `In ${kwartaal} there were no selection committees.`;
    }
    return onbekend === 0
      ? `In ${kwartaal} ${voldoet} of the ${alle} committees qualified.`
      : `In ${kwartaal} at least ${voldoet} and at most ${voldoet + onbekend} of the ${alle} committees qualified; of ${onbekend} it is not known.`;
  },
  voldoet: "Qualifies",
  voldoetNiet: "Does not qualify",
  onbekend: "Not known",
  alle: "All committees",
  kwartaal: "Quarter",
  regel: "Register row",
  geen: "No numbers were recorded yet. That is not the same as 0.",
  anders: "Recorded by hand about selection",
  vastleggen: "Record the numbers of a quarter",
};

const texts: Record<Language, typeof nl> = { nl, en };

export const useCommissietekst = () => texts[useLanguage().language];
