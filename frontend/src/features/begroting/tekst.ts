import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  title: "Budget",
  leeg: "Er zijn nog geen begrotingsposten.",
  nietsIn: (jaar: number) => `Voor ${jaar} is geen geld bekend.`,
  beschikbaarIn: (jaar: number, bedrag: string, structureel: string) =>
    `In ${jaar} is er ${bedrag}, waarvan structureel ${structureel}.`,
  geldOnbekend: (jaar: number) => `Hoeveel geld er in ${jaar} is, is niet bekend.`,
  opgelegdIn: (jaar: number, bedrag: string) => `Voor ${jaar} is ${bedrag} aan kosten opgelegd.`,
  opgelegdOnbekend: (jaar: number) => `Voor ${jaar} zijn kosten opgelegd; een bedrag is niet bekend.`,
  eindigt: (banen: string, na: number) => `Voor ${banen} banen is er na ${na} geen geld meer`,
  danEindigt: (banen: string, na: number) => `, en voor ${banen} na ${na}`,
  alBetaald: (horizon: number) => `Alle banen van nu houden geld tot en met ${horizon}.`,
  aangevraagdVoor: (jaar: number, bedrag: string) => `Voor ${jaar} is ${bedrag} aangevraagd.`,
  aanvraagOnbekend: (jaar: number) => `Voor ${jaar} is geld aangevraagd; een bedrag is niet bekend.`,
  jaar: "Gezien vanuit",
  toevoegen: "Begrotingspost toevoegen",
  nietBekend: "niet bekend",
  tenMinste: (bedrag: string) => `ten minste ${bedrag}`,
  geen: "geen",
  perJaar: "Geld per jaar",
  perJaarLabel: (van: number, tot: number) =>
    `Staven van structureel, incidenteel en aangevraagd geld en van opgelegde kosten van ${van} tot en met ${tot}. De tabel eronder noemt alle bedragen met hun posten.`,
  jaarkop: "Jaar",
  structureel: "Structureel",
  incidenteel: "Incidenteel",
  aangevraagd: "Aangevraagd",
  opgelegd: "Opgelegde kosten",
  banen: "Betaalde banen",
  zonderGeld: "Zonder geld",
  gekozen: "gekozen",
  perJaarUitleg:
    "Geld dat is aangevraagd, is er nog niet. Opgelegde kosten moeten worden betaald; of er geld voor is, zeggen zij niet. Een bedrag dat niemand weet, telt niet als 0: de som is dan «ten minste» wat bekend is. Zonder geld zijn banen die in het gekozen jaar worden betaald en daarna niet, per spoor.",
  besteding: (jaar: number) => `Afgesproken en uitgegeven in ${jaar}`,
  bestedingLabel: (jaar: number) =>
    `Staven van wat er in ${jaar} is, wat daarvan is afgesproken en wat is uitgegeven. De tabel eronder noemt het per post.`,
  beschikbaar: "Beschikbaar",
  verplicht: "Afgesproken (verplicht)",
  gerealiseerd: "Uitgegeven (gerealiseerd)",
  post: "Post",
  aard: "Aard",
  bedrag: "Bedrag",
  samen: "Samen",
  kosten: "Wat een baan per jaar kost",
  kostenLabel:
    "Staven van de kosten van een baan per jaar, per post, naast de heffing. De tabel eronder noemt alle bedragen.",
  kostenLeeg:
    "Van geen enkele post zijn bedrag en aantal banen allebei bekend; wat een baan kost, is niet te berekenen.",
  spoor: "Spoor",
  zonderSpoor: "Zonder spoor",
  aantalBanen: "Banen",
  perBaan: "Per baan",
  gemiddeld: "gemiddeld",
  bron: "Bron",
  geenBron: "Geen bron genoemd",
  heffing: "Heffing per ontbrekende baan",
  heffingNiet: (jaar: number) => `De heffing wordt in ${jaar} niet opgelegd; zij staat er ter vergelijking.`,
  heffingOnbekend: (jaar: number) =>
    `Voor ${jaar} zijn geen wettelijke getallen vastgelegd; dit is het bedrag van de wet.`,
  wet: "Wfsv, artikel 38g",
  verschil: (spoor: string, laagste: string, hoogste: string, verschil: string) =>
    `Twee posten van ${spoor} noemen andere kosten van een baan: ${laagste} en ${hoogste}, een verschil van ${verschil}.`,
  verschilBron: (post: string) => `${post}:`,
  tegenstrijdigheden: "Bekijk alle tegenstrijdigheden",
  nietTeBerekenen: (posten: number) =>
    posten === 1
      ? "Van 1 post is niet te berekenen wat een baan kost, omdat het bedrag of het aantal banen ontbreekt:"
      : `Van ${posten} posten is niet te berekenen wat een baan kost, omdat het bedrag of het aantal banen ontbreekt:`,
  eindigend: (horizon: number) => `Geld dat ophoudt vóór ${horizon}`,
  eindigtNiets: (horizon: number) =>
    `Al het geld van dit jaar is er ook nog in ${horizon}, het laatste jaar van de prognose.`,
  laatste: "Laatste jaar",
  banenkop: "Banen die dit betaalt",
};

