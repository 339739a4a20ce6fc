import type { Doelindicator, Meetpunt } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";

const tussen: Record<Language, (onder: string, boven: string) => string> = {
  nl: (onder, boven) => `tussen ${onder} en ${boven}`,
  en: (onder, boven) => `between ${onder} and ${boven}`,
};

/** The numbers of an indicator as text, in its unit. */
export function useMetinggetal(eenheid: Doelindicator["eenheid"]) {
  const { t, f, language } = useLanguage();
  const getal = (waarde: string) => (eenheid === "procent" ? f.rate(waarde) : f.rate(waarde).slice(0, -1));

  const meting = (punt: Meetpunt): string => {
    if (punt.onderdrukt) {
      return t.cijfer.beschermd;
    }
    if (language === "nl") {
      return punt.weergave;
    }
    if (punt.waarde !== null) {
      return getal(punt.waarde);
    }
    return punt.onder === null || punt.boven === null ? "–" : tussen[language](getal(punt.onder), getal(punt.boven));
  };

  return { getal, meting };
}
