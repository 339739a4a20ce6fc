import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  title: "Actieplan",
  komt: (banen: string) => `De acties die meetellen leveren naar verwachting ${banen} banen op`,
  nodig: (banen: string) => `nodig zijn er ${banen}`,
  genoeg: "er zijn er geen meer nodig",
  nodigOnbekend: "Hoeveel er nodig zijn, is nog niet bekend.",
  zonderGetal: (aantal: number) =>
    aantal === 1
      ? "Van 1 actie die meetelt is nog niet bekend hoeveel."
      : `Van ${aantal} acties die meetellen is nog niet bekend hoeveel.`,
  beperkt: "U ziet de acties van uw dienstonderdelen en van VWS als geheel.",
  toevoegen: "Actie toevoegen",
  beeld: "Weergave",
  beelden: { bord: "Bord", lijst: "Lijst", tijdlijn: "Tijdlijn" },
  filters: "Filters",
  alle: "Alle",
  dienstonderdeel: "Dienstonderdeel",
  geheelVws: "VWS als geheel",
  status: "Status",
  doelstelling: "Doelstelling",
  kwartaal: "Te laat op",
  overTijd: "Over tijd",
  acties: (aantal: number) => (aantal === 1 ? "1 actie" : `${aantal} acties`),
  vanNodig: (banen: string, nodig: string) => `${banen} van ${nodig} banen`,
  banen: (banen: string) => `${banen} banen`,
  verwacht: (banen: string) => `${banen} banen verwacht`,
  teltNiet: "telt niet mee",
  teltOnbekend: "onbekend of het meetelt",
  toonAlle: (aantal: number) => `Alle ${aantal} tonen`,
  leegSpoor: "Geen acties.",
  getoond: (aantal: string, alle: string) => `${aantal} van ${alle} acties`,
  meer: "Meer acties tonen",
  leeg: "Er zijn nog geen acties.",
  leegGefilterd: "Geen enkele actie voldoet aan deze keuze.",
  verplaatsen: "Verplaatsen…",
  verplaatsVan: (titel: string) => `${titel} verplaatsen`,
  verplaats: "Verplaatsen",
  annuleren: "Annuleren",
  bezig: "Bezig…",
  spoor: "Spoor",
  gerealiseerdeBanen: "Gerealiseerde banen",
  gerealiseerdHint: "De actie is klaar en telt mee; 0 mag ook.",
  teltMee: "Telt zij dan nog mee voor het quotum?",
  teltMeeBron: "Waarom de actie meetelt",
  teltMeeHint: "Bij spoor 3, 4 en 5 is het werk bij een andere werkgever.",
  verplaatst: (code: string, spoor: string, status: string) => `${code} staat nu onder ${spoor}, ${status}.`,
  ongedaan: "Ongedaan maken",
  teruggezet: (code: string) => `${code} staat weer waar het stond.`,
  sommen: "Wat het plan oplevert en kost",
  alleSporen: "Alle sporen",
  aantal: "Acties",
  teKomen: "Nog te komen",
  gerealiseerd: "Gerealiseerd",
  onbekend: "Onbekend of het meetelt",
  kosten: "Kosten per jaar",
  kostenOnbekend: "Niet bekend",
  welke: "Welke acties",
  waaruit: (som: string) => `${som}:`,
  geenGetal: "Zonder getal",
  sommenUitleg:
    "In banen, van acties die meetellen en niet gestopt zijn. Wat een lopende actie al opleverde, staat onder gerealiseerd en komt niet nog eens.",
  dekking: (banen: string, procent: string) =>
    `Het plan dekt ${procent} van wat er nodig is; er blijven ${banen} banen nodig.`,
  nuNodig: (peildatum: string, banen: string) => `Nodig op ${peildatum}: ${banen} banen.`,
  straksNodig: (jaar: number, banen: string) => `Nodig in ${jaar}, bij gelijke bezetting: ${banen} banen.`,
  laat: "Over tijd",
  laatRegel: (kwartaal: string, aantal: number) =>
    aantal === 1 ? `klaar in ${kwartaal}, 1 kwartaal geleden` : `klaar in ${kwartaal}, ${aantal} kwartalen geleden`,
  nietsLaat: (kwartaal: string) => `In ${kwartaal} is geen actie over tijd.`,
  laatNu: (kwartaal: string, aantal: number) =>
    aantal === 1
      ? `Gerekend vanaf vandaag (${kwartaal}) is het 1 actie.`
      : `Gerekend vanaf vandaag (${kwartaal}) zijn het ${aantal} acties.`,
  mijlpalen: "Mijlpalen per doelstelling",
  mijlpaal: "Mijlpaal",
  behaald: (gehaald: number, aantal: number) => `${gehaald} van ${aantal} gehaald`,
  teLaat: "Te laat",
  geenMijlpalen: "Nog geen mijlpalen.",
  zonderKwartaal: "Zonder kwartaal",
  wanneer: "Kwartaal",
  actiekop: "Acties",
  catalogus: "Catalogus van maatregelen",
  catalogusLeeg: "Er staan nog geen maatregelen in de catalogus.",
  maatregel: "Maatregel",
  bewijs: "Wat we van de werking weten",
  gebruik: "Gebruik deze maatregel",
  gebruikVan: (titel: string) => `Gebruik de maatregel ${titel}`,
  interventies: "Welke interventie had het meeste effect?",
  interventiesLeeg: "Er zijn nog geen interventies vastgelegd.",
  meesteEffect: (titels: string[]) =>
    titels.length === 1
      ? `Volgens wat is vastgelegd had ${titels[0]} het meeste effect.`
      : `Volgens wat is vastgelegd hadden ${titels.slice(0, -1).join(", ")} en ${titels.at(-1)} een groot effect.`,
  groteEffecten: (aantal: string) => `Volgens wat is vastgelegd hadden ${aantal} interventies een groot effect.`,
  geenGroot: "Van geen interventie is een groot effect vastgelegd.",
  effectOnbekend: (aantal: number, alle: number) =>
    aantal === 0
      ? "Van elke interventie is een effect vastgelegd."
      : aantal === alle
        ? "Van geen interventie is het effect al bekend."
        : `Van ${aantal} van de ${alle} is het effect nog niet bekend.`,
  vergeleken: (aantal: number, alle: number) =>
    aantal === 0
      ? "Bij geen interventie zijn de metingen ervoor en erna te vergelijken."
      : `Bij ${aantal} van de ${alle} zijn de metingen ervoor en erna te vergelijken. Zo'n verschil bewijst niet dat de interventie de oorzaak is.`,
  interventie: "Interventie",
  interventieToevoegen: "Interventie toevoegen",
  effect: "Effect",
  gemeten: "Gemeten ervoor en erna",
  gemetenUitleg:
    "Naast wat mensen over het effect vastlegden, staat wat er is gemeten: de laatste meting voor het kwartaal van de interventie en de nieuwste erna. Er veranderde in die tijd meer dan dit.",
  op: (getal: string, dag: string) => `${getal} op ${dag}`,
  procentpunt: "procentpunt",
  geenVerschil: {
    "geen-indicator": "Er is geen indicator gekozen.",
    "geen-kwartaal": "Er is geen kwartaal bekend.",
    "geen-reeks": "Er is niets gemeten dat hierbij hoort.",
    "geen-meting-vooraf": "Er is vooraf niet gemeten.",
    "geen-meting-achteraf": "Er is daarna nog niet gemeten.",
    "andere-definitie": "Er is daarna anders gemeten.",
    "andere-groep": "Een van de metingen gaat over een andere groep.",
    beschermd: "Niet getoond om personen te beschermen.",
    "geen-getal": "Er is geen precies getal.",
    afronding: "Het verschil valt binnen de afronding van de bron.",
  },
  blijkt: "Waaruit het effect blijkt",
  rol: "Wie",
  titelkop: "Actie",
  verwachtkop: "Verwachte banen",
};