const en: typeof nl = {
  title: "Budget",
  leeg: "There are no budget items yet.",
  nietsIn: (jaar) => `No money is known for ${jaar}.`,
  beschikbaarIn: (jaar, bedrag, structureel) => `In ${jaar} there is ${bedrag}, of which structural ${structureel}.`,
  geldOnbekend: (jaar) => `How much money there is in ${jaar} is not known.`,
  opgelegdIn: (jaar, bedrag) => `For ${jaar} costs of ${bedrag} were imposed.`,
  opgelegdOnbekend: (jaar) => `For ${jaar} costs were imposed; an amount is not known.`,
  eindigt: (banen, na) => `For ${banen} jobs there is no money after ${na}`,
  danEindigt: (banen, na) => `, and for ${banen} after ${na}`,
  alBetaald: (horizon) => `All jobs of now keep their money up to and including ${horizon}.`,
  aangevraagdVoor: (jaar, bedrag) => `For ${jaar} ${bedrag} was requested.`,
  aanvraagOnbekend: (jaar) => `For ${jaar} money was requested; an amount is not known.`,
  jaar: "Seen from",
  toevoegen: "Add a budget item",
  nietBekend: "not known",
  tenMinste: (bedrag) => `at least ${bedrag}`,
  geen: "none",
  perJaar: "Money per year",
  perJaarLabel: (van, tot) =>
    `Bars of structural, incidental and requested money and of imposed costs from ${van} to ${tot}. The table below names all amounts with their items.`,
  jaarkop: "Year",
  structureel: "Structural",
  incidenteel: "Incidental",
  aangevraagd: "Requested",
  opgelegd: "Imposed costs",
  banen: "Jobs paid",
  zonderGeld: "Without money",
  gekozen: "chosen",
  perJaarUitleg:
    "Money that was requested is not there yet. Imposed costs must be paid; they do not say whether there is money for them. An amount that nobody knows does not count as 0: the sum is then ‘at least’ what is known. Without money are jobs that are paid in the chosen year and not later, per track.",
  besteding: (jaar) => `Agreed and spent in ${jaar}`,
  bestedingLabel: (jaar) =>
    `Bars of what there is in ${jaar}, what of it was agreed and what was spent. The table below names it per item.`,
  beschikbaar: "Available",
  verplicht: "Agreed (committed)",
  gerealiseerd: "Spent (realised)",
  post: "Item",
  aard: "Kind",
  bedrag: "Amount",
  samen: "Together",
  kosten: "What a job costs a year",
  kostenLabel: "Bars of the cost of a job a year, per item, beside the levy. The table below names all amounts.",
  kostenLeeg: "Of no item both the amount and the number of jobs are known; what a job costs cannot be computed.",
  spoor: "Track",
  zonderSpoor: "Without a track",
  aantalBanen: "Jobs",
  perBaan: "Per job",
  gemiddeld: "on average",
  bron: "Source",
  geenBron: "No source named",
  heffing: "Levy per missing job",
  heffingNiet: (jaar) => `The levy is not imposed in ${jaar}; it stands here to compare.`,
  heffingOnbekend: (jaar) => `No statutory numbers were recorded for ${jaar}; this is the amount of the law.`,
  wet: "Wfsv, article 38g",
  verschil: (spoor, laagste, hoogste, verschil) =>
    `Two items of ${spoor} name another cost of a job: ${laagste} and ${hoogste}, a difference of ${verschil}.`,
  verschilBron: (post) => `${post}:`,
  tegenstrijdigheden: "See all contradictions",
  nietTeBerekenen: (posten) =>
    posten === 1
      ? "Of 1 item the cost of a job cannot be computed, as the amount or the number of jobs is missing:"
      : `Of ${posten} items the cost of a job cannot be computed, as the amount or the number of jobs is missing:`,
  eindigend: (horizon) => `Money that ends before ${horizon}`,
  eindigtNiets: (horizon) => `All money of this year is still there in ${horizon}, the last year of the forecast.`,
  laatste: "Last year",
  banenkop: "Jobs it pays",
};

export type Begrotingstekst = typeof nl;

export const begrotingstekst: Record<Language, Begrotingstekst> = { nl, en };

/** The texts of the budget, which stay out of what every visitor loads first. */
export const useBegrotingstekst = (): Begrotingstekst => begrotingstekst[useLanguage().language];
