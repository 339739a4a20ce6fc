import type { Meetwijze } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  title: (naam: string) => `PO-agenda ${naam}`,
  realisatie: (naam: string, dag: string, procent: string) =>
    `${naam} had op ${dag} ${procent} van het quotum gerealiseerd.`,
  zonderRealisatie: (naam: string, dag: string, reden: string) =>
    `Van ${naam} is op ${dag} geen realisatie te noemen: ${reden}.`,
  nodigZin: (kwartaal: string, banen: string, uren: string) =>
    `Voor 100% in ${kwartaal} zijn nog ${banen} banen nodig, samen ${uren} uur per week.`,
  genoeg: (kwartaal: string) => `Voor 100% in ${kwartaal} is niets meer nodig.`,
  terug: "Alle jaarplannen",
  geenCijfers: (onderdeel: string) => `Van ${onderdeel} zijn hier geen cijfers.`,
  geenCijfersHelp:
    "Een PO-agenda gaat over de cijfers van een kwartaal. Die zijn er nog niet, het dienstonderdeel bestond toen niet, of u ziet ze niet.",
  cijfers: (kwartaal: string) => `Cijfers ${kwartaal}`,
  kenmerk: (peildatum: string, status: string, versie: number) => `Peildatum ${peildatum}, ${status}, versie ${versie}`,
  statussen: { voorlopig: "voorlopig", vastgesteld: "vastgesteld" },
  bezetting: "Bezetting (fte)",
  quotum: "Quotum (banen)",
  gerealiseerd: "Gerealiseerd",
  tekort: "Nog nodig",
  overschot: "Boven het quotum",
  procent: "Realisatie",
  metingen: "Diversiteit en inclusie",
  nietGemeten: "Van dit dienstonderdeel is hier nog niets over gemeten.",
  gemeten: {
    geslacht: "Vrouwen",
    instroom: "Vrouwen, instroom",
    uitstroom: "Vrouwen, uitstroom",
    "mto-inclusie": "Laagste inclusievraag MTO",
  } as Partial<Record<Meetwijze, string>>,
  schalen: { "1-10": "schaal 1 t/m 10", "11-14": "schaal 11 t/m 14", "15+": "schaal 15 en hoger" },
  laagsteVraag: "De vraag met de laagste score:",
  bronnen: (bronnen: string) => `Bron en peildatum: ${bronnen}`,
  nodig: (kwartaal: string) => `Nodig voor 100% in ${kwartaal}`,
  aanname: "Gerekend met gelijke bezetting en gelijke realisatie. Een baan is 25,5 uur per week.",
  uitgangspunt: "Uitgangspunt",
  gelijk: (procent: string) => `Het percentage van nu: ${procent}`,
  gelijkOnbekend: "Het percentage van nu",
  nieuw: (jaar: number, procent: string, status: string) => `Het percentage van ${jaar}: ${procent} (${status})`,
  nieuwOnbekend: (jaar: number) => `Het percentage van ${jaar}`,
  banen: "Banen",
  uren: "Uren per week",
  opties: "Drie manieren om die banen te maken",
  optiesUitleg:
    "Elke manier alsof alle banen zo ontstaan. De prijs komt uit de begroting, en anders uit de schatting van het jaarplan.",
  manier: "Manier",
  routes: { individueel: "Individuele banen", binnenwerk: "Banen bij Binnenwerk", inleen: "Inleen" },
  perBaan: "Per baan per jaar",
  totaal: "Totaal per jaar",
  bron: "Bron",
  nietBekend: "niet bekend",
  bereik: (laagste: string, hoogste: string) => `${laagste} tot ${hoogste}`,
  eigen: (code: string) => `Wat het dienstonderdeel zelf voorstelt (${code})`,
  voorstel: "Voorstel",
  jaarplannen: "Jaarplannen",
  geenPlan: "Er is nog geen jaarplan voor dit jaar of het volgende.",
  planregel: (jaar: number, ingevuld: number, verplicht: number) =>
    `Jaarplan ${jaar}: ${ingevuld} van ${verplicht} delen ingevuld.`,
  mist: (delen: string) => `Nog leeg: ${delen}.`,
  oordeel: "Oordeel:",
  acties: "Lopende acties",
  geenActies: "Geen eigen acties.",
  vanVws: (aantal: number) =>
    aantal === 1 ? "Voor VWS als geheel loopt 1 actie." : `Voor VWS als geheel lopen ${aantal} acties.`,
  klaarIn: (kwartaal: string) => `klaar in ${kwartaal}`,
  metBanen: (banen: string) => `${banen} banen verwacht`,
  meer: (aantal: number) => (aantal === 1 ? "En nog 1 actie." : `En nog ${aantal} acties.`),
};

