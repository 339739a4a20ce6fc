import type { Kwartaalbrug } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";
import type { Maat } from "./keuze";
import type { Brugstap } from "./waterval";

type Oorzaak = Brugstap["oorzaak"];

interface Verandering {
  van: string;
  tot: string;
  wat: string;
  erbij: boolean;
  verschil: string;
  eerst: string;
  laatst: string;
  vooral: string | undefined;
}

const nl = {
  titel: "Kwartaalbrug: wat er veranderde, en waardoor",
  keuzes: "Welke standen u vergelijkt",
  van: "Van",
  tot: "Tot",
  versieVan: (kwartaal: string, versie: number) => `${kwartaal}, versie ${versie}`,
  versieKeuze: (kwartaal: string) => `Versie van ${kwartaal}`,
  meerVersies: (kwartaal: string) => `Meer versies van ${kwartaal} tonen`,
  nieuwste: "Nieuwste",
  versie: (versie: number, status: string) => `${versie} (${status})`,
  dienstonderdeel: "Dienstonderdeel",
  geheel: "VWS totaal",
  cijfer: "Cijfer",
  maten: { gerealiseerd: "Gerealiseerde banen", quotum: "Quotum", tekort: "Tekort" } satisfies Record<Maat, string>,
  wat: {
    gerealiseerd: "het aantal gerealiseerde banen",
    quotum: "het quotum",
    tekort: "het tekort",
  } satisfies Record<Maat, string>,
  veranderd: ({ van, tot, wat, erbij, verschil, eerst, laatst, vooral }: Verandering) =>
    `Tussen ${van} en ${tot} nam ${wat} met ${verschil} ${erbij ? "toe" : "af"}, van ${eerst} naar ${laatst} banen${vooral ? `, ${vooral}` : ""}.`,
  vooral: (door: string, banen: string) => `vooral door ${door} (${banen})`,
  gelijk: (van: string, tot: string, wat: string, waarde: string) =>
    `Tussen ${van} en ${tot} bleef ${wat} gelijk: ${waarde} banen.`,
  rest: "Rest",
  restNul: "De oorzaken samen zijn precies het verschil: de rest is 0.",
  restNiet: (banen: string) =>
    `Van het verschil is ${banen} banen niet verklaard, omdat de organisatie daarna is gewijzigd.`,
  nietTeTonen: (naam: string, reden: string) => `Over ${naam} is hier niets te zeggen: ${reden.toLowerCase()}.`,
  schaal: "De schaal begint niet bij 0.",
  legendaStand: "Stand",
  legendaErbij: "Erbij",
  legendaEraf: "Eraf",
  tabel: (naam: string, maat: string) => `${maat} van ${naam}, in banen`,
  oorzaak: "Oorzaak",
  banen: "Banen",
  geen: "Er is geen oorzaak: de cijfers zijn gelijk.",
  toonRegels: "toon de regels",
  gelogd: "Elke regel die u bekijkt, wordt vastgelegd in het logboek.",
  regelsTitel: (oorzaak: string, naam: string) => `Regels onder ${oorzaak} van ${naam}`,
  regel: "Regel",
  levering: "Levering",
  meerRegels: "Meer regels",
  laden: "De brug wordt geladen…",
  herkomst: {
    regels: undefined,
    bewaard: "De persoonsregels zijn gewist. Deze oorzaken zijn daarvoor geteld en bewaard.",
    opgeteld:
      "De persoonsregels zijn gewist. Dit is de som van bewaarde bruggen: wie wegging en terugkwam, staat onder beide oorzaken.",
    gewist: "De persoonsregels waren al gewist. Daarom is alleen het verschil bekend, niet waardoor.",
  } as Record<Kwartaalbrug["herkomst"], string | undefined>,
  onvolledig: "Een van beide standen mist nog een bron en is dus ten minste zo hoog.",
  overigHelp:
    "Oorzaken van te weinig personen staan samen, om personen te beschermen. De meeste oorzaken ziet u tussen de nieuwste versies van twee kwartalen na elkaar.",
  oorzaken: {
    instroom: "Instroom",
    uitstroom: "Uitstroom",
    uren: "Andere contracturen",
    dienstonderdeel: "Ander dienstonderdeel",
    "register-begin": "In het doelgroepregister gekomen",
    "register-eind": "Uit het doelgroepregister",
    "telt-niet-mee": "Gemarkeerd als telt niet mee",
    binnenwerk: "Collectief (Binnenwerk)",
    "inleen-uren": "Ingehuurde uren",
    "inleen-elders": "Inhuur die al individueel telt",
    "inleen-maanden": "Geleverde maanden inhuur",
    laat: "Later geleverd, over eerder",
    organisatie: "Gewijzigde organisatie",
    parameter: "Gewijzigde wet",
    bezetting: "Bezetting",
    "nu-geleverd": "Bron die eerst ontbrak",
    "nog-niet-geleverd": "Bron die nu ontbreekt",
    "regels-gewist": "Niet meer per oorzaak te zeggen",
    overig: "Overige oorzaken",
  } satisfies Record<Oorzaak, string>,
  door: {
    instroom: "instroom",
    uitstroom: "uitstroom",
    uren: "andere contracturen",
    dienstonderdeel: "overgang tussen dienstonderdelen",
    "register-begin": "nieuwe registraties in het doelgroepregister",
    "register-eind": "geëindigde registraties in het doelgroepregister",
    "telt-niet-mee": "de markering dat iemand niet meetelt",
    binnenwerk: "Binnenwerk",
    "inleen-uren": "de ingehuurde uren",
    "inleen-elders": "inhuur die al individueel telt",
    "inleen-maanden": "het aantal geleverde maanden inhuur",
    laat: "gegevens die later kwamen",
    organisatie: "de gewijzigde organisatie",
    parameter: "de gewijzigde wet",
    bezetting: "de bezetting",
    "nu-geleverd": "een bron die eerst ontbrak",
    "nog-niet-geleverd": "een bron die nu ontbreekt",
    "regels-gewist": "wat niet meer per oorzaak te zeggen is",
    overig: "oorzaken die samen staan om personen te beschermen",
  } satisfies Record<Oorzaak, string>,
};

