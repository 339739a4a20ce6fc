import type { Meetwijze, Opbouwcijfer } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import { meetdeel, standdeel } from "@/lib/onderwerp";
import { useCijfernaam } from "./useCijfernaam";

/** What was measured; the realisation of the quotum is a figure of a stand. */
export type Gemeten = Exclude<Meetwijze, "realisatie-quotum">;

const nl: Record<Gemeten, string> = {
  "culturele-diversiteit": "Culturele diversiteit",
  geslacht: "Gender",
  leeftijdsklasse: "Leeftijd",
  instroom: "Instroom",
  uitstroom: "Uitstroom",
  doorstroom: "Doorstroom",
  "mto-inclusie": "MTO, inclusievragen",
  inclusiemeting: "Rijksbrede inclusiemeting",
  "training-commissieleden": "Training van commissieleden",
  "training-vacaturehouders": "Training van vacaturehouders",
};

const en: typeof nl = {
  "culturele-diversiteit": "Cultural diversity",
  geslacht: "Gender",
  leeftijdsklasse: "Age",
  instroom: "Inflow",
  uitstroom: "Outflow",
  doorstroom: "Progression",
  "mto-inclusie": "Staff survey, inclusion questions",
  inclusiemeting: "Government-wide inclusion survey",
  "training-commissieleden": "Training of committee members",
  "training-vacaturehouders": "Training of vacancy holders",
};

const namen: Record<Language, typeof nl> = { nl, en };

/** Whether what people say of it has a place beside the measurement. */
export const isGemeten = (meetwijze: string): meetwijze is Gemeten => Object.hasOwn(nl, meetwijze);

/** What a comment is about, in words; a row of a register by its code. */
export function useOnderwerpnaam(): (onderwerp: string) => string {
  const { rijen, cijfers, kwartaal } = useCijfernaam();
  const gemeten = namen[useLanguage().language];
  const vanMeting = (meetwijze: string, code: string | undefined) => {
    const naam = isGemeten(meetwijze) ? gemeten[meetwijze] : meetwijze;
    return code ? `${naam}, ${code}` : naam;
  };
  const vanStand = (code: string, cijfer: string | undefined) => {
    const rij = rijen[code] ?? code;
    return cijfer ? `${cijfers[cijfer as Opbouwcijfer] ?? cijfer} ${rij}` : rij;
  };
  return (onderwerp) => {
    const [meting, deel] = [meetdeel(onderwerp), standdeel(onderwerp)];
    if (meting) {
      return vanMeting(meting.meetwijze, meting.code);
    }
    if (deel) {
      return onderwerp.split("/").length === 2 ? kwartaal : vanStand(deel.code, deel.cijfer);
    }
    return onderwerp.split("/").at(-1) ?? onderwerp;
  };
}
