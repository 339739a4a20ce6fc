import { type Language, useLanguage } from "@/i18n/language";
import type { Onderwerp } from "./onderwerpen";

const telt = (aantal: number, een: string, veel: string) => `${aantal} ${aantal === 1 ? een : veel}`;

const nl = {
  nav: "Onderwerpen",
  onderwerpen: {
    beleidslijn: "Beleidslijn",
    besluiten: "Besluiten",
    overleggen: "Overleggen en netwerken",
    communicatie: "Communicatie",
  } satisfies Record<Onderwerp, string>,
  veel: (aantal: number, gezien: number) => `Er zijn ${aantal} regels; u ziet de eerste ${gezien}.`,
  leeg: "Er is nog niets vastgelegd.",
  leegGefilterd: "Niets voldoet aan deze keuze.",
  filters: "Filters",
  alle: "Alle",
  kwartaal: "Kwartaal",
  meer: "Meer tonen",
  toevoegen: {
    beleidslijn: "Maatregel toevoegen",
    besluiten: "Besluit toevoegen",
    overleggen: "Overleg toevoegen",
    communicatie: "Communicatie toevoegen",
  } satisfies Record<Onderwerp, string>,
  register: "Alles in het register, met geschiedenis en CSV",
  richtingen: (ingevoerd: number, bezig: number, gepland: number, zonder: number) => {
    const delen = [
      bezig > 0 && `aan ${bezig} wordt gewerkt`,
      gepland > 0 && `${gepland} ${gepland === 1 ? "is" : "zijn"} gepland`,
      zonder > 0 && `voor ${zonder} is niets vastgelegd`,
    ].filter(Boolean);
    const eerst = `Van de 4 richtingen van de beleidslijn ${
      ingevoerd === 0 ? "is er nog geen ingevoerd" : `${ingevoerd === 1 ? "is er 1" : `zijn er ${ingevoerd}`} ingevoerd`
    }`;
    return `${eerst}${delen.length > 0 ? `; ${delen.join(", ")}` : ""}.`;
  },
  geenMaatregel: "Voor deze richting is nog geen maatregel vastgelegd.",
  besluiten: (aantal: number, genomen: number) =>
    aantal === genomen
      ? `${telt(aantal, "besluit is", "besluiten zijn")} vastgelegd, alle genomen.`
      : `Van ${telt(aantal, "besluit", "besluiten")} ${genomen === 1 ? "is er 1" : `zijn er ${genomen}`} genomen.`,
  wacht: (titel: string, wanneer: string) => `Op de agenda: «${titel}»${wanneer && `, ${wanneer}`}.`,
  zonderGevolg: (aantal: number) => `Van ${aantal} genomen is geen gevolg vastgelegd.`,
  overleggen: (aantal: number, buiten: number) =>
    `Over het beleid wordt gesproken in ${telt(aantal, "overleg of netwerk", "overleggen en netwerken")}, waarvan ${buiten} met andere ministeries.`,
  geenFrequentie: (aantal: number) => `Van ${aantal} is niet vastgelegd hoe vaak.`,
  communicatie: (gedaan: number, gepland: number, diverse: number) =>
    `${telt(gedaan, "moment", "momenten")} van communicatie ${gedaan === 1 ? "is" : "zijn"} geweest en ${gepland} ${
      gepland === 1 ? "staat" : "staan"
    } gepland; ${diverse} gaan over een diverse dag.`,
  zonderDatum: "Zonder datum",
  zonderDatumUitleg: "De bron noemt geen dag en geen kwartaal.",
  inKwartaal: (kwartaal: string) => `${kwartaal}, dag niet bekend`,
  gevolg: "Gevolg",
  acties: "Acties",
  doelen: "Doelen",
  interventies: "Interventies bij dezelfde indicator",
  wie: "Wie",
  wanneer: "Wanneer",
  overleg: "Overleg",
  doel: "Doel",
  rol: "Rol van VWS",
  hoeVaak: "Hoe vaak",
  opdrachtgever: "Opdrachtgever",
  bron: (vindplaats: string) => `Bron: ${vindplaats}`,
};

const en: typeof nl = {
  nav: "Subjects",
  onderwerpen: {
    beleidslijn: "Policy line",
    besluiten: "Decisions",
    overleggen: "Meetings and networks",
    communicatie: "Communication",
  },
  veel: (aantal: number, gezien: number) => `There are ${aantal} rows; you see the first ${gezien}.`,
  leeg: "Nothing has been recorded yet.",
  leegGefilterd: "Nothing meets this choice.",
  filters: "Filters",
  alle: "All",
  kwartaal: "Quarter",
  meer: "Show more",
  toevoegen: {
    beleidslijn: "Add a measure",
    besluiten: "Add a decision",
    overleggen: "Add a meeting",
    communicatie: "Add communication",
  },
  register: "All of it in the register, with history and CSV",
  richtingen: (ingevoerd: number, bezig: number, gepland: number, zonder: number) => {
    const delen = [
      bezig > 0 && `${bezig} under way`,
      gepland > 0 && `${gepland} planned`,
      zonder > 0 && `nothing recorded for ${zonder}`,
    ].filter(Boolean);
    return `Of the 4 directions of the policy line ${ingevoerd === 0 ? "none is" : `${ingevoerd} ${ingevoerd === 1 ? "is" : "are"}`} in place yet${
      delen.length > 0 ? `; ${delen.join(", ")}` : ""
    }.`;
  },
  geenMaatregel: "No measure has been recorded for this direction yet.",
  besluiten: (aantal: number, genomen: number) =>
    aantal === genomen
      ? `${telt(aantal, "decision has", "decisions have")} been recorded, all of them taken.`
      : `Of ${telt(aantal, "decision", "decisions")} ${genomen} ${genomen === 1 ? "has" : "have"} been taken.`,
  wacht: (titel: string, wanneer: string) => `On the agenda: «${titel}»${wanneer && `, ${wanneer}`}.`,
  zonderGevolg: (aantal: number) => `Of ${aantal} that were taken no consequence has been recorded.`,
  overleggen: (aantal: number, buiten: number) =>
    `The policy is discussed in ${telt(aantal, "meeting or network", "meetings and networks")}, ${buiten} of them with other ministries.`,
  geenFrequentie: (aantal: number) => `How often is not recorded for ${aantal}.`,
  communicatie: (gedaan: number, gepland: number, diverse: number) =>
    `${telt(gedaan, "moment", "moments")} of communication ${gedaan === 1 ? "has" : "have"} been and ${gepland} ${
      gepland === 1 ? "is" : "are"
    } planned; ${diverse} about a diversity day.`,
  zonderDatum: "Without a date",
  zonderDatumUitleg: "The source names no day and no quarter.",
  inKwartaal: (kwartaal: string) => `${kwartaal}, day not known`,
  gevolg: "Consequence",
  acties: "Actions",
  doelen: "Targets",
  interventies: "Interventions on the same indicator",
  wie: "Who",
  wanneer: "When",
  overleg: "Meeting",
  doel: "Purpose",
  rol: "Role of VWS",
  hoeVaak: "How often",
  opdrachtgever: "Commissioned by",
  bron: (vindplaats: string) => `Source: ${vindplaats}`,
};

export type Beleidtekst = typeof nl;

const teksten: Record<Language, Beleidtekst> = { nl, en };

export const useBeleidtekst = (): Beleidtekst => teksten[useLanguage().language];
