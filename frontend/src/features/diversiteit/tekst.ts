import type { Meetreeks } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import type { Onderwerp } from "@/lib/onderwerpen";

type Schaal = Meetreeks["schaalgroep"];
type Bereik = Meetreeks["scope"];

const nl = {
  titel: "Diversiteit en inclusie",
  nav: "Onderwerpen van diversiteit en inclusie",
  onderwerpen: {
    cultureel: "Culturele diversiteit",
    gender: "Gender",
    leeftijd: "Leeftijd",
    stromen: "In-, door- en uitstroom",
    cultuur: "Inclusieve cultuur (MTO)",
    leiderschap: "Inclusief leiderschap",
    selectie: "Selectiecommissies",
    lhbtiq: "LHBTIQ+ als organisatie",
    opbrengst: "Wat het beleid opleverde",
  } satisfies Record<Onderwerp, string> as Record<Onderwerp, string>,
  scopes: {
    "VWS-breed": "VWS-breed",
    VWS: "VWS",
    "VWS+zbo": "VWS met zbo's",
    kern: "Kerndepartement",
    concern: "Concern",
    dienstonderdeel: "Dienstonderdeel",
    Rijk: "Rijk",
  } satisfies Record<Bereik, string> as Record<Bereik, string>,
  schalen: {
    alle: "alle schalen",
    "1-10": "schaal 1 t/m 10",
    "11-14": "schaal 11 t/m 14",
    "15+": "schaal 15 en hoger",
    "11-12": "schaal 11 en 12",
    "13-14": "schaal 13 en 14",
  } satisfies Record<Schaal, string> as Record<Schaal, string>,
  status: { voorlopig: "voorlopig", vastgesteld: "vastgesteld", geleverd: "zoals geleverd", genoemd: "genoemd" },
  cultureelZin: (waarde: string, dag: string) =>
    `Op ${dag} had ${waarde} van de medewerkers een bi-culturele achtergrond, VWS-breed.`,
  genderZin: (top: string, alle: string, dag: string) =>
    `Op ${dag} was ${top} van de medewerkers vanaf schaal 15 vrouw. In alle schalen samen was dat ${alle}.`,
  leeftijdZin: (groep: string, waarde: string, dag: string) =>
    `De grootste leeftijdsgroep is ${groep}: ${waarde} van de medewerkers op ${dag}.`,
  stromenZin: (instroom: string, uitstroom: string, jaar: string) =>
    `In ${jaar} was ${instroom} van wie binnenkwam vrouw, en ${uitstroom} van wie wegging.`,
  cultuurZin: (laag: number, alle: number, vraag: string, waarde: string, norm: string | undefined) => {
    const laagst = `Het laagst: «${vraag}», met ${waarde}.`;
    if (norm === undefined) {
      return `Voor de ${alle} inclusievragen geldt VWS-breed geen norm. ${laagst}`;
    }
    return laag === 0
      ? `Alle ${alle} inclusievragen scoren VWS-breed ${norm} of meer.`
      : `${laag} van de ${alle} inclusievragen ${laag === 1 ? "scoort" : "scoren"} VWS-breed lager dan ${norm}. ${laagst}`;
  },
  getraind: (wie: string, waarde: string, dag: string | null, deel: string | null) =>
    `${dag ? `Op ${dag}` : "Volgens de bron"} had ${waarde} van de ${wie} de training gevolgd${deel ? `: ${deel}` : ""}.`,
  vacaturehouders: "vacaturehouders",
  commissieleden: "commissieleden",
  ledenOnbekend: "Van commissieleden is het niet bekend.",
  geenZin: "Hierover zijn nog geen cijfers. Lever eerst het bestand aan.",
  nietsGemeten: "Hierover is nog niets geleverd.",
  vwsBreed: "VWS-breed",
  perSchaal: "Per schaalgroep",
  perOnderdeel: "Per dienstonderdeel",
  cultureelHelp:
    "De percentages staan hier zoals BZK ze publiceerde. De Inclusiemonitor leidt er niets uit af: niet voor kleinere groepen en niet per persoon.",
  genderKaart: "Aandeel vrouwen per schaalgroep",
  genderOnderdeel: "Aandeel vrouwen per dienstonderdeel",
  leeftijdHelp: "Op leeftijd wordt niet actief gestuurd: er is geen doel.",
  leeftijdKaart: "Aandeel per leeftijdsgroep, VWS-breed",
  leeftijdOnderdeel: "Leeftijd per dienstonderdeel",
  instroom: "Aandeel vrouwen in de instroom",
  uitstroom: "Aandeel vrouwen in de uitstroom",
  doorstroom: "Doorstroom naar hogere schalen",
  naar: "naar",
  doorstroomHelp: "Hoeveel medewerkers in het jaar doorstroomden.",
  schaalgroep: "Schaalgroep",
  leeftijdsgroep: "Leeftijdsgroep",
  mtoKaart: "Inclusievragen in het medewerkersonderzoek",
  mtoHelp:
    "Een dienstonderdeel telt mee met minstens 10 respondenten en 40% respons. VWS-breed is hun gemiddelde, gewogen naar respondenten.",
  inclusiemeting: "Rijksbrede inclusiemeting",
  inclusiemetingHelp:
    "Een nulmeting met dezelfde vragen bij het hele Rijk. De scores zijn niet te vergelijken met die van het medewerkersonderzoek.",
  metCijfer: "Vragen met een cijfer als antwoord",
  metCijferHelp: (metNorm: boolean): string =>
    metNorm ? "De norm in procenten geldt niet voor deze vragen." : "Dit zijn cijfers en geen percentages.",
  vroegerGevraagd: "Alleen in een eerder onderzoek gevraagd",
  vroegerHelp: (dag: string) =>
    `Deze vragen stonden niet in het onderzoek van ${dag}. De scores zijn die van toen, VWS-breed; zij vragen nu niet om een interventie.`,
  laatsteScore: "Laatste score",
  gevraagdOp: "Gevraagd op",
  opDag: (waarde: string, dag: string) => `${waarde} op ${dag}`,
  was: (eerder: string[]) => `Was ${eerder.join(", ")}.`,
  deNorm: "de norm",
  onderDeNorm: (norm: string) => `Vragen onder ${norm}`,
  onderDeNormHelp: (norm: string) =>
    `Bij elke vraag onder ${norm} hoort een interventie. Een score met minder dan 10 respondenten of 40% respons staat hier niet.`,
  onderdeel: "Dienstonderdeel",
  score: "Score",
  responsKop: "Respons",
  interventies: "Interventies",
  geenInterventie: "Nog geen interventie.",
  interventieToevoegen: "Interventie toevoegen",
  interventieBij: (vraag: string, naam: string) => `Interventie toevoegen: «${vraag}», ${naam}`,
  vraag: "Vraag",
  respons: (respondenten: string, uitgenodigd: string) => `${respondenten} van ${uitgenodigd} genodigden antwoordden.`,
  onderGrens: (grens: string) => `lager dan ${grens}: voorstel interventie`,
  selectieKaart: "Vacaturehouders met de training werven en selecteren",
  selectieHelp:
    "Het doel gaat over leden van selectiecommissies. Vacaturehouders zijn een andere groep; hun percentage zegt niet of het doel is gehaald.",
  commissieKaart: "Commissieleden met de training",
  commissieGeen:
    "Van commissieleden is niets geleverd of geteld. De factsheet noemt dit lastig meetbaar vanwege de AVG.",
  lhbtiqKaart: "Benchmark Workplace Pride, per onderdeel",
  lhbtiqHelp:
    "De benchmark gaat over beleid en voorzieningen van VWS als organisatie. Op de lagere scores volgen extra interventies. Over medewerkers wordt niets geregistreerd.",
  lhbtiqGeheel: "VWS als geheel",
  lhbtiqZin: (onderdeel: string, waarde: string) =>
    `In de benchmark Workplace Pride scoort «${onderdeel}» het laagst: ${waarde}.`,
  lhbtiqGeen: (kwartaal: string | null | undefined) =>
    `Er is nog geen score van de benchmark Workplace Pride.${kwartaal ? ` Die staat gepland in ${kwartaal}.` : ""}`,
  opbrengstKaart: "Opbrengsten per jaar",
  opbrengstHelp: "Alleen aantallen: wie meedeed, legt de Inclusiemonitor niet vast.",
  opbrengstGeen: "Er zijn nog geen indicatoren voor de opbrengst van het beleid.",
  opbrengstZin: (gemeten: number, alle: number) =>
    gemeten === 0
      ? `Van de ${alle} opbrengsten van het beleid is nog niets gemeten.`
      : `Van ${gemeten} van de ${alle} opbrengsten van het beleid is iets bekend.`,
  genderTeams: "Inzicht per team",
  genderTeamsHelp:
    "Alleen teams met minstens tien medewerkers. Wat er in het overzicht van een team staat, komt hier niet.",
  genderInstroomHelp: "VWS stuurt op een evenwichtige verhouding bij instroom. Een norm is er niet.",
  behoud: "Behoud van medewerkers via de Banenafspraak",
  behoudHelp:
    "Alleen voor het ministerie als geheel, bij een groep van minstens tien mensen. Regels over personen blijven hier 13 maanden; daarom telt het I-team dit buiten de Inclusiemonitor.",
  telling: "Naar de aanwezigheidstelling",
  nietTitel: "LHBTIQ+, religie, opleidingsniveau en de herkomst van een persoon worden niet geregistreerd.",
  nietWaarom:
    "Dat is bewust: het zijn bijzondere of niet nodige persoonsgegevens, en ze staan ook niet in P-Direkt. Er is geen veld, bestand of import voor. Culturele diversiteit komt alleen binnen als percentage van een groep, berekend door het CBS.",
  legendaMeting: "Meting",
  legendaRuimte: "Wat het door afronding kan zijn",
  legendaGrens: (grens: string) => `${grens}: daaronder een interventie`,
  legendaNorm: "Norm van het doel",
  legenda80: "Tot 80% van de norm",
  legendaBand: "Norm als band: tussen de lijnen",
  hoeGemeten: "Hoe gemeten:",
  legendaBreuk: "Andere definitie: niet te vergelijken",
  ruimte: (onder: string, boven: string) => `afgerond: tussen ${onder} en ${boven}`,
  deel: (teller: string, noemer: string) => `${teller} van ${noemer}`,
  label: (naam: string, van: string, eerste: string, tot: string, laatste: string) =>
    `${naam}: van ${eerste} op ${van} naar ${laatste} op ${tot}.`,
  labelEen: (naam: string, dag: string, waarde: string) => `${naam}: ${waarde} op ${dag}.`,
  laatste: (dag: string, waarde: string) => `${dag}: ${waarde.charAt(0).toLowerCase()}${waarde.slice(1)}.`,
  breuk: (dag: string) => `Vanaf ${dag} anders gemeten: niet te vergelijken met eerder.`,
  groep: "Groep",
  geenGetal: "geen volledig cijfer",
  verstVanNorm: "Verst van de norm:",
  bereik: (onder: string, boven: string) => `tussen ${onder} en ${boven}`,
  bron: (naam: string, dag: string, status: string) => `Bron: ${naam}, peildatum ${dag}, ${status}.`,
  definitie: (tekst: string) => `Gemeten: ${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}.`,
  beperkt: "Let op: deze meting is beperkt betrouwbaar of niet compleet.",
};

