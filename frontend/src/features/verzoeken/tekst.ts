import type { Afwijsreden, Terugzoekreden, Terugzoekresultaat, Terugzoekstatus } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import { personen } from "./personen";

const nl = {
  title: "Verzoeken",
  wachtOpU: (aantal: number) =>
    aantal === 0
      ? "Er wacht geen verzoek op u."
      : aantal === 1
        ? "1 verzoek wacht op u."
        : `${aantal} verzoeken wachten op u.`,
  bijzonder:
    "Deze gegevens zijn gepseudonimiseerd en blijven persoonsgegevens over gezondheid. Elke blik wordt vastgelegd, per persoon.",
  terugzoeken: "Terugzoekverzoeken",
  geen: "Er zijn nog geen terugzoekverzoeken.",
  hoe: "Een D&I-adviseur doet een verzoek bij de voorvertoning van een levering.",
  nummer: (nummer: number) => `Terugzoekverzoek ${nummer}`,
  verzoek: "Verzoek",
  levering: "Levering",
  uitkomst: "Uitkomst",
  reden: "Reden",
  aantal: "Personen",
  status: "Status",
  op: "Gevraagd op",
  meer: "Meer tonen",
  wacht: "Wacht op u",
  terug: "Alle verzoeken",
  redenen: {
    "registratie-controleren": "Nagaan of de registratie klopt",
    "dienstverband-controleren": "Nagaan of het dienstverband klopt",
    "koppeling-herstellen": "Koppeling met P-Direkt herstellen",
    "vervallen-verklaren": "Nagaan waarom iemand niet meer meetelt",
    "levering-herstellen": "Fout in de levering herstellen",
  } as Record<Terugzoekreden, string>,
  statussen: {
    aangevraagd: "Te beoordelen",
    goedgekeurd: "Bij het I-team",
    afgewezen: "Afgewezen",
    ingetrokken: "Ingetrokken",
    verlopen: "Verlopen",
    afgehandeld: "Afgehandeld",
  } as Record<Terugzoekstatus, string>,
  afwijsredenen: {
    "niet-noodzakelijk": "Niet noodzakelijk",
    "te-veel-personen": "Te veel personen",
    "verkeerde-reden": "De reden past niet bij de uitkomst",
    "dubbel-verzoek": "Dit is al gevraagd",
  } as Record<Afwijsreden, string>,
  resultaten: {
    "alle-gevonden": "Iedereen is gevonden",
    "deels-gevonden": "Niet iedereen is gevonden",
    "niet-gevonden": "Niemand is gevonden",
  } as Record<Terugzoekresultaat, string>,
  conclusies: {
    aangevraagd: (aantal: number) => `Een vaststeller beoordeelt of het I-team ${personen.nl(aantal)} mag opzoeken.`,
    goedgekeurd: (aantal: number) =>
      `Het I-team mag ${personen.nl(aantal)} opzoeken en antwoordt buiten de monitor om.`,
    afgewezen: () => "Dit verzoek is afgewezen. De tokens zijn gewist.",
    ingetrokken: () => "Dit verzoek is ingetrokken. De tokens zijn gewist.",
    verlopen: () => "Niemand rondde dit verzoek op tijd af. De tokens zijn gewist.",
    afgehandeld: () => "Het I-team heeft geantwoord, buiten de monitor om. De tokens zijn gewist.",
  } as Record<Terugzoekstatus, (aantal: number) => string>,
  nu: (status: string) => `Vastgelegd. De status is nu: ${status}.`,
  gegevens: "Gegevens van dit verzoek",
  gevraagdDoor: "Gevraagd door",
  verloopt: "Verloopt op",
  beoordeeldDoor: "Beoordeeld door",
  beoordeeldOp: "Beoordeeld op",
  afwijsreden: "Reden van de afwijzing",
  gedownload: "Tokens opgehaald op",
  afgehandeldDoor: "Afgehandeld door",
  resultaat: "Resultaat",
  geeindigd: "Geëindigd op",
  goedkeuren: "Goedkeuren",
  goedkeurenHelp: (aantal: number) =>
    `Het I-team kan daarna de tokens van ${personen.nl(aantal)} ophalen. U ziet de tokens zelf niet.`,
  afwijzen: "Afwijzen",
  afwijzenHelp: "De aanvrager ziet uw reden. De tokens worden meteen gewist.",
  intrekken: "Intrekken",
  intrekkenHelp: "Het I-team kan de tokens dan niet meer ophalen. Ze worden meteen gewist.",
  downloaden: "Tokens downloaden",
  downloadHelp:
    "Zoek de tokens op een eigen machine op met «pseudonimiseer terugzoek», en antwoord buiten de monitor om.",
  afhandelen: "Afhandelen",
  afhandelenHelp: "Wie het zijn, komt niet in de monitor. De tokens worden meteen gewist.",
  bezig: "Bezig…",
  kies: "Kies",
  regel: "Regel",
  naarInzage: "Inzageverzoek behandelen",
  alsCsv: "Als CSV downloaden",
  naarLogboek: "Logboek bekijken",
};

