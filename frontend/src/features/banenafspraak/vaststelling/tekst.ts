import type { Controlepunt, Naproef, Ontbrekendereden, Sprongreden, Vaststelling } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  versie: "Versie",
  nieuwste: (versie: number, status: string) => `Nieuwste (${versie}, ${status})`,
  eerdere: (versie: number, status: string, moment: string) => `${versie}, ${status}, ${moment}`,
  meerVersies: "Meer versies tonen",
  ouderTitel: (versie: number) => `U ziet versie ${versie}, niet de nieuwste`,
  ouder: (moment: string, nieuwste: number) =>
    `Deze versie was te zien vanaf ${moment}. De nieuwste is versie ${nieuwste}.`,
  toonNieuwste: "Toon de nieuwste versie",
  nieuwereVoorlopig: "Er is een nieuwere voorlopige versie",
  nieuwereVoorlopigHelp: (versie: number) =>
    `Na het vaststellen kwam er nog iets binnen. Versie ${versie} is nog voorlopig; de vastgestelde versie verandert niet.`,
  naastVastgesteld: (versie: number) => `Versie ${versie} van dit kwartaal is al vastgesteld`,
  naastVastgesteldHelp:
    "U ziet een nieuwere, voorlopige versie. De vastgestelde cijfers gelden tot die is vastgesteld.",
  toonVastgesteld: "Toon de vastgestelde versie",
  title: "Vaststellen",
  conclusie: (kwartaal: string, { versie, status, voordracht }: Vaststelling) =>
    status === "vastgesteld"
      ? `${kwartaal}: versie ${versie} is vastgesteld en verandert niet meer.`
      : voordracht?.status === "open"
        ? `${kwartaal}: versie ${voordracht.versie} ligt ter vaststelling.`
        : `${kwartaal}: versie ${versie} is voorlopig.`,
  naarLijst: "Controlelijst en vaststellen",
  controlelijst: "Controlelijst",
  nietsOpen: "Er staat niets op de controlelijst.",
  gewichten: {
    blokkeert: "Eerst oplossen",
    "vraagt-toelichting": "Vraagt een toelichting",
    herinnert: "Ter herinnering",
  } satisfies Record<Controlepunt["gewicht"], string>,
  punten: {
    "ontbrekende-bron": "Niet alle bronnen zijn geleverd",
    "open-bezwaar": "Er is een open bezwaar tegen de cijfers",
    "open-opmerking": "Een opmerking moet eerst worden afgehandeld",
    "onbevestigde-waarschuwing": "Van een levering is een waarschuwing niet bevestigd",
    "onverklaarde-sprong": "Een dienstonderdeel veranderde sterk zonder verklaring",
    "percentage-niet-vast": "Het wettelijke percentage staat nog niet vast",
    correctie: "Dit kwartaal is al eens vastgesteld",
    "afstemming-loopt": "De afstemming loopt nog",
    "levering-wacht": "Er wacht een levering op verwerking",
    "dubbeling-niet-gecontroleerd": "Inleen zonder pseudoniem: dubbeling niet gecontroleerd",
    "verouderde-levering": "Van een bron kwam al meer dan een kwartaal niets nieuws",
    "minder-maanden": "De inleen gaat over minder dan drie maanden",
  } satisfies Record<Controlepunt["code"], string>,
  puntHelp: {
    "ontbrekende-bron": "Totalen lezen als «ten minste». Zeg bij het voordragen per bron waarom het zonder kan.",
    "open-bezwaar": "Los het op en zeg hoe, onder Afstemming.",
    "open-opmerking": "Open het cijfer en zeg bij Opmerkingen wat ermee gedaan is.",
    "onbevestigde-waarschuwing": "Bevestig de waarschuwing bij de levering, of verwerk haar niet.",
    "onverklaarde-sprong": "Verklaar hieronder waarom de banen zo veranderden.",
    "percentage-niet-vast": "Zeg bij het voordragen waarom dit percentage kan worden gebruikt.",
    correctie: "Zeg bij het voordragen wat er is verbeterd. De eerdere versie blijft te lezen.",
    "afstemming-loopt": "Nog niet iedereen heeft gezegd of de cijfers kloppen.",
    "levering-wacht": "Zij telt nog niet mee. Na het vaststellen wordt zij een volgende versie.",
    "dubbeling-niet-gecontroleerd": "Wie ook in dienst is, kan hier dubbel tellen.",
    "verouderde-levering": "De cijfers van die bron gaan over een eerdere dag.",
    "minder-maanden": "De banen van de inleen zijn over de geleverde maanden berekend.",
  } satisfies Record<Controlepunt["code"], string>,
  kleinOnderdeel: "Een klein dienstonderdeel",
  sprongen: "Sprongen sinds het kwartaal ervoor",
  dienstonderdeel: "Dienstonderdeel",
  van: "Was",
  naar: "Is",
  verklaring: "Verklaring",
  onverklaard: "Nog niet verklaard",
  verborgenSprong: "Nog niet verklaard. Wie cijfers van kleine dienstonderdelen mag zien, verklaart dit.",
  verklaar: (naam: string) => `Verklaren: ${naam}`,
  sprongHelp: (naam: string) =>
    `Waarom veranderden de banen van ${naam} zo? De verklaring geldt zolang de cijfers gelijk blijven.`,
  sprongredenen: {
    plaatsingen: "Nieuwe plaatsingen",
    uitstroom: "Uitstroom",
    reorganisatie: "Reorganisatie",
    "uren-gewijzigd": "Andere contracturen",
    "late-levering": "Late levering",
    "bron-verbeterd": "Bron verbeterd",
    anders: "Anders",
  } satisfies Record<Sprongreden, string>,
  ontbreekt: (bron: string) => `Ontbreekt: ${bron}`,
  ontbreekredenen: {
    "komt-niet-meer": "Komt niet meer",
    "niet-op-tijd": "Komt niet op tijd",
    "niet-van-toepassing": "Niet van toepassing",
    anders: "Anders",
  } satisfies Record<Ontbrekendereden["reden"], string>,
  reden: "Reden",
  kies: "Kies een reden",
  toelichting: "Toelichting",
  toelichtingHint: "Schrijf geen namen of gegevens over gezondheid of herkomst.",
  bezig: "Bezig…",
  stappen: {
    verklaren: "Verklaren",
    voordragen: "Voordragen",
    vaststellen: "Vaststellen",
    teruggeven: "Teruggeven",
  },
  stapTitel: {
    verklaren: () => "Sprong verklaren",
    voordragen: (versie: number) => `Versie ${versie} voordragen?`,
    vaststellen: (versie: number) => `Versie ${versie} vaststellen?`,
    teruggeven: () => "Voordracht teruggeven?",
  },
  stapHelp: {
    voordragen: "Een vaststeller, een ander dan u, beslist. Een eerdere open voordracht van dit kwartaal vervalt.",
    vaststellen:
      "Deze versie verandert daarna nooit meer. Wat later binnenkomt, wordt een volgende versie, die opnieuw moet worden vastgesteld.",
    teruggeven: "Zeg wat er nog moet gebeuren. De stand blijft voorlopig.",
  },
  gedaan: {
    verklaren: "De sprong is verklaard.",
    voordragen: "De stand is voorgedragen. Een vaststeller beslist.",
    vaststellen: "De stand is vastgesteld.",
    teruggeven: "De voordracht is teruggegeven.",
  },
  voordracht: "Voordracht",
  nietVoorgedragen: "Dit kwartaal is nog niet voorgedragen.",
  wieWat: "De D&I-adviseur draagt voor. Het MT-lid stelt vast.",
  verouderd: "Deze voordracht is verouderd",
  verouderdHelp: (versie: number) => `Sindsdien is er versie ${versie}. Die moet opnieuw worden voorgedragen.`,
  eigenHelp: "U droeg deze stand voor. Een ander beslist erover.",
  status: "Status",
  voordrachtstatus: {
    open: "Wacht op een besluit",
    vastgesteld: "Vastgesteld",
    teruggegeven: "Teruggegeven",
    vervallen: "Vervallen",
  },
  gedaanDoor: "Voorgedragen door",
  beslotenDoor: "Besloten door",
  besluitToelichting: "Toelichting bij het besluit",
  naproef: "Naproef van vastgestelde standen",
  naproefHelp:
    "Elke nacht wordt nagegaan of vastgestelde standen nog zijn wat zij waren, en worden zij opnieuw berekend zolang hun regels er zijn.",
  naproefGoed: (moment: string, standen: number, herrekend: number) =>
    `${moment}: ${standen} vastgestelde standen nagegaan, ${herrekend} opnieuw berekend, geen verschil.`,
  naproefFout: (aantal: number) => (aantal === 1 ? "1 verschil gevonden" : `${aantal} verschillen gevonden`),
  naproefNu: "Nu nagaan",
  afwijkingen: {
    afdruk: "de afdruk klopt niet met wat is bewaard",
    gegevens: "de gegevens zijn anders dan bij het vaststellen",
    weergave: "de cijfers worden anders getoond",
    herrekening: "de regels geven andere cijfers",
  } satisfies Record<Naproef["afwijkingen"][number]["wat"], string>,
};

