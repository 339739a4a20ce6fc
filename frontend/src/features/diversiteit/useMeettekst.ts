import type { Meetpunt, Meetreeks } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { useDiversiteittekst } from "./tekst";

/** Measurements as text: no more decimals than their source gave, and why one is not there. */
export function useMeettekst() {
  const { t, f, language } = useLanguage();
  const d = useDiversiteittekst();

  const getal = (waarde: string, decimalen: number, eenheid: Meetreeks["eenheid"]) => {
    const tekst = decimalen === 0 ? f.whole(waarde) : decimalen === 1 ? f.oneDecimal(waarde) : f.twoDecimals(waarde);
    return eenheid === "procent" ? `${tekst}%` : tekst;
  };

  const decimalen = (meting: Meetpunt) => /,(\d+)/.exec(meting.weergave)?.[1]?.length ?? 0;

  const tussen = (meting: Meetpunt, eenheid: Meetreeks["eenheid"]) =>
    meting.onder === null || meting.boven === null
      ? d.geenGetal
      : d.bereik(getal(meting.onder, 0, eenheid), getal(meting.boven, 0, eenheid));

  return {
    waarde: (meting: Meetpunt, eenheid: Meetreeks["eenheid"]): string => {
      if (meting.onderdrukt) {
        return t.cijfer.beschermd;
      }
      if (meting.waarde === null) {
        return language === "nl" ? meting.weergave : tussen(meting, eenheid);
      }
      return getal(meting.waarde, decimalen(meting), eenheid);
    },
    /** What the true number can be, when its source rounded it. */
    ruimte: (meting: Meetpunt, eenheid: Meetreeks["eenheid"]): string | undefined =>
      meting.onder === null || meting.boven === null
        ? undefined
        : d.ruimte(
            getal(meting.onder, decimalen(meting) + 1, eenheid),
            getal(meting.boven, decimalen(meting) + 1, eenheid),
          ),
    /** A bound of scores, with no more decimals than it has. */
    grens: (grens: number): string => f.rate(String(grens)),
    groep: (reeks: Meetreeks): string => {
      const scope = reeks.naam ?? d.scopes[reeks.scope];
      return reeks.schaalgroep === "alle" ? scope : `${scope}, ${d.schalen[reeks.schaalgroep]}`;
    },
  };
}
