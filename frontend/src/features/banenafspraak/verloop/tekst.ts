import { type Language, useLanguage } from "@/i18n/language";

const rij = (namen: string[], en: string) =>
  namen.length < 2 ? namen.join("") : `${namen.slice(0, -1).join(", ")} ${en} ${namen.at(-1)}`;

const nl = {
  titel: "Verloop per dienstonderdeel",
  help: "Realisatie van het quotum in de laatste acht kwartalen. De stippellijn is 100%.",
  legendaRealisatie: "Realisatie in %",
  legendaDoel: "Quotum gehaald (100%)",
  legendaBreuk: "Trendbreuk: door een reorganisatie niet te vergelijken",
  indeling: "Indeling van het verloop",
  vanToen: "Elk kwartaal in zijn eigen indeling",
  inEen: (dag: string) => `Alle kwartalen in de indeling van ${dag}`,
  nietGeschat: "Wat toen niet te splitsen was, staat samen in een eigen plaatje. Er wordt niets geschat.",
  breuk: (kwartaal: string, voor: string[], na: string[]) =>
    `Trendbreuk in ${kwartaal}: eerst ${rij(voor, "en")}, daarna ${rij(na, "en")}.`,
  breukKort: "trendbreuk",
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
  legendaBreuk: "Break: not comparable because of a reorganisation",
  indeling: "Units of the course",
  vanToen: "Each quarter in its own units",
  inEen: (dag) => `All quarters in the units of ${dag}`,
  nietGeschat: "What could not be split at the time stands together in a picture of its own. Nothing is estimated.",
  breuk: (kwartaal, voor, na) => `Break in ${kwartaal}: first ${rij(voor, "and")}, then ${rij(na, "and")}.`,
  breukKort: "break",
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