const en: typeof nl = {
  titel: "Quarter bridge: what changed, and why",
  keuzes: "Which figures you compare",
  van: "From",
  tot: "To",
  versieVan: (kwartaal, versie) => `${kwartaal}, version ${versie}`,
  versieKeuze: (kwartaal) => `Version of ${kwartaal}`,
  meerVersies: (kwartaal) => `Show more versions of ${kwartaal}`,
  nieuwste: "Newest",
  versie: (versie, status) => `${versie} (${status})`,
  dienstonderdeel: "Unit",
  geheel: "VWS total",
  cijfer: "Figure",
  maten: { gerealiseerd: "Jobs realised", quotum: "Quotum", tekort: "Shortage" },
  wat: { gerealiseerd: "the number of jobs realised", quotum: "the quotum", tekort: "the shortage" },
  veranderd: ({ van, tot, wat, erbij, verschil, eerst, laatst, vooral }) =>
    `Between ${van} and ${tot} ${wat} ${erbij ? "rose" : "fell"} by ${verschil}, from ${eerst} to ${laatst} jobs${vooral ? `, ${vooral}` : ""}.`,
  vooral: (door, banen) => `mostly by ${door} (${banen})`,
  gelijk: (van, tot, wat, waarde) => `Between ${van} and ${tot} ${wat} stayed the same: ${waarde} jobs.`,
  rest: "Remainder",
  restNul: "The causes together are exactly the difference: the remainder is 0.",
  restNiet: (banen) => `Of the difference ${banen} jobs are unexplained, as the organisation changed afterwards.`,
  nietTeTonen: (naam, reden) => `Nothing can be told of ${naam} here: ${reden.toLowerCase()}.`,
  schaal: "The scale does not begin at 0.",
  legendaStand: "Figure",
  legendaErbij: "More",
  legendaEraf: "Less",
  tabel: (naam, maat) => `${maat} of ${naam}, in jobs`,
  oorzaak: "Cause",
  banen: "Jobs",
  geen: "There is no cause: the figures are the same.",
  toonRegels: "show the lines",
  gelogd: "Every line that you look at is recorded in the log.",
  regelsTitel: (oorzaak, naam) => `Lines under ${oorzaak} of ${naam}`,
  regel: "Line",
  levering: "Delivery",
  meerRegels: "More lines",
  laden: "Loading…",
  herkomst: {
    regels: undefined,
    bewaard: "The personal lines are erased. These causes were counted and kept before that.",
    opgeteld:
      "The personal lines are erased. This is the sum of bridges that were kept: who left and came back is under both causes.",
    gewist: "The personal lines were erased already. So only the difference is known, and not its causes.",
  },
  onvolledig: "One of both still misses a source, so it is at least that high.",
  overigHelp:
    "Causes of too few persons stand together, to protect persons. You see most causes between the newest versions of two quarters in a row.",
  oorzaken: {
    instroom: "Joined",
    uitstroom: "Left",
    uren: "Other contract hours",
    dienstonderdeel: "Other unit",
    "register-begin": "Entered the target group register",
    "register-eind": "Left the target group register",
    "telt-niet-mee": "Marked as not counting",
    binnenwerk: "Collective (Binnenwerk)",
    "inleen-uren": "Hired-in hours",
    "inleen-elders": "Hired in, counted individually",
    "inleen-maanden": "Months of hire delivered",
    laat: "Delivered later, about earlier",
    organisatie: "Changed organisation",
    parameter: "Changed law",
    bezetting: "Occupancy",
    "nu-geleverd": "Source that was missing",
    "nog-niet-geleverd": "Source that is missing now",
    "regels-gewist": "No longer told by cause",
    overig: "Other causes",
  },
  door: {
    instroom: "people who joined",
    uitstroom: "people who left",
    uren: "other contract hours",
    dienstonderdeel: "moves between units",
    "register-begin": "new registrations in the target group register",
    "register-eind": "ended registrations in the target group register",
    "telt-niet-mee": "the mark that somebody does not count",
    binnenwerk: "Binnenwerk",
    "inleen-uren": "hired-in hours",
    "inleen-elders": "hired-in workers who count individually",
    "inleen-maanden": "the number of months of hire delivered",
    laat: "data that came later",
    organisatie: "the changed organisation",
    parameter: "the changed law",
    bezetting: "the occupancy",
    "nu-geleverd": "a source that was missing",
    "nog-niet-geleverd": "a source that is missing now",
    "regels-gewist": "what can no longer be told by cause",
    overig: "causes that stand together to protect persons",
  },
};

export type Brugtekst = typeof nl;

export const brugteksten: Record<Language, Brugtekst> = { nl, en };

/** The texts of this card, which stay out of what every visitor loads first. */
export const useBrugtekst = (): Brugtekst => brugteksten[useLanguage().language];