const en: typeof nl = {
  versie: "Version",
  nieuwste: (versie, status) => `Newest (${versie}, ${status})`,
  eerdere: (versie, status, moment) => `${versie}, ${status}, ${moment}`,
  meerVersies: "Show more versions",
  ouderTitel: (versie) => `You are looking at version ${versie}, which is not the newest`,
  ouder: (moment, nieuwste) => `This version was shown from ${moment}. The newest is version ${nieuwste}.`,
  toonNieuwste: "Show the newest version",
  nieuwereVoorlopig: "There is a newer provisional version",
  nieuwereVoorlopigHelp: (versie) =>
    `Something arrived after adoption. Version ${versie} is still provisional; the adopted version does not change.`,
  naastVastgesteld: (versie) => `Version ${versie} of this quarter has been adopted`,
  naastVastgesteldHelp:
    "You are looking at a newer, provisional version. The adopted figures hold until it is adopted.",
  toonVastgesteld: "Show the adopted version",
  title: "Adoption",
  conclusie: (kwartaal, { versie, status, voordracht }) =>
    status === "vastgesteld"
      ? `${kwartaal}: version ${versie} has been adopted and never changes.`
      : voordracht?.status === "open"
        ? `${kwartaal}: version ${voordracht.versie} waits to be adopted.`
        : `${kwartaal}: version ${versie} is provisional.`,
  naarLijst: "Checklist and adoption",
  controlelijst: "Checklist",
  nietsOpen: "There is nothing on the checklist.",
  gewichten: {
    blokkeert: "Solve first",
    "vraagt-toelichting": "Needs a note",
    herinnert: "Reminder",
  },
  punten: {
    "ontbrekende-bron": "Not all sources have been delivered",
    "open-bezwaar": "Somebody objects to the figures",
    "open-opmerking": "A comment must be solved first",
    "onbevestigde-waarschuwing": "A warning about a delivery has not been confirmed",
    "onverklaarde-sprong": "A dienstonderdeel changed much without an explanation",
    "percentage-niet-vast": "The statutory percentage is not definite yet",
    correctie: "This quarter was adopted before",
    "afstemming-loopt": "Not everybody has answered yet",
    "levering-wacht": "A delivery waits to be processed",
    "dubbeling-niet-gecontroleerd": "Hired-in workers without a pseudonym: not checked for counting twice",
    "verouderde-levering": "Nothing new came of a source for more than a quarter",
    "minder-maanden": "Hired-in hours are over fewer than three months",
  },
  puntHelp: {
    "ontbrekende-bron":
      "Totals read as «at least». Say for each source, when you propose, why the figures can do without it.",
    "open-bezwaar": "Solve it and say how, under Agreement.",
    "open-opmerking": "Open the figure and say at Comments what was done with it.",
    "onbevestigde-waarschuwing": "Confirm the warning at the delivery, or do not process it.",
    "onverklaarde-sprong": "Explain below why the jobs changed so much.",
    "percentage-niet-vast": "Say, when you propose, why this percentage can be used.",
    correctie: "Say, when you propose, what was corrected. The earlier version can still be read.",
    "afstemming-loopt": "There is still time to say whether the figures are right.",
    "levering-wacht": "It does not count yet. After adoption it becomes a next version.",
    "dubbeling-niet-gecontroleerd": "Who is also employed may count twice here.",
    "verouderde-levering": "The figures of that source are of an earlier day.",
    "minder-maanden": "The jobs of hired-in workers are computed over the months that were delivered.",
  },
  kleinOnderdeel: "A small dienstonderdeel",
  sprongen: "Jumps since the quarter before",
  dienstonderdeel: "Dienstonderdeel",
  van: "Was",
  naar: "Is",
  verklaring: "Explanation",
  onverklaard: "Not explained yet",
  verborgenSprong: "Not explained yet. Who may see figures of small units explains this.",
  verklaar: (naam) => `Explain: ${naam}`,
  sprongHelp: (naam) =>
    `Why did the jobs of ${naam} change so much? The explanation holds as long as the figures stay.`,
  sprongredenen: {
    plaatsingen: "New placements",
    uitstroom: "People left",
    reorganisatie: "Reorganisation",
    "uren-gewijzigd": "Other contract hours",
    "late-levering": "Late delivery",
    "bron-verbeterd": "Source corrected",
    anders: "Other",
  },
  ontbreekt: (bron) => `Missing: ${bron}`,
  ontbreekredenen: {
    "komt-niet-meer": "Will not come",
    "niet-op-tijd": "Will not come in time",
    "niet-van-toepassing": "Does not apply",
    anders: "Other",
  },
  reden: "Reason",
  kies: "Choose a reason",
  toelichting: "Note",
  toelichtingHint: "Write no names and nothing about health or origin.",
  bezig: "Busy…",
  stappen: { verklaren: "Explain", voordragen: "Propose", vaststellen: "Adopt", teruggeven: "Give back" },
  stapTitel: {
    verklaren: () => "Explain a jump",
    voordragen: (versie) => `Propose version ${versie}?`,
    vaststellen: (versie) => `Adopt version ${versie}?`,
    teruggeven: () => "Give the proposal back?",
  },
  stapHelp: {
    voordragen: "A vaststeller, another than you, decides. An earlier open proposal of this quarter lapses.",
    vaststellen:
      "After this the version never changes. What arrives later becomes a next version, which must be adopted again.",
    teruggeven: "Say what must still be done. The figures stay provisional.",
  },
  gedaan: {
    verklaren: "The jump has been explained.",
    voordragen: "The figures have been proposed. A vaststeller decides.",
    vaststellen: "The figures have been adopted.",
    teruggeven: "The proposal has been given back.",
  },
  voordracht: "Proposal",
  nietVoorgedragen: "This quarter has not been proposed yet.",
  wieWat: "The D&I adviser proposes. The MT member adopts.",
  verouderd: "This proposal is out of date",
  verouderdHelp: (versie) => `There is a version ${versie} since. That must be proposed anew.`,
  eigenHelp: "You proposed these figures. Another person decides.",
  status: "Status",
  voordrachtstatus: {
    open: "Waits for a decision",
    vastgesteld: "Adopted",
    teruggegeven: "Given back",
    vervallen: "Lapsed",
  },
  gedaanDoor: "Proposed by",
  beslotenDoor: "Decided by",
  besluitToelichting: "Note with the decision",
  naproef: "Rehearsal of adopted figures",
  naproefHelp:
    "Each night adopted figures are checked to be what they were, and computed again as long as their lines are there.",
  naproefGoed: (moment, standen, herrekend) =>
    `${moment}: ${standen} adopted quarters checked, ${herrekend} computed again, no difference.`,
  naproefFout: (aantal) => (aantal === 1 ? "1 difference found" : `${aantal} differences found`),
  naproefNu: "Check now",
  afwijkingen: {
    afdruk: "the hash does not fit what was kept",
    gegevens: "the data differ from when they were adopted",
    weergave: "the figures are shown differently",
    herrekening: "the lines give other figures",
  },
};

const tekst: Record<Language, typeof nl> = { nl, en };

/** The texts about versions and adoption, which only the page of figures needs. */
export const useTekst = () => tekst[useLanguage().language];