const en: typeof nl = {
  title: "Requests",
  wachtOpU: (aantal) =>
    aantal === 0
      ? "No request waits for you."
      : aantal === 1
        ? "1 request waits for you."
        : `${aantal} requests wait for you.`,
  bijzonder:
    "These data are pseudonymised and remain personal data about health. Each look is recorded, for each person.",
  terugzoeken: "Requests to look up persons",
  geen: "There are no requests to look up persons yet.",
  hoe: "A D&I adviser makes a request at the preview of a delivery.",
  nummer: (nummer) => `Look-up request ${nummer}`,
  verzoek: "Request",
  levering: "Delivery",
  uitkomst: "Outcome",
  reden: "Reason",
  aantal: "Persons",
  status: "State",
  op: "Asked on",
  meer: "Show more",
  wacht: "Waits for you",
  terug: "All requests",
  redenen: {
    "registratie-controleren": "Check whether the registration is right",
    "dienstverband-controleren": "Check whether the employment is right",
    "koppeling-herstellen": "Mend the link with P-Direkt",
    "vervallen-verklaren": "Find out why somebody no longer counts",
    "levering-herstellen": "Mend a fault in the delivery",
  },
  statussen: {
    aangevraagd: "To be judged",
    goedgekeurd: "With the I-team",
    afgewezen: "Rejected",
    ingetrokken: "Withdrawn",
    verlopen: "Lapsed",
    afgehandeld: "Answered",
  },
  afwijsredenen: {
    "niet-noodzakelijk": "Not necessary",
    "te-veel-personen": "Too many persons",
    "verkeerde-reden": "The reason does not fit the outcome",
    "dubbel-verzoek": "This was asked already",
  },
  resultaten: {
    "alle-gevonden": "Everybody was found",
    "deels-gevonden": "Not everybody was found",
    "niet-gevonden": "Nobody was found",
  },
  conclusies: {
    aangevraagd: (aantal) => `A vaststeller judges whether the I-team may look up ${personen.en(aantal)}.`,
    goedgekeurd: (aantal) => `The I-team may look up ${personen.en(aantal)} and answers outside the monitor.`,
    afgewezen: () => "This request was rejected. Its tokens are erased.",
    ingetrokken: () => "This request was withdrawn. Its tokens are erased.",
    verlopen: () => "Nobody finished this request in time. Its tokens are erased.",
    afgehandeld: () => "The I-team has answered, outside the monitor. The tokens are erased.",
  },
  nu: (status) => `Recorded. The state is now: ${status}.`,
  gegevens: "Facts of this request",
  gevraagdDoor: "Asked by",
  verloopt: "Lapses on",
  beoordeeldDoor: "Judged by",
  beoordeeldOp: "Judged on",
  afwijsreden: "Reason of the rejection",
  gedownload: "Tokens fetched on",
  afgehandeldDoor: "Answered by",
  resultaat: "Result",
  geeindigd: "Ended on",
  goedkeuren: "Approve",
  goedkeurenHelp: (aantal) =>
    `The I-team can then fetch the tokens of ${personen.en(aantal)}. You do not see the tokens.`,
  afwijzen: "Reject",
  afwijzenHelp: "The maker sees your reason. The tokens are erased at once.",
  intrekken: "Withdraw",
  intrekkenHelp: "The I-team can then no longer fetch the tokens. They are erased at once.",
  downloaden: "Download tokens",
  downloadHelp:
    "Look the tokens up on a machine of your own with «pseudonimiseer terugzoek», and answer outside the monitor.",
  afhandelen: "Mark as answered",
  afhandelenHelp: "Who they are does not come into the monitor. The tokens are erased at once.",
  bezig: "Busy…",
  kies: "Choose",
  regel: "Line",
  naarInzage: "Handle a request for access",
  alsCsv: "Download as CSV",
  naarLogboek: "View log",
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** The texts of the terugzoekverzoeken, which stay out of what every visitor loads first. */
export const useVerzoektekst = () => teksten[useLanguage().language];
