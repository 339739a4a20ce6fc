import type { Indeling } from "@/api/schemas";
import { type Language, useLanguage } from "@/i18n/language";

const rij = (delen: string[], en: string) =>
  delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} ${en} ${delen.at(-1)}`;

const nl = {
  indeling: "Indeling",
  toen: "Van toen",
  vanaf: (dag: string) => `Vanaf ${dag}`,
  voor: (dag: string) => `Voor ${dag}`,
  titel: (dag: string) => `In de indeling van ${dag}`,
  uitleg: (peildatum: string) =>
    `Dit zijn de cijfers van ${peildatum}, geordend naar een andere indeling. Het totaal is in elke indeling gelijk. Er wordt niets geschat.`,
  gelijk: "In dit kwartaal is er geen verschil met de indeling van toen.",
  verschil: "Wat er anders staat",
  samen: (naam: string, toen: string[]) => `${naam}: de som van ${rij(toen, "en")}.`,
  anders: (naam: string, toen: string) => `${naam}: toen ${toen}.`,
  "niet-te-splitsen": (naam: string, toen: string[]) =>
    `${naam}: toen ${rij(toen, "en")}, niet te splitsen. De leveringen van toen zeggen niet welk deel waar bij hoort.`,
  "zonder-opvolger": (naam: string) => `${naam}: er is in deze indeling geen opvolger.`,
  nietToen: (namen: string[]) => `Toen nog niet, of niet meer: ${rij(namen, "en")}.`,
  opbouw: "De opbouw van een getal opent u in de indeling van toen.",
  niveaus: "Totalen in beide indelingen",
  niveausHelp: "VWS is in elke indeling gelijk. Kern en concern verschillen alleen als een dienstonderdeel verhuisde.",
  niveausTabel: (dag: string) => `Totalen in de indeling van toen en in die van ${dag}`,
  niveau: "Niveau",
  scopes: { kern: "Kerndepartement", concern: "Concern" } as Record<string, string>,
  vws: "VWS totaal",
  metDelen: (naam: string) => `${naam} met wat eronder valt`,
  vanDan: (dag: string) => `Van ${dag}`,
  realisatie: "Realisatie",
  oordeel: "Vergeleken",
  evenveel: "gelijk",
  erbij: (namen: string[]) => `erbij: ${rij(namen, "en")}`,
  eraf: (namen: string[]) => `eraf: ${rij(namen, "en")}`,
  nietDaar: "niet in deze indeling",
  overheen: "niet te zeggen: een rij valt er deels onder",
};

const en: typeof nl = {
  indeling: "Units",
  toen: "Of that time",
  vanaf: (dag) => `From ${dag}`,
  voor: (dag) => `Before ${dag}`,
  titel: (dag) => `In the units of ${dag}`,
  uitleg: (peildatum) =>
    `These are the figures of ${peildatum}, ordered after other units. The total is equal in whatever order. Nothing is estimated.`,
  gelijk: "In this quarter there is no difference with the units of that time.",
  verschil: "What stands otherwise",
  samen: (naam, toen) => `${naam}: the sum of ${rij(toen, "and")}.`,
  anders: (naam, toen) => `${naam}: ${toen} at the time.`,
  "niet-te-splitsen": (naam, toen) =>
    `${naam}: ${rij(toen, "and")} at the time, which cannot be split. The deliveries of then do not say which part belongs where.`,
  "zonder-opvolger": (naam) => `${naam}: nothing came in its place in these units.`,
  nietToen: (namen) => `Not yet then, or not any more: ${rij(namen, "and")}.`,
  opbouw: "Open what a figure is made of in the units of that time.",
  niveaus: "Totals in both trees",
  niveausHelp: "VWS is equal in whatever tree. Core and concern differ only when a unit moved.",
  niveausTabel: (dag) => `Totals in the units of that time and in those of ${dag}`,
  niveau: "Level",
  scopes: { kern: "Core department", concern: "Concern" },
  vws: "VWS total",
  metDelen: (naam) => `${naam} with what is below it`,
  vanDan: (dag) => `Of ${dag}`,
  realisatie: "Met",
  oordeel: "Compared",
  evenveel: "equal",
  erbij: (namen) => `added: ${rij(namen, "and")}`,
  eraf: (namen) => `taken off: ${rij(namen, "and")}`,
  nietDaar: "not in these units",
  overheen: "cannot be told: a row is partly below it",
};

const teksten: Record<Language, typeof nl> = { nl, en };

export type Indelingtekst = typeof nl;

/** The texts of the switch between trees. */
export const useIndelingtekst = (): Indelingtekst => teksten[useLanguage().language];

/** What stands otherwise in another tree, a sentence a row. */
export function zinnen(i: Indelingtekst, { rijen, nietToen, stand }: Indeling): string[] {
  const naam = (code: string) => stand.dienstonderdelen.find((deel) => deel.code === code)?.naam ?? code;
  const namen = (delen: { naam: string }[]) => delen.map((deel) => deel.naam);
  const anders = rijen.flatMap(({ code, wijze, toen }) => {
    const [eerste, ...rest] = namen(toen);
    if (wijze === "gelijk" || eerste === undefined) {
      return [];
    }
    if (wijze === "samen") {
      return [rest.length === 0 ? i.anders(naam(code), eerste) : i.samen(naam(code), [eerste, ...rest])];
    }
    return [i[wijze](naam(code), [eerste, ...rest])];
  });
  return nietToen.length === 0 ? anders : [...anders, i.nietToen(namen(nietToen))];
}