const en: typeof nl = {
  titel: "Diversity and inclusion",
  nav: "Subjects of diversity and inclusion",
  onderwerpen: {
    cultureel: "Cultural diversity",
    gender: "Gender",
    leeftijd: "Age",
    stromen: "Inflow, progression and outflow",
    cultuur: "Inclusive culture (MTO)",
    leiderschap: "Inclusive leadership",
    selectie: "Selection committees",
    lhbtiq: "LGBTIQ+ as an organisation",
    opbrengst: "What the policy brought",
  },
  scopes: {
    "VWS-breed": "VWS-wide",
    VWS: "VWS",
    "VWS+zbo": "VWS with zbo's",
    kern: "Core department",
    concern: "Concern",
    dienstonderdeel: "Unit",
    Rijk: "Central government",
  },
  schalen: {
    alle: "all scales",
    "1-10": "scales 1 to 10",
    "11-14": "scales 11 to 14",
    "15+": "scale 15 and up",
    "11-12": "scales 11 and 12",
    "13-14": "scales 13 and 14",
  },
  status: { voorlopig: "provisional", vastgesteld: "adopted", geleverd: "as delivered", genoemd: "mentioned" },
  cultureelZin: (waarde, dag) => `On ${dag} ${waarde} of staff had a bi-cultural background, VWS-wide.`,
  genderZin: (top, alle, dag) =>
    `On ${dag} ${top} of staff in scale 15 and up were women. In all scales together it was ${alle}.`,
  leeftijdZin: (groep, waarde, dag) => `The largest age group is ${groep}: ${waarde} of staff on ${dag}.`,
  stromenZin: (instroom, uitstroom, jaar) =>
    `In ${jaar} ${instroom} of those who came in were women, and ${uitstroom} of those who left.`,
  cultuurZin: (laag, alle, vraag, waarde, norm) => {
    const laagst = `The lowest: «${vraag}», with ${waarde}.`;
    if (norm === undefined) {
      return `No norm is in force VWS-wide for the ${alle} inclusion questions. ${laagst}`;
    }
    return laag === 0
      ? `All ${alle} inclusion questions score ${norm} or more VWS-wide.`
      : `${laag} of ${alle} inclusion questions ${laag === 1 ? "scores" : "score"} under ${norm} VWS-wide. ${laagst}`;
  },
  getraind: (wie, waarde, dag, deel) =>
    `${dag ? `On ${dag}` : "According to the source"} ${waarde} of ${wie} had followed the training${deel ? `: ${deel}` : ""}.`,
  vacaturehouders: "vacancy holders",
  commissieleden: "committee members",
  ledenOnbekend: "Of committee members it is not known.",
  geenZin: "There are no figures about this yet. Deliver the file first.",
  nietsGemeten: "Nothing was delivered about this yet.",
  vwsBreed: "VWS-wide",
  perSchaal: "Per group of scales",
  perOnderdeel: "Per unit",
  cultureelHelp:
    "The percentages are shown as BZK published them. The Inclusiemonitor derives nothing from them: not for smaller groups and not per person.",
  genderKaart: "Share of women per group of scales",
  genderOnderdeel: "Share of women per unit",
  leeftijdHelp: "Age is not actively steered on: there is no target.",
  leeftijdKaart: "Share per age group, VWS-wide",
  leeftijdOnderdeel: "Age per unit",
  instroom: "Share of women in the inflow",
  uitstroom: "Share of women in the outflow",
  doorstroom: "Progression to higher scales",
  naar: "to",
  doorstroomHelp: "How many members of staff moved up in the year.",
  schaalgroep: "Group of scales",
  leeftijdsgroep: "Age group",
  mtoKaart: "Inclusion questions of the employee survey",
  mtoHelp:
    "A unit counts with at least 10 respondents and a response of 40%. VWS-wide is their mean, weighed by respondents.",
  inclusiemeting: "Government-wide inclusion survey",
  inclusiemetingHelp:
    "A first measurement with the same questions in all of central government. The scores do not compare with those of the employee survey.",
  metCijfer: "Questions answered with a mark",
  metCijferHelp: (metNorm) =>
    metNorm ? "The norm in percent does not hold for these questions." : "These are marks and not percentages.",
  vroegerGevraagd: "Asked in an earlier survey only",
  vroegerHelp: (dag) =>
    `These questions were not in the survey of ${dag}. The scores are those of then, VWS-wide; they ask for no intervention now.`,
  laatsteScore: "Last score",
  gevraagdOp: "Asked on",
  opDag: (waarde, dag) => `${waarde} on ${dag}`,
  was: (eerder) => `Was ${eerder.join(", ")}.`,
  deNorm: "the norm",
  onderDeNorm: (norm) => `Questions under ${norm}`,
  onderDeNormHelp: (norm) =>
    `Each question under ${norm} asks for an intervention. A score with fewer than 10 respondents or a response of 40% is not here.`,
  onderdeel: "Unit",
  score: "Score",
  responsKop: "Response",
  interventies: "Interventions",
  geenInterventie: "No intervention yet.",
  interventieToevoegen: "Add an intervention",
  interventieBij: (vraag, naam) => `Add an intervention: «${vraag}», ${naam}`,
  vraag: "Question",
  respons: (respondenten, uitgenodigd) => `${respondenten} of ${uitgenodigd} who were asked answered.`,
  onderGrens: (grens) => `under ${grens}: intervention proposed`,
  selectieKaart: "Vacancy holders with the training in recruitment and selection",
  selectieHelp:
    "The target is about members of selection committees. Vacancy holders are another group; their percentage does not tell whether the target is met.",
  commissieKaart: "Committee members with the training",
  commissieGeen:
    "Nothing was delivered or counted about committee members. The fact sheet calls it hard to measure because of the GDPR.",
  lhbtiqKaart: "Workplace Pride benchmark, per part",
  lhbtiqHelp:
    "The benchmark is about policy and provisions of VWS as an organisation. Extra interventions follow on the lower scores. Nothing is recorded about staff.",
  lhbtiqGeheel: "VWS as a whole",
  lhbtiqZin: (onderdeel, waarde) => `In the Workplace Pride benchmark «${onderdeel}» scores lowest: ${waarde}.`,
  lhbtiqGeen: (kwartaal) =>
    `There is no score of the Workplace Pride benchmark yet.${kwartaal ? ` It is planned for ${kwartaal}.` : ""}`,
  opbrengstKaart: "Outputs per year",
  opbrengstHelp: "Counts only: the Inclusiemonitor does not record who took part.",
  opbrengstGeen: "There are no indicators yet for what the policy brings.",
  opbrengstZin: (gemeten, alle) =>
    gemeten === 0
      ? `Nothing was measured yet of the ${alle} outputs of the policy.`
      : `Something is known of ${gemeten} of the ${alle} outputs of the policy.`,
  genderTeams: "Insight per team",
  genderTeamsHelp: "Only teams of at least ten members of staff. What the overview of a team says does not come here.",
  genderInstroomHelp: "VWS steers on a balanced inflow. There is no norm.",
  behoud: "Retention of staff through the Banenafspraak",
  behoudHelp:
    "Only for the ministry as a whole, of a group of at least ten people. Lines about persons stay here for 13 months; so the I-team counts this outside the Inclusiemonitor.",
  telling: "To the attendance count",
  nietTitel: "LGBTIQ+, religion, level of education and the origin of a person are not recorded.",
  nietWaarom:
    "That is on purpose: they are special or unneeded personal data, and P-Direkt does not hold them either. There is no field, file or import for them. Cultural diversity comes in only as a percentage of a group, computed by Statistics Netherlands (CBS).",
  legendaMeting: "Measurement",
  legendaRuimte: "What it can be because of rounding",
  legendaGrens: (grens) => `${grens}: an intervention below it`,
  legendaNorm: "Norm of the target",
  legenda80: "Up to 80% of the norm",
  legendaBand: "Norm as a band: between the lines",
  hoeGemeten: "How it is measured:",
  legendaBreuk: "Other definition: not comparable",
  ruimte: (onder, boven) => `rounded: between ${onder} and ${boven}`,
  deel: (teller, noemer) => `${teller} of ${noemer}`,
  label: (naam, van, eerste, tot, laatste) => `${naam}: from ${eerste} on ${van} to ${laatste} on ${tot}.`,
  labelEen: (naam, dag, waarde) => `${naam}: ${waarde} on ${dag}.`,
  laatste: (dag, waarde) => `${dag}: ${waarde.charAt(0).toLowerCase()}${waarde.slice(1)}.`,
  breuk: (dag) => `Measured otherwise from ${dag}: not comparable with before.`,
  groep: "Group",
  geenGetal: "no complete figure",
  verstVanNorm: "Farthest from the norm:",
  bereik: (onder, boven) => `between ${onder} and ${boven}`,
  bron: (naam, dag, status) => `Source: ${naam}, reference date ${dag}, ${status}.`,
  definitie: (tekst) => `Measured: «${tekst}».`,
  beperkt: "Mind: this measurement is of limited reliability or not complete.",
};

const teksten: Record<Language, typeof nl> = { nl, en };

export const useDiversiteittekst = () => teksten[useLanguage().language];
