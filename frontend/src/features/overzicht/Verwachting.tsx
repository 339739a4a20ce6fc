import { prognoseQuery } from "@/api/prognose";
import { useSettledQuery } from "@/api/settled";
import { type Language, useLanguage } from "@/i18n/language";
import { toNumber } from "@/lib/figure";

const nl = {
  nodig: (jaar: number, banen: string) => `Met de trend van de laatste kwartalen zijn dat er eind ${jaar} ${banen}.`,
  genoeg: (jaar: number) => `Met de trend van de laatste kwartalen is het eind ${jaar} gehaald.`,
};

const en: typeof nl = {
  nodig: (jaar, banen) => `With the trend of the last quarters that is ${banen} at the end of ${jaar}.`,
  genoeg: (jaar) => `With the trend of the last quarters it is met at the end of ${jaar}.`,
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** What the forecast says of the end of a year, for a tile; nothing while there is none. */
export function Verwachting({ kwartaal, jaar }: { kwartaal: string; jaar: number }) {
  const { f, language } = useLanguage();
  const v = teksten[language];
  const { data } = useSettledQuery(prognoseQuery(kwartaal));
  const nogNodig = data?.punten.find((punt) => punt.kwartaal === `${jaar}-Q4`)?.nogNodig;
  if (!nogNodig) {
    return null;
  }
  return toNumber(nogNodig) <= 0 ? v.genoeg(jaar) : v.nodig(jaar, f.oneDecimal(nogNodig));
}
