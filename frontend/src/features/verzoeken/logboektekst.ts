import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  logboek: "Logboek dataverwerkingen",
  logboekConclusie: "Wie keek naar personen, wanneer en waarom. Een persoon is hier een kenmerk zonder weg terug.",
  wanneer: "Wanneer",
  wie: "Wie",
  wat: "Wat",
  waarom: "Waarom",
  kenmerken: "Kenmerken van personen",
  filter: (kenmerk: string) => `Alleen handelingen met persoon ${kenmerk}.`,
  geenFilter: "Alle handelingen tonen",
  leegLogboek: "Er is niets vastgelegd dat hierbij past.",
  welkLogboek: "Welk logboek",
  blikken: "Wie naar personen keek",
  alleHandelingen: "Wie wat deed",
  vanaf: "Vanaf",
  totEnMet: "Tot en met",
  elkeHandeling: "Elke handeling",
  handelingVorm: "Kleine letters en streepjes, zoals in de kolom Wat",
  zoekLogboek: "Zoeken",
  waarmee: "Waarmee",
  lezenGelogd:
    "Dat u dit logboek leest, wordt zelf vastgelegd. Een CSV-bestand heeft de nieuwste 500 regels van uw keuze.",
  handelingen: {
    "regels-bekeken": "Regels bekeken",
    "regels-opgezocht": "Regels opgezocht",
    "tokens-gedownload": "Tokens opgehaald",
    "terugzoekverzoek-gedaan": "Terugzoekverzoek gedaan",
    "terugzoekverzoek-goedgekeurd": "Terugzoekverzoek goedgekeurd",
    "terugzoekverzoek-afgewezen": "Terugzoekverzoek afgewezen",
    "terugzoekverzoek-ingetrokken": "Terugzoekverzoek ingetrokken",
    "terugzoekverzoek-verlopen": "Terugzoekverzoek verlopen",
    "terugzoekverzoek-afgehandeld": "Terugzoekverzoek afgehandeld",
  } as Record<string, string>,
};

const en: typeof nl = {
  logboek: "Log of data processing",
  logboekConclusie: "Who looked at persons, when and why. A person is a mark here without a way back.",
  wanneer: "When",
  wie: "Who",
  wat: "What",
  waarom: "Why",
  kenmerken: "Marks of persons",
  filter: (kenmerk) => `Only actions with person ${kenmerk}.`,
  geenFilter: "Show all actions",
  leegLogboek: "Nothing was recorded that fits this.",
  welkLogboek: "Which log",
  blikken: "Who looked at persons",
  alleHandelingen: "Who did what",
  vanaf: "From",
  totEnMet: "Up to and including",
  elkeHandeling: "Every action",
  handelingVorm: "Small letters and hyphens, as in the column What",
  zoekLogboek: "Search",
  waarmee: "With what",
  lezenGelogd: "That you read this log is recorded itself. A CSV file has the newest 500 rows of your choice.",
  handelingen: {
    "regels-bekeken": "Lines looked at",
    "regels-opgezocht": "Lines looked up",
    "tokens-gedownload": "Tokens fetched",
    "terugzoekverzoek-gedaan": "Look-up request made",
    "terugzoekverzoek-goedgekeurd": "Look-up request approved",
    "terugzoekverzoek-afgewezen": "Look-up request rejected",
    "terugzoekverzoek-ingetrokken": "Look-up request withdrawn",
    "terugzoekverzoek-verlopen": "Look-up request lapsed",
    "terugzoekverzoek-afgehandeld": "Look-up request answered",
  },
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** The texts of the logs, besides those of the verzoeken. */
export const useLogboektekst = () => teksten[useLanguage().language];
