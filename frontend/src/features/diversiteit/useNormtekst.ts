import type { Doelregel, Indicatorbeeld } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import { quarterName } from "@/lib/format";

const nl = {
  minstens: (norm: string) => `minstens ${norm}`,
  hoogstens: (norm: string) => `hoogstens ${norm}`,
  band: (van: string, tot: string) => `${van} tot en met ${tot}`,
  doel: (norm: string, horizon: string | undefined) => `Doel: ${norm}${horizon ? ` in ${horizon}` : ""}`,
  geenNorm: "Gevolgd zonder norm",
  geenNormIn: (horizon: string) => `Zonder norm, te doen in ${horizon}`,
  sessies: (norm: string) => `${norm} sessies per MT`,
  banen: (norm: string) => `${norm} banen`,
};

const en: typeof nl = {
  minstens: (norm) => `at least ${norm}`,
  hoogstens: (norm) => `at most ${norm}`,
  band: (van, tot) => `${van} to ${tot}`,
  doel: (norm, horizon) => `Target: ${norm}${horizon ? ` in ${horizon}` : ""}`,
  geenNorm: "Followed without a norm",
  geenNormIn: (horizon) => `Without a norm, due in ${horizon}`,
  sessies: (norm) => `${norm} sessions per MT`,
  banen: (norm) => `${norm} jobs`,
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** What a target asks, in words: for beside a picture, and for who does not see it. */
export function useNormtekst() {
  const { f, language } = useLanguage();
  const n = teksten[language];

  const getal = (waarde: string, eenheid: Indicatorbeeld["eenheid"]) => {
    const tekst = f.rate(waarde);
    return eenheid === "procent" ? tekst : tekst.slice(0, -1);
  };

  const norm = ({ norm: { van, tot }, indicator: { eenheid, richting } }: Doelregel): string | undefined => {
    const grens = van ?? tot;
    if (van !== null && tot !== null) {
      return n.band(getal(van, eenheid), getal(tot, eenheid));
    }
    if (grens === null) {
      return undefined;
    }
    const tekst = getal(grens, eenheid);
    const met = eenheid === "sessies" ? n.sessies(tekst) : eenheid === "banen" ? n.banen(tekst) : tekst;
    return richting === "lager" ? n.hoogstens(met) : n.minstens(met);
  };

  return (doel: Doelregel): string => {
    const vraagt = norm(doel);
    const horizon = doel.horizon ? quarterName(doel.horizon) : undefined;
    return vraagt ? n.doel(vraagt, horizon) : horizon ? n.geenNormIn(horizon) : n.geenNorm;
  };
}
