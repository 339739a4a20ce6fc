import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  titel: "Prognose: de komende twee jaar",
  verwacht: (kwartaal: string, banen: string, laag: string, hoog: string) =>
    `Naar verwachting zijn er eind ${kwartaal} ${banen} banen (80% kans op ${laag} tot ${hoog}).`,
  nodig: (banen: string) => `Dan zijn er nog ${banen} nodig.`,
  genoeg: "Dat is genoeg voor het quotum.",
  kans: (procent: number, percentage: string) => `De kans op 100% is ${procent}% bij een quotum van ${percentage}.`,
  kansAanname: (procent: number, percentage: string) =>
    `De kans op 100% is ${procent}%, als het quotum dan ${percentage} is. Dat percentage is een aanname.`,
  zonderPercentage: (jaar: string) =>
    `Of dat genoeg is, is niet te zeggen: het percentage van ${jaar} is nog niet bekend.`,
  redenen: {
    "te-weinig-historie": "Er is nog geen prognose: daarvoor zijn minstens vier volledige kwartalen na elkaar nodig.",
    onvolledig: "Er is geen prognose: van dit kwartaal zijn nog niet alle bronnen binnen.",
  },
  beter: (fout: string, naief: string) =>
    `Eerder zat de prognose er gemiddeld ${fout} banen naast. De laatste waarde aanhouden gaf ${naief}.`,
  nietBeter: (fout: string, naief: string) =>
    `Let op: eerder was deze prognose niet beter dan de laatste waarde aanhouden. Zij zat er gemiddeld ${fout} banen naast, de laatste waarde ${naief}.`,
  geenToets: "De historie is te kort om de prognose aan het verleden te toetsen.",
  uitleg: (veranderingen: number, herhalingen: string) =>
    `De verwachting is de laatste stand, min bekende einddata, plus de gemiddelde verandering per kwartaal. De band komt uit ${herhalingen} trekkingen uit ${veranderingen} kwartaalveranderingen. Het quotum gaat uit van gelijke bezetting.`,
  aanname: "Aanname quotumpercentage",
  aannameHint: (jaar: string) => `Voor jaren zonder bekend percentage, vanaf ${jaar}`,
  aannameFout: "Vul een percentage in, zoals 3,1.",
  scenario: "Met de banen van scenario",
  geenScenario: "Geen",
  meerScenarios: "Meer scenario’s tonen",
  legenda: {
    realised: "Gerealiseerd",
    expected: "Verwacht",
    band: "80%-band",
    target: "Quotum",
    zonderGeld: "Verwacht, zonder geld",
  },
  label: (van: string, tot: string) =>
    `Lijn van gerealiseerde banen vanaf ${van}, met de prognose en haar band tot ${tot}. De tabel eronder noemt alle cijfers.`,
  tabel: "Prognose per kwartaal, VWS totaal",
  kwartaal: "Kwartaal",
  gerealiseerd: "Gerealiseerd",
  verwachtKolom: "Verwacht",
  laag: "Laag",
  hoog: "Hoog",
  quotum: "Quotum",
  nogNodig: "Nog nodig",
  zonderGeld: "Zonder geld",
};

const en: typeof nl = {
  titel: "Forecast: the next two years",
  verwacht: (kwartaal, banen, laag, hoog) =>
    `At the end of ${kwartaal} ${banen} jobs are expected (80% chance of ${laag} to ${hoog}).`,
  nodig: (banen) => `Then ${banen} are still needed.`,
  genoeg: "That is enough for the quotum.",
  kans: (procent, percentage) => `The chance of 100% is ${procent}% with a quotum of ${percentage}.`,
  kansAanname: (procent, percentage) =>
    `The chance of 100% is ${procent}%, if the quotum is ${percentage} then. That percentage is an assumption.`,
  zonderPercentage: (jaar) => `Whether that is enough cannot be told: the percentage of ${jaar} is not known yet.`,
  redenen: {
    "te-weinig-historie": "There is no forecast yet: it needs at least four complete quarters in a row.",
    onvolledig: "There is no forecast: not all sources of this quarter are in.",
  },
  beter: (fout, naief) => `Before, the forecast was ${fout} jobs off on average. Keeping the last value gave ${naief}.`,
  nietBeter: (fout, naief) =>
    `Note: before, this forecast was no better than keeping the last value. It was ${fout} jobs off on average, the last value ${naief}.`,
  geenToets: "The history is too short to test the forecast against the past.",
  uitleg: (veranderingen, herhalingen) =>
    `What is expected is the last figure, minus known end dates, plus the average quarterly change. The band comes from ${herhalingen} draws from ${veranderingen} quarterly changes. The quotum supposes an equal occupancy.`,
  aanname: "Assumed quotum percentage",
  aannameHint: (jaar) => `For years without a known percentage, from ${jaar} on`,
  aannameFout: "Enter a percentage, such as 3.1.",
  scenario: "With the jobs of scenario",
  geenScenario: "None",
  meerScenarios: "Show more scenarios",
  legenda: {
    realised: "Realised",
    expected: "Expected",
    band: "80% band",
    target: "Quotum",
    zonderGeld: "Expected, without money",
  },
  label: (van, tot) =>
    `Line of realised jobs from ${van}, with the forecast and its band up to ${tot}. The table below names all figures.`,
  tabel: "Forecast per quarter, VWS total",
  kwartaal: "Quarter",
  gerealiseerd: "Realised",
  verwachtKolom: "Expected",
  laag: "Low",
  hoog: "High",
  quotum: "Quotum",
  nogNodig: "Still needed",
  zonderGeld: "Without money",
};

const teksten: Record<Language, typeof nl> = { nl, en };

export type Prognosetekst = typeof nl;

/** For who tests what is written. */
export const prognoseteksten = teksten;

export const usePrognosetekst = () => teksten[useLanguage().language];