const en: typeof nl = {
  title: "Action plan",
  komt: (banen) => `The actions that count are expected to bring ${banen} jobs`,
  nodig: (banen) => `${banen} are needed`,
  genoeg: "no more are needed",
  nodigOnbekend: "How many are needed is not known yet.",
  zonderGetal: (aantal) =>
    aantal === 1
      ? "Of 1 action that counts it is not known yet how many."
      : `Of ${aantal} actions that count it is not known yet how many.`,
  beperkt: "You see the actions of your units and of VWS as a whole.",
  toevoegen: "Add action",
  beeld: "View",
  beelden: { bord: "Board", lijst: "List", tijdlijn: "Timeline" },
  filters: "Filters",
  alle: "All",
  dienstonderdeel: "Unit",
  geheelVws: "VWS as a whole",
  status: "Status",
  doelstelling: "Objective",
  kwartaal: "Late at",
  overTijd: "Overdue",
  acties: (aantal) => (aantal === 1 ? "1 action" : `${aantal} actions`),
  vanNodig: (banen, nodig) => `${banen} of ${nodig} jobs`,
  banen: (banen) => `${banen} jobs`,
  verwacht: (banen) => `${banen} jobs expected`,
  teltNiet: "does not count",
  teltOnbekend: "not known whether it counts",
  toonAlle: (aantal) => `Show all ${aantal}`,
  leegSpoor: "No actions.",
  getoond: (aantal, alle) => `${aantal} of ${alle} actions`,
  meer: "Show more actions",
  leeg: "There are no actions yet.",
  leegGefilterd: "No action fits this choice.",
  verplaatsen: "Move…",
  verplaatsVan: (titel) => `Move ${titel}`,
  verplaats: "Move",
  annuleren: "Cancel",
  bezig: "Busy…",
  spoor: "Track",
  gerealiseerdeBanen: "Jobs realised",
  gerealiseerdHint: "The action is done and counts; 0 is allowed.",
  teltMee: "Does it still count towards the quotum there?",
  teltMeeBron: "Why the action counts",
  teltMeeHint: "With tracks 3, 4 and 5 the work is at another employer.",
  verplaatst: (code, spoor, status) => `${code} now stands under ${spoor}, ${status}.`,
  ongedaan: "Undo",
  teruggezet: (code) => `${code} stands where it stood again.`,
  sommen: "What the plan brings and costs",
  alleSporen: "All tracks",
  aantal: "Actions",
  teKomen: "Still to come",
  gerealiseerd: "Realised",
  onbekend: "Not known whether it counts",
  kosten: "Cost a year",
  kostenOnbekend: "Not known",
  welke: "Which actions",
  waaruit: (som) => `${som}:`,
  geenGetal: "Without a number",
  sommenUitleg:
    "In jobs, of actions that count and were not stopped. What an action under way brought already stands under realised and does not come once more.",
  dekking: (banen, procent) => `The plan covers ${procent} of what is needed; ${banen} jobs remain needed.`,
  nuNodig: (peildatum, banen) => `Needed on ${peildatum}: ${banen} jobs.`,
  straksNodig: (jaar, banen) => `Needed in ${jaar}, with equal staffing: ${banen} jobs.`,
  laat: "Overdue",
  laatRegel: (kwartaal, aantal) =>
    aantal === 1 ? `due in ${kwartaal}, 1 quarter ago` : `due in ${kwartaal}, ${aantal} quarters ago`,
  nietsLaat: (kwartaal) => `In ${kwartaal} no action is overdue.`,
  laatNu: (kwartaal, aantal) =>
    aantal === 1
      ? `Counted from today (${kwartaal}) it is 1 action.`
      : `Counted from today (${kwartaal}) it is ${aantal} actions.`,
  mijlpalen: "Milestones of each objective",
  mijlpaal: "Milestone",
  behaald: (gehaald, aantal) => `${gehaald} of ${aantal} reached`,
  teLaat: "Late",
  geenMijlpalen: "No milestones yet.",
  zonderKwartaal: "Without a quarter",
  wanneer: "Quarter",
  actiekop: "Actions",
  catalogus: "Catalogue of measures",
  catalogusLeeg: "The catalogue has no measures yet.",
  maatregel: "Measure",
  bewijs: "What is known of its effect",
  gebruik: "Use this measure",
  gebruikVan: (titel) => `Use the measure ${titel}`,
  interventies: "Which intervention had the most effect?",
  interventiesLeeg: "No interventions were recorded yet.",
  meesteEffect: (titels) =>
    titels.length === 1
      ? `According to what was recorded, ${titels[0]} had the most effect.`
      : `According to what was recorded, ${titels.slice(0, -1).join(", ")} and ${titels.at(-1)} had a large effect.`,
  groteEffecten: (aantal) => `According to what was recorded, ${aantal} interventions had a large effect.`,
  geenGroot: "No large effect was recorded of any intervention.",
  effectOnbekend: (aantal, alle) =>
    aantal === 0
      ? "An effect was recorded of every intervention."
      : aantal === alle
        ? "The effect of no intervention is known yet."
        : `Of ${aantal} of ${alle} the effect is not known yet.`,
  vergeleken: (aantal, alle) =>
    aantal === 0
      ? "Of no intervention the measurements before and after compare."
      : `Of ${aantal} of ${alle} the measurements before and after compare. Such a difference does not prove that the intervention is the cause.`,
  interventie: "Intervention",
  interventieToevoegen: "Add intervention",
  effect: "Effect",
  gemeten: "Measured before and after",
  gemetenUitleg:
    "Beside what people recorded of the effect stands what was measured: the last measurement before the quarter of the intervention and the newest after it. More than this changed in that time.",
  op: (getal, dag) => `${getal} on ${dag}`,
  procentpunt: "percentage points",
  geenVerschil: {
    "geen-indicator": "No indicator was chosen.",
    "geen-kwartaal": "No quarter is known.",
    "geen-reeks": "Nothing was measured that belongs to it.",
    "geen-meting-vooraf": "Nothing was measured before.",
    "geen-meting-achteraf": "Nothing was measured after it yet.",
    "andere-definitie": "It was measured otherwise after it.",
    "andere-groep": "One of the measurements is about another group.",
    beschermd: "Not shown to protect people.",
    "geen-getal": "There is no exact number.",
    afronding: "The difference is within the rounding of the source.",
  },
  blijkt: "What shows the effect",
  rol: "Who",
  titelkop: "Action",
  verwachtkop: "Expected jobs",
};

export type Actieplantekst = typeof nl;

export const actieplantekst: Record<Language, Actieplantekst> = { nl, en };

/** The texts of the action plan, which stay out of what every visitor loads first. */
export const useActieplantekst = (): Actieplantekst => actieplantekst[useLanguage().language];
