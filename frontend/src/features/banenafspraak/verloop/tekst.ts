import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  titel: "Verloop per dienstonderdeel",
  help: "Realisatie van het quotum in de laatste acht kwartalen. De stippellijn is 100%.",
  legendaRealisatie: "Realisatie in %",
  legendaDoel: "Quotum gehaald (100%)",
  label: (naam: string, van: string, tot: string, eerste: string, laatste: string) =>
    `${naam}: van ${eerste} in ${van} naar ${laatste} in ${tot}.`,
  labelEen: (naam: string, kwartaal: string, waarde: string) =>
    `${naam}: ${waarde} in ${kwartaal}, verder geen cijfers.`,
  geen: "Nog geen volledige cijfers",
  nu: (waarde: string) => `nu ${waarde}`,
  laatst: (waarde: string, kwartaal: string) => `${waarde} in ${kwartaal}`,
  tabel: (kwartaal: string) => `Realisatie in % tot en met ${kwartaal}`,
  dienstonderdeel: "Dienstonderdeel",
  geenStand: "–",
  verborgen: "niet getoond",
};

const en: typeof nl = {
  titel: "Course per unit",
  help: "How far the quotum was met in the last eight quarters. The dashed line is 100%.",
  legendaRealisatie: "Realised in %",
  legendaDoel: "Quotum met (100%)",
  label: (naam, van, tot, eerste, laatste) => `${naam}: from ${eerste} in ${van} to ${laatste} in ${tot}.`,
  labelEen: (naam, kwartaal, waarde) => `${naam}: ${waarde} in ${kwartaal}, no other figures.`,
  geen: "No complete figures yet",
  nu: (waarde) => `now ${waarde}`,
  laatst: (waarde, kwartaal) => `${waarde} in ${kwartaal}`,
  tabel: (kwartaal) => `Realised in % up to ${kwartaal}`,
  dienstonderdeel: "Unit",
  geenStand: "–",
  verborgen: "not shown",
};

const teksten: Record<Language, typeof nl> = { nl, en };

export const useVerlooptekst = () => teksten[useLanguage().language];
