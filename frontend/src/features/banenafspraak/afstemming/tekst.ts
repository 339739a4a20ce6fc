import type { Afstemregel } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";

type Woord = Afstemregel["acties"][number];

const nl = {
  title: "Afstemming",
  help: "Wie een bron levert en wie voor een dienstonderdeel spreekt, zegt of de totalen kloppen. Het gaat nooit over een persoon.",
  nietBegonnen: "De afstemming van dit kwartaal is nog niet begonnen.",
  beginnen: "Afstemming beginnen",
  tot: (dag: string) => `Reageren kan tot en met ${dag}.`,
  wacht: "Deze cijfers wachten op uw akkoord",
  bron: "Bron of dienstonderdeel",
  status: "Status",
  laatst: "Laatste oordeel",
  statussen: {
    "te-controleren": "Te controleren",
    akkoord: "Akkoord",
    bezwaar: "Bezwaar",
    opgelost: "Opgelost",
    "geen-reactie": "Geen reactie",
  } satisfies Record<Afstemregel["status"], string>,
  gewijzigd: "De cijfers zijn sindsdien veranderd.",
  woorden: { akkoord: "Akkoord", bezwaar: "Bezwaar", opgelost: "Opgelost" } satisfies Record<Woord, string>,
  oordeel: "Oordeel",
  woordVan: (woord: string, naam: string) => `${woord}: ${naam}`,
  vraag: {
    akkoord: "De totalen van deze versie kloppen. Uw akkoord geldt zolang zij gelijk blijven.",
    bezwaar: "Zeg wat er aan de totalen niet klopt. Een open bezwaar houdt het vaststellen tegen.",
    opgelost: "Zeg hoe het bezwaar is opgelost.",
  } satisfies Record<Woord, string>,
  toelichting: "Toelichting",
  hint: "Schrijf geen namen of gegevens over gezondheid of herkomst.",
  bezig: "Bezig…",
};

const en: typeof nl = {
  title: "Agreement",
  help: "Who delivers a source and who speaks for a dienstonderdeel says whether the totals are right. It is never about a person.",
  nietBegonnen: "Nobody has been asked yet about this quarter.",
  beginnen: "Ask for agreement",
  tot: (dag) => `Answers can be given until ${dag}.`,
  wacht: "These figures wait for your agreement",
  bron: "Source or dienstonderdeel",
  status: "Status",
  laatst: "Last word",
  statussen: {
    "te-controleren": "To be checked",
    akkoord: "Agreed",
    bezwaar: "Objection",
    opgelost: "Solved",
    "geen-reactie": "No answer",
  },
  gewijzigd: "The figures have changed since.",
  woorden: { akkoord: "Agree", bezwaar: "Object", opgelost: "Solved" },
  oordeel: "Judgement",
  woordVan: (woord, naam) => `${woord}: ${naam}`,
  vraag: {
    akkoord: "The totals of this version are right. Your agreement holds as long as they stay the same.",
    bezwaar: "Say what is wrong about the totals. An open objection holds adoption back.",
    opgelost: "Say how the objection was solved.",
  },
  toelichting: "Note",
  hint: "Write no names and nothing about health or origin.",
  bezig: "Busy…",
};

const tekst: Record<Language, typeof nl> = { nl, en };

/** The texts about agreement on figures. */
export const useAfstemtekst = () => tekst[useLanguage().language];
