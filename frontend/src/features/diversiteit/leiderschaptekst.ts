import type { Managementteamstand } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";

type Stand = Managementteamstand["sessies"][number]["stand"];

const nl = {
  zin: (klaar: number, aantal: number) =>
    klaar === aantal
      ? `Alle ${aantal} MT's van het kerndepartement hebben de drie sessies inclusief leiderschap gehad.`
      : `${klaar} van de ${aantal} MT's van het kerndepartement ${klaar === 1 ? "heeft" : "hebben"} alle drie de sessies inclusief leiderschap gehad.`,
  geen: "Er zijn nog geen managementteams vastgelegd. Voeg ze eerst toe aan het register.",
  sessiesPerMt: "Sessies per MT",
  perMtHelp: "De reeks begon in april 2021. Elk MT van het kerndepartement krijgt drie sessies.",
  nietAlle: "U ziet de MT's van uw eigen dienstonderdeel. De aantallen gaan over alle MT's.",
  nietUw:
    "U ziet hier alleen MT's van uw eigen dienstonderdeel, en die zijn er niet. De aantallen gaan over alle MT's.",
  mt: "MT",
  sessie: ["Eerste sessie", "Tweede sessie", "Derde sessie"],
  gehoudenVan: "Gehouden",
  vanDrie: (gehouden: number) => `${gehouden} van 3`,
  standen: {
    gehouden: "Gehouden",
    gepland: "Gepland",
    vervallen: "Vervallen",
    geen: "Niets vastgelegd",
  } satisfies Record<Stand, string> as Record<Stand, string>,
  in: (stand: string, kwartaal: string) => `${stand} ${kwartaal}`,
  vastleggen: "Sessie vastleggen",
  vastleggenVan: (sessie: string, team: string) => `Sessie vastleggen: ${sessie} met ${team}`,
  titel: (sessie: string, team: string) => `${sessie} met ${team}`,
  perKwartaal: "Voortgang per kwartaal",
  perKwartaalHelp: (alle: number) =>
    `Samen zijn er ${alle} sessies te houden: drie per MT. De balk telt wat tot en met het kwartaal gehouden is.`,
  kwartaal: "Kwartaal",
  inKwartaal: "Gehouden",
  gepland: "Nog gepland",
  totaal: "Gehouden tot en met",
  klaar: "MT's met alle drie",
  legendaGehouden: "Gehouden tot en met het kwartaal",
  legendaAlle: "Alle sessies",
  label: (kwartaal: string, totaal: number, alle: number, klaar: number, aantal: number) =>
    `${kwartaal}: ${totaal} van ${alle} sessies gehouden, ${klaar} van ${aantal} MT's met alle drie.`,
  rij: (totaal: number, alle: number) => `${totaal} van ${alle}`,
  geenSessies: "Er is nog geen sessie vastgelegd.",
  bron: "Bron: registers Managementteams en MT-sessies, zoals nu vastgelegd.",
  gesprekken: "Gesprekken met medewerkers",
  gesprekkenHelp: "Na de MT's volgen gesprekken met medewerkers, per directie of team.",
};

const en: typeof nl = {
  zin: (klaar, aantal) =>
    klaar === aantal
      ? `All ${aantal} MTs of the core department have had the three sessions on inclusive leadership.`
      : `${klaar} of ${aantal} MTs of the core department ${klaar === 1 ? "has" : "have"} had all three sessions on inclusive leadership.`,
  geen: "No management teams were recorded yet. Add them to the register first.",
  sessiesPerMt: "Sessions per MT",
  perMtHelp: "The series began in April 2021. Each MT of the core department gets three sessions.",
  nietAlle: "You see the MTs of your own unit. The counts are about all MTs.",
  nietUw: "You see MTs of your own unit only, and there are none. The counts are about all MTs.",
  mt: "MT",
  sessie: ["First session", "Second session", "Third session"],
  gehoudenVan: "Held",
  vanDrie: (gehouden) => `${gehouden} of 3`,
  standen: { gehouden: "Held", gepland: "Planned", vervallen: "Dropped", geen: "Nothing recorded" },
  in: (stand, kwartaal) => `${stand} ${kwartaal}`,
  vastleggen: "Record a session",
  vastleggenVan: (sessie, team) => `Record a session: ${sessie} with ${team}`,
  titel: (sessie, team) => `${sessie} with ${team}`,
  perKwartaal: "Progress per quarter",
  perKwartaalHelp: (alle) =>
    `Together there are ${alle} sessions to hold: three per MT. The bar counts what was held up to the end of the quarter.`,
  kwartaal: "Quarter",
  inKwartaal: "Held",
  gepland: "Still planned",
  totaal: "Held so far",
  klaar: "MTs with all three",
  legendaGehouden: "Held up to the end of the quarter",
  legendaAlle: "All sessions",
  label: (kwartaal, totaal, alle, klaar, aantal) =>
    `${kwartaal}: ${totaal} of ${alle} sessions held, ${klaar} of ${aantal} MTs with all three.`,
  rij: (totaal, alle) => `${totaal} of ${alle}`,
  geenSessies: "No session was recorded yet.",
  bron: "Source: registers of management teams and MT sessions, as recorded now.",
  gesprekken: "Talks with staff",
  gesprekkenHelp: "After the MTs come talks with staff, per directorate or team.",
};

const teksten: Record<Language, typeof nl> = { nl, en };

export const useLeiderschaptekst = () => teksten[useLanguage().language];
