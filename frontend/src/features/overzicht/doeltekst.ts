import type { Doelregel } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  naarCijfers: "Naar de cijfers",
  verstVanNorm: "Verst van de norm:",
  naarCijfersVan: (titel: string) => `Naar de cijfers: ${titel}`,
  scopes: {
    "VWS-breed": "VWS-breed",
    kern: "Kerndepartement",
    concern: "Concern",
    dienstonderdeel: "Elk dienstonderdeel",
    mt: "Elk MT",
    Rijk: "Rijk",
  } satisfies Record<Doelregel["scope"], string> as Record<Doelregel["scope"], string>,
  schalen: {
    alle: "",
    "1-10": "schaal 1 t/m 10",
    "11-14": "schaal 11 t/m 14",
    "15+": "schaal 15 en hoger",
    "11-12": "schaal 11 en 12",
    "13-14": "schaal 13 en 14",
  } satisfies Record<Doelregel["schaalgroep"], string> as Record<Doelregel["schaalgroep"], string>,
  definitie: "Hoe gemeten",
  waarom: "Uitleg en bronnen",
  horizon: (kwartaal: string) => `Te halen in ${kwartaal}`,
  in: (kwartaal: string) => `in ${kwartaal}`,
  anders: (doel: string) => `Een andere bron zegt: ${doel}`,
  staatIn: (doel: string, document: string) => `${doel}: ${document}`,
  genoemd: (dag: string) => `stand genoemd op ${dag}`,
  ookGenoemd: (stand: string, dag: string | null) => `Ook: ${stand}${dag ? `, stand genoemd op ${dag}` : ", genoemd"}`,
  andersGemeten: "Intussen anders gemeten",
  eenheden: {
    procent: "procentpunt",
    banen: "banen",
    aantal: "",
    cijfer: "punt",
    sessies: "sessies",
  } satisfies Record<Doelregel["indicator"]["eenheid"], string>,
  label: (realisatie: string, doel: string) => `Realisatie ${realisatie}, doel ${doel}`,
  trend: (eerste: string, begin: string, laatste: string, eind: string) =>
    `Van ${eerste} (${begin}) naar ${laatste} (${eind})`,
  was: (eerste: string) => `was ${eerste}`,
  minstens: (norm: string) => `≥ ${norm}`,
  hoogstens: (norm: string) => `≤ ${norm}`,
  geenNorm: "geen",
  zonderNorm: (aantal: number) => (aantal === 1 ? "Een doel zonder norm" : `${aantal} doelen zonder norm`),
};

const en: typeof nl = {
  naarCijfers: "To the figures",
  verstVanNorm: "Farthest from the norm:",
  naarCijfersVan: (titel) => `To the figures: ${titel}`,
  scopes: {
    "VWS-breed": "VWS-wide",
    kern: "Core department",
    concern: "Concern",
    dienstonderdeel: "Each unit",
    mt: "Each MT",
    Rijk: "Central government",
  },
  schalen: {
    alle: "",
    "1-10": "scales 1 to 10",
    "11-14": "scales 11 to 14",
    "15+": "scale 15 and up",
    "11-12": "scales 11 and 12",
    "13-14": "scales 13 and 14",
  },
  definitie: "How it is measured",
  waarom: "Explanation and sources",
  horizon: (kwartaal) => `To be met in ${kwartaal}`,
  in: (kwartaal) => `in ${kwartaal}`,
  anders: (doel) => `Another source says: ${doel}`,
  staatIn: (doel, document) => `${doel}: ${document}`,
  genoemd: (dag) => `as stated on ${dag}`,
  ookGenoemd: (stand, dag) => `Also: ${stand}, as stated${dag ? ` on ${dag}` : ""}`,
  andersGemeten: "Measured otherwise meanwhile",
  eenheden: { procent: "percentage points", banen: "jobs", aantal: "", cijfer: "points", sessies: "sessions" },
  label: (realisatie, doel) => `Realised ${realisatie}, target ${doel}`,
  trend: (eerste, begin, laatste, eind) => `From ${eerste} (${begin}) to ${laatste} (${eind})`,
  was: (eerste) => `was ${eerste}`,
  minstens: (norm) => `≥ ${norm}`,
  hoogstens: (norm) => `≤ ${norm}`,
  geenNorm: "none",
  zonderNorm: (aantal) => (aantal === 1 ? "One target without a norm" : `${aantal} targets without a norm`),
};

const teksten: Record<Language, typeof nl> = { nl, en };

export const useDoeltekst = () => teksten[useLanguage().language];
