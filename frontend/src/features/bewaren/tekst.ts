import type { Bewaarregel } from "@/api/schemas";
import { period } from "@/i18n/en/aantal";
import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  title: "Bewaartermijnen",
  conclusie: (teLaat: number, opgehouden: number) =>
    teLaat > 0
      ? `Van ${teLaat} ${teLaat === 1 ? "levering hadden" : "leveringen hadden"} de regels al gewist moeten zijn.`
      : opgehouden > 0
        ? `Er is niets te laat. Van ${opgehouden} ${opgehouden === 1 ? "levering houdt" : "leveringen houdt"} een voorlopige stand de regels vast.`
        : "Alle regels die weg moesten, zijn gewist.",
  teLaat: "Regels zijn te lang bewaard",
  teLaatHelp:
    "Vraag de beheerder waarom het wissen achterloopt. De installatie probeert het elke halve minuut opnieuw.",
  opgehouden: "Een voorlopige stand houdt regels vast",
  opgehoudenHelp: "De datum van deze regels is voorbij. Zij gaan zodra de stand die ze gebruikt is vastgesteld.",
  soorten: "Termijn per soort",
  soort: "Soort",
  persoonsgegevens: "Over personen",
  ja: "Ja",
  nee: "Nee",
  termijn: "Termijn",
  inBewaring: "Leveringen die zullen gaan",
  overig: "Andere termijnen",
  ongebruikt: "Ingetrokken of vervangen levering",
  afgekeurd: "Welke regels zijn afgekeurd",
  logboek: "Logboek van wie wat deed",
  backups: "Back-ups",
  dagen: (aantal: number) => `${aantal} dagen`,
  jaren: (aantal: number) => `${aantal} jaar`,
  instellingen: "De privacy-officer stelt een andere termijn voor bij Privacyinstellingen; een ander keurt die goed.",
  leveringen: "Wat gaat wanneer",
  geen: "Er zijn geen leveringen met regels die zullen gaan.",
  alle: (aantal: number) => `Toon alle ${aantal}`,
  eerste: "Toon alleen de eerste",
  peildatum: "Peildatum",
  regels: "Regels",
  regel: "Volgens welke regel",
  wanneer: "Wanneer",
  wacht: (kwartalen: string) => `Na het vaststellen van ${kwartalen}`,
  wachtOpStand: "Als een stand die de regels gebruikt is vastgesteld",
  gewist: "Laatst gewist",
  nietsGewist: "Er is nog niets gewist.",
  gewistOp: "Gewist op",
  grond: "Waarom",
  redenen: {
    "niet-verwerkt": "Niet verwerkt",
    ingetrokken: "Ingetrokken",
    vervangen: "Vervangen",
    "na-vaststellen": "Termijn na vaststellen voorbij",
    "na-peildatum": "Termijn na peildatum voorbij",
  } satisfies Record<Bewaarregel["grond"], string>,
  toestand: "Toestand",
  toestanden: {
    wacht: "Termijn niet begonnen",
    loopt: "Termijn loopt",
    opgehouden: "Opgehouden",
    "aan-de-beurt": "Wordt gewist",
    "te-laat": "Te laat",
  } satisfies Record<Bewaarregel["toestand"], string>,
  gronden: {} as Record<string, (termijn: string) => string>,
};

const en: typeof nl = {
  title: "Retention",
  conclusie: (teLaat, opgehouden) =>
    teLaat > 0
      ? `The lines of ${teLaat} ${teLaat === 1 ? "delivery" : "deliveries"} should have been erased already.`
      : opgehouden > 0
        ? `Nothing is overdue. A provisional stand holds the lines of ${opgehouden} ${opgehouden === 1 ? "delivery" : "deliveries"}.`
        : "All lines that had to go have been erased.",
  teLaat: "Lines were kept too long",
  teLaatHelp: "Ask the administrator why the erasing lags. The installation tries again twice a minute.",
  opgehouden: "A provisional stand holds lines",
  opgehoudenHelp: "The date of these lines has passed. They go once the stand that uses them is vastgesteld.",
  soorten: "Term per kind",
  soort: "Kind",
  persoonsgegevens: "About persons",
  ja: "Yes",
  nee: "No",
  termijn: "Term",
  inBewaring: "Deliveries that will go",
  overig: "Other terms",
  ongebruikt: "Withdrawn or replaced delivery",
  afgekeurd: "Which lines were rejected",
  logboek: "Trail of who did what",
  backups: "Backups",
  dagen: (aantal) => `${aantal} days`,
  jaren: (aantal) => `${aantal} years`,
  instellingen: "The privacy officer proposes another term at Privacy settings; another person approves it.",
  leveringen: "What goes when",
  geen: "There are no deliveries with lines that will go.",
  alle: (aantal) => `Show all ${aantal}`,
  eerste: "Show only the first",
  peildatum: "Reference date",
  regels: "Lines",
  regel: "By which rule",
  wanneer: "When",
  wacht: (kwartalen) => `After ${kwartalen} is vastgesteld`,
  wachtOpStand: "Once a stand that uses the lines is vastgesteld",
  gewist: "Erased last",
  nietsGewist: "Nothing has been erased yet.",
  gewistOp: "Erased on",
  grond: "Why",
  redenen: {
    "niet-verwerkt": "Not processed",
    ingetrokken: "Withdrawn",
    vervangen: "Replaced",
    "na-vaststellen": "Term after vaststellen has passed",
    "na-peildatum": "Term after reference date has passed",
  },
  toestand: "State",
  toestanden: {
    wacht: "Term not begun",
    loopt: "Term runs",
    opgehouden: "Held",
    "aan-de-beurt": "Being erased",
    "te-laat": "Overdue",
  },
  gronden: {
    "niet-verwerkt": () => "Not processed: the lines are erased at once.",
    ingetrokken: (termijn) => `Withdrawn: the lines stay ${period(termijn)}.`,
    vervangen: (termijn) => `Replaced by a newer delivery of the same quarter: the lines stay ${period(termijn)}.`,
    "na-vaststellen": (termijn) => `Until ${period(termijn)} after the last stand that uses the lines is vastgesteld.`,
    "na-peildatum": (termijn) => `Until ${period(termijn)} after the reference date.`,
  },
};

const teksten: Record<Language, typeof nl> = { nl, en };

/** The texts of this screen, which stay out of what every visitor loads first. */
export const useBewaartekst = (): typeof nl => teksten[useLanguage().language];