const en: typeof nl = {
  title: (naam) => `PO agenda ${naam}`,
  realisatie: (naam, dag, procent) => `${naam} had realised ${procent} of the quotum on ${dag}.`,
  zonderRealisatie: (naam, dag, reden) => `For ${naam} no realisation can be told on ${dag}: ${reden}.`,
  nodigZin: (kwartaal, banen, uren) =>
    `For 100% in ${kwartaal} another ${banen} jobs are needed, ${uren} hours a week together.`,
  genoeg: (kwartaal) => `For 100% in ${kwartaal} nothing more is needed.`,
  terug: "All yearly plans",
  geenCijfers: (onderdeel) => `There are no figures of ${onderdeel} here.`,
  geenCijfersHelp:
    "A PO agenda is about the figures of a quarter. They are not there yet, the unit did not exist then, or you do not see them.",
  cijfers: (kwartaal) => `Figures ${kwartaal}`,
  kenmerk: (peildatum, status, versie) => `Reference date ${peildatum}, ${status}, version ${versie}`,
  statussen: { voorlopig: "provisional", vastgesteld: "final" },
  bezetting: "Staff (fte)",
  quotum: "Quotum (jobs)",
  gerealiseerd: "Realised",
  tekort: "Still needed",
  overschot: "Above the quotum",
  procent: "Realisation",
  metingen: "Diversity and inclusion",
  nietGemeten: "Nothing was measured of this for the unit yet.",
  gemeten: {
    geslacht: "Women",
    instroom: "Women, inflow",
    uitstroom: "Women, outflow",
    "mto-inclusie": "Lowest inclusion question of the staff survey",
  },
  schalen: { "1-10": "scales 1 to 10", "11-14": "scales 11 to 14", "15+": "scale 15 and up" },
  laagsteVraag: "The question with the lowest score:",
  bronnen: (bronnen) => `Source and reference date: ${bronnen}`,
  nodig: (kwartaal) => `Needed for 100% in ${kwartaal}`,
  aanname: "Computed with equal staff and equal realisation. A job is 25.5 hours a week.",
  uitgangspunt: "Starting point",
  gelijk: (procent) => `The percentage of now: ${procent}`,
  gelijkOnbekend: "The percentage of now",
  nieuw: (jaar, procent, status) => `The percentage of ${jaar}: ${procent} (${status})`,
  nieuwOnbekend: (jaar) => `The percentage of ${jaar}`,
  banen: "Jobs",
  uren: "Hours a week",
  opties: "Three ways to make those jobs",
  optiesUitleg:
    "Each way as if all jobs came about by it. The price is that of the budget, or else the estimate of the yearly plan.",
  manier: "Way",
  routes: { individueel: "Individual jobs", binnenwerk: "Jobs at Binnenwerk", inleen: "Hired-in workers" },
  perBaan: "A job a year",
  totaal: "Total a year",
  bron: "Source",
  nietBekend: "not known",
  bereik: (laagste, hoogste) => `${laagste} to ${hoogste}`,
  eigen: (code) => `What the unit itself proposes (${code})`,
  voorstel: "Proposal",
  jaarplannen: "Yearly plans",
  geenPlan: "There is no yearly plan for this year or the next yet.",
  planregel: (jaar, ingevuld, verplicht) => `Yearly plan ${jaar}: ${ingevuld} of ${verplicht} parts filled in.`,
  mist: (delen) => `Still empty: ${delen}.`,
  oordeel: "Assessment:",
  acties: "Actions under way",
  geenActies: "No actions of its own.",
  vanVws: (aantal) =>
    aantal === 1 ? "For VWS as a whole 1 action is under way." : `For VWS as a whole ${aantal} actions are under way.`,
  klaarIn: (kwartaal) => `due in ${kwartaal}`,
  metBanen: (banen) => `${banen} jobs expected`,
  meer: (aantal) => (aantal === 1 ? "And 1 more action." : `And ${aantal} more actions.`),
};

export type Potekst = typeof nl;

export const potekst: Record<Language, Potekst> = { nl, en };

/** The texts of the agenda of a PO, which stay out of what every visitor loads first. */
export const usePotekst = (): Potekst => potekst[useLanguage().language];
