import type { Doelregel, Meetpunt } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { useDoeltekst } from "./doeltekst";

/** The numbers of a target as text, in its unit. */
export function useDoelgetal({ norm, indicator }: Doelregel) {
  const { f, language } = useLanguage();
  const d = useDoeltekst();
  const getal = (waarde: string) => (indicator.eenheid === "procent" ? f.rate(waarde) : f.rate(waarde).slice(0, -1));

  const meting = (punt: Meetpunt): string => {
    if (punt.onderdrukt) {
      return d.beschermd;
    }
    if (language === "nl") {
      return punt.weergave;
    }
    if (punt.waarde !== null) {
      return getal(punt.waarde);
    }
    return punt.onder === null || punt.boven === null ? "–" : d.bereik(getal(punt.onder), getal(punt.boven));
  };

  const normtekst = (norm: Doelregel["norm"]): string => {
    const grens = norm.van ?? norm.tot;
    if (norm.van !== null && norm.tot !== null) {
      return `${getal(norm.van).replace("%", "")}–${getal(norm.tot)}`;
    }
    if (grens === null) {
      return d.geenNorm;
    }
    return indicator.richting === "lager" ? d.hoogstens(getal(grens)) : d.minstens(getal(grens));
  };

  return { getal, meting, normtekst, doelnorm: () => normtekst(norm) };
}
