import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  title: "Opmerkingen",
  geen: "Er is nog geen opmerking.",
  meer: "Oudere opmerkingen tonen",
  laden: "De opmerkingen worden geladen…",
  bij: (naam: string) => `Opmerkingen bij ${naam}`,
  naar: (open: number) => (open === 0 ? "Opmerkingen" : `Opmerkingen (${open} op te volgen)`),
  waarover: "Waar gaat uw opmerking over?",
  geheel: "De meting als geheel",
  nietGemeten: "Hierover is nog niets gemeten.",
  sluiten: "Sluiten",
  nieuw: "Opmerking",
  nieuwBij: (naam: string) => `Opmerking bij ${naam}`,
  hint: "Schrijf geen namen of gegevens over gezondheid of herkomst.",
  opvolgen: "Iemand moet hier iets mee doen",
  blokkeert: "De stand wordt pas voorgedragen als dit is afgehandeld",
  plaatsen: "Plaatsen",
  bezig: "Bezig…",
  open: "Op te volgen",
  blokkerend: "Blokkeert vaststellen",
  afgehandeld: "Afgehandeld",
  afhandelen: "Afhandelen",
  antwoord: "Wat is ermee gedaan?",
  wie: (door: string, op: string) => `${door} · ${op}`,
};

const en: typeof nl = {
  title: "Comments",
  geen: "There is no comment yet.",
  meer: "Show older comments",
  laden: "Loading the comments…",
  bij: (naam) => `Comments on ${naam}`,
  naar: (open) => (open === 0 ? "Comments" : `Comments (${open} to follow up)`),
  waarover: "What is your comment about?",
  geheel: "The measurement as a whole",
  nietGemeten: "Nothing was measured of this yet.",
  sluiten: "Close",
  nieuw: "Comment",
  nieuwBij: (naam) => `Comment on ${naam}`,
  hint: "Write no names or data about health or origin.",
  opvolgen: "Somebody must do something with this",
  blokkeert: "The stand is only offered once this is solved",
  plaatsen: "Place",
  bezig: "Busy…",
  open: "To be followed up",
  blokkerend: "Blocks vaststellen",
  afgehandeld: "Solved",
  afhandelen: "Solve",
  antwoord: "What was done with it?",
  wie: (door, op) => `${door} · ${op}`,
};

const teksten: Record<Language, typeof nl> = { nl, en };

export const useOpmerkingtekst = (): typeof nl => teksten[useLanguage().language];
