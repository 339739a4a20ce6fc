import type { NieuweReorganisatie, Reorganisatie } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";

type Soort = NieuweReorganisatie["soort"];

const rij = (delen: string[], en: string) =>
  delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} ${en} ${delen.at(-1)}`;

const nl = {
  title: "Organisatie",
  conclusie: (aantal: number, dag: string) => `Op ${dag} zijn er ${aantal} dienstonderdelen.`,
  conclusieEen: (naam: string, dag: string) => `Op ${dag} ziet u het dienstonderdeel ${naam}.`,
  conclusieGeen: (dag: string) => `Op ${dag} is er geen dienstonderdeel dat u ziet.`,
  peildatum: "Op de dag",
  eerder: "Vorige indeling",
  later: "Volgende indeling",
  meerVoorstellen: "Meer voorstellen tonen",
  meerVeranderd: "Eerdere veranderingen tonen",
  meerAfgewezen: "Meer afgewezen voorstellen tonen",
  meerIngetrokken: "Meer ingetrokken voorstellen tonen",
  boom: "Indeling",
  cijfers: "Cijfers",
  acties: "Acties",
  jaarplan: (jaar: number) => `Jaarplan ${jaar}`,
  po: "PO-agenda",
  boomLeeg: "Op deze dag is er geen dienstonderdeel.",
  scopes: { kern: "Kern", concern: "Concern", zbo: "Zelfstandige bestuursorganen" },
  zboUitleg: "Een zbo is een eigen werkgever en telt niet mee in de cijfers van VWS.",
  sinds: (dag: string) => `zo sinds ${dag}`,
  tot: (dag: string) => `tot en met ${dag}`,
  tijdlijn: "Wat er veranderde",
  tijdlijnLeeg: "Er is nog niets veranderd aan de indeling.",
  bekijk: (dag: string) => `Indeling van ${dag} bekijken`,
  bekijkKort: "Indeling bekijken",
  cijfersKort: "Cijfers in deze indeling",
  open: "Wacht op een besluit",
  nietDoorgegaan: "Niet doorgegaan",
  nieuw: "Reorganisatie voorbereiden",
  zin: {
    begin: (_: string[], naar: string[]) => `${naar[0]} begint.`,
    einde: (van: string[], _: string[]) => `${van[0]} eindigt.`,
    hernoeming: (van: string[], naar: string[]) => `${van[0]} heet voortaan ${naar[0]}.`,
    verplaatsing: (_: string[], naar: string[]) => `${naar[0]} krijgt een andere plaats.`,
    samenvoeging: (van: string[], naar: string[]) => `${rij(van, "en")} gaan samen verder als ${naar[0]}.`,
    splitsing: (van: string[], naar: string[]) => `${van[0]} splitst in ${rij(naar, "en")}.`,
  } satisfies Record<Soort, (van: string[], naar: string[]) => string>,
  soorten: {
    samenvoeging: "Samenvoeging",
    splitsing: "Splitsing",
    verplaatsing: "Verplaatsing",
    hernoeming: "Hernoeming",
    begin: "Begin",
    einde: "Einde",
  } satisfies Record<Soort, string>,
  status: {
    voorgesteld: "Voorgesteld",
    goedgekeurd: "Goedgekeurd",
    afgewezen: "Afgewezen",
    ingetrokken: "Ingetrokken",
  } satisfies Record<Reorganisatie["status"], string>,
  per: (dag: string) => `Vanaf ${dag}`,
  door: (naam: string, moment: string) => `Voorbereid door ${naam} op ${moment}.`,
  besloten: (status: string, naam: string, moment: string) => `${status} door ${naam} op ${moment}.`,
  eigen: "U bereidde dit zelf voor; een ander beoordeelt het.",
  gevolgen: "Gevolgen",
  gevolgCodes: (codes: string[]) =>
    codes.length === 0
      ? "Leveringen gebruiken dezelfde codes als nu."
      : `Leveringen vanaf die dag kunnen ${rij(codes, "en")} niet meer noemen.`,
  gevolgStanden: (kwartalen: string[]) =>
    kwartalen.length === 0
      ? "Er zijn nog geen cijfers over een dag vanaf dan."
      : `Opnieuw berekend: ${rij(kwartalen, "en")}.`,
  gevolgLeveringen: (aantal: number) =>
    aantal === 0
      ? "Er is nog niets geleverd over een dag vanaf dan."
      : `Al geleverd over een dag vanaf dan: ${aantal}. Controleer welke codes daarin staan.`,
  gevolgLezers: (accounts: number, clients: number) =>
    accounts + clients === 0
      ? "Geen account of API-client hoort bij een dienstonderdeel dat eindigt."
      : `Bij wat eindigt horen ${accounts} accounts en ${clients} API-clients. Het verleden blijven zij zien; de beheerder geeft hun het nieuwe dienstonderdeel.`,
  gevolgVast: "Vastgestelde standen veranderen nooit.",
  goedkeuren: "Goedkeuren",
  afwijzen: "Afwijzen",
  intrekken: "Intrekken",
  help: {
    goedkeuren:
      "De dienstonderdelen veranderen op de ingangsdatum. Dit is niet terug te draaien. Cijfers van eerdere kwartalen blijven wat zij zijn; bij «Indeling» zijn zij ook in de nieuwe indeling te lezen.",
    afwijzen: "Er verandert niets. Schrijf waarom.",
    intrekken: "Uw voorstel vervalt. Schrijf waarom.",
  },
  reden: "Reden",
  bezig: "Bezig…",
  verstuur: "Ter beoordeling aanbieden",
  soort: "Soort",
  ingangsdatum: "Ingangsdatum",
  ingangsdatumHint: "De eerste dag van de nieuwe indeling.",
  van: "Dienstonderdeel",
  vanMeer: "Welke gaan samen?",
  naarTitel: (nummer: number) => `Nieuw dienstonderdeel ${nummer}`,
  code: "Code",
  codeHint: "Zoals in leveringen, in hoofdletters. Gaat een dienstonderdeel door, gebruik dan zijn code.",
  naam: "Naam",
  scope: "Scope",
  ouder: "Valt onder",
  geenOuder: "Direct onder de scope",
  nogEen: "Nog een dienstonderdeel",
  eenMinder: "Laatste weghalen",
  toelichting: "Toelichting",
  toelichtingHint: "Welk besluit ligt hieraan ten grondslag? Schrijf geen namen van personen.",
  gedaan: {
    voorgesteld: "De reorganisatie is voorbereid. Een ander beoordeelt haar.",
    goedgekeurd: "De reorganisatie is goedgekeurd.",
    afgewezen: "De reorganisatie is afgewezen. Er verandert niets.",
    ingetrokken: "Het voorstel is ingetrokken.",
  } satisfies Record<Reorganisatie["status"], string>,
};

const en: typeof nl = {
  title: "Organisation",
  conclusie: (aantal, dag) => `On ${dag} there are ${aantal} units.`,
  conclusieEen: (naam, dag) => `On ${dag} you see the unit ${naam}.`,
  conclusieGeen: (dag) => `On ${dag} there is no unit that you see.`,
  peildatum: "On the day",
  eerder: "Units before",
  later: "Units after",
  meerVoorstellen: "Show more proposals",
  meerVeranderd: "Show earlier changes",
  meerAfgewezen: "Show more refused proposals",
  meerIngetrokken: "Show more withdrawn proposals",
  boom: "Units",
  cijfers: "Figures",
  acties: "Actions",
  jaarplan: (jaar) => `Yearly plan ${jaar}`,
  po: "PO agenda",
  boomLeeg: "There is no unit on this day.",
  scopes: { kern: "Kern", concern: "Concern", zbo: "Independent bodies (zbo)" },
  zboUitleg: "A zbo is an employer of its own and does not count in the figures of VWS.",
  sinds: (dag) => `like this since ${dag}`,
  tot: (dag) => `up to and including ${dag}`,
  tijdlijn: "What changed",
  tijdlijnLeeg: "Nothing has changed in the units yet.",
  bekijk: (dag) => `See the units of ${dag}`,
  bekijkKort: "See the units",
  cijfersKort: "Figures in these units",
  open: "Waits for a decision",
  nietDoorgegaan: "Did not go through",
  nieuw: "Prepare a reorganisation",
  zin: {
    begin: (_, naar) => `${naar[0]} begins.`,
    einde: (van) => `${van[0]} ends.`,
    hernoeming: (van, naar) => `${van[0]} is called ${naar[0]} from then on.`,
    verplaatsing: (_, naar) => `${naar[0]} gets another place.`,
    samenvoeging: (van, naar) => `${rij(van, "and")} go on together as ${naar[0]}.`,
    splitsing: (van, naar) => `${van[0]} splits into ${rij(naar, "and")}.`,
  },
  soorten: {
    samenvoeging: "Merger",
    splitsing: "Split",
    verplaatsing: "Move",
    hernoeming: "Renaming",
    begin: "Beginning",
    einde: "End",
  },
  status: { voorgesteld: "Proposed", goedgekeurd: "Approved", afgewezen: "Refused", ingetrokken: "Withdrawn" },
  per: (dag) => `From ${dag}`,
  door: (naam, moment) => `Prepared by ${naam} on ${moment}.`,
  besloten: (status, naam, moment) => `${status} by ${naam} on ${moment}.`,
  eigen: "You prepared this yourself; another judges it.",
  gevolgen: "Consequences",
  gevolgCodes: (codes) =>
    codes.length === 0
      ? "Deliveries use the same codes as now."
      : `Deliveries from that day on can no longer name ${rij(codes, "and")}.`,
  gevolgStanden: (kwartalen) =>
    kwartalen.length === 0
      ? "There are no figures of a day from then on yet."
      : `Calculated anew: ${rij(kwartalen, "and")}.`,
  gevolgLeveringen: (aantal) =>
    aantal === 0
      ? "Nothing was delivered of a day from then on yet."
      : `Delivered already of a day from then on: ${aantal}. Check which codes they name.`,
  gevolgLezers: (accounts, clients) =>
    accounts + clients === 0
      ? "No account or API client belongs to a unit that ends."
      : `To what ends belong ${accounts} accounts and ${clients} API clients. They keep seeing the past; the administrator gives them the new unit.`,
  gevolgVast: "Final standen never change.",
  goedkeuren: "Approve",
  afwijzen: "Refuse",
  intrekken: "Withdraw",
  help: {
    goedkeuren:
      "The units change on the effective date. This cannot be undone. Figures of earlier quarters stay what they are; at «Units» they can be read in the new tree too.",
    afwijzen: "Nothing changes. Write why.",
    intrekken: "Your proposal lapses. Write why.",
  },
  reden: "Reason",
  bezig: "Busy…",
  verstuur: "Offer for approval",
  soort: "Kind",
  ingangsdatum: "Effective date",
  ingangsdatumHint: "The first day of the new units.",
  van: "Unit",
  vanMeer: "Which go together?",
  naarTitel: (nummer) => `New unit ${nummer}`,
  code: "Code",
  codeHint: "As in deliveries, in capitals. When a unit goes on, use its code.",
  naam: "Name",
  scope: "Scope",
  ouder: "Part of",
  geenOuder: "Directly below the scope",
  nogEen: "Another unit",
  eenMinder: "Take the last one off",
  toelichting: "Note",
  toelichtingHint: "Which decision is behind this? Write no names of persons.",
  gedaan: {
    voorgesteld: "The reorganisation is prepared. Another judges it.",
    goedgekeurd: "The reorganisation is approved.",
    afgewezen: "The reorganisation is refused. Nothing changes.",
    ingetrokken: "The proposal is withdrawn.",
  },
};

const teksten: Record<Language, typeof nl> = { nl, en };

export type Organisatietekst = typeof nl;

/** The texts of this screen, which stay out of what every visitor loads first. */
export const useOrganisatietekst = (): Organisatietekst => teksten[useLanguage().language];
