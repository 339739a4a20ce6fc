import type { Kwartaalbrug } from "@/api/schemas";

/** A stand: of a quarter the newest version, or one that was chosen. */
export interface Eind {
  kwartaal: string;
  versie?: number | undefined;
}

export type Maat = Kwartaalbrug["maten"][number]["maat"];

/** Which two standen are compared, of which row, and by which figure. */
export interface Brugkeuze {
  van: Eind;
  tot: Eind;
  code: string;
  maat: Maat;
}

export const GEHEEL = "VWS";

const maten: Record<Maat, true> = { gerealiseerd: true, quotum: true, tekort: true };

const isMaat = (naam: string | undefined): naam is Maat => naam !== undefined && naam in maten;

function eindVan(tekst: string | undefined): Eind | undefined {
  const [, kwartaal, versie] = /^(\d{4}-Q[1-4])(?:\.([1-9]\d{0,8}))?$/.exec(tekst ?? "") ?? [];
  return kwartaal ? { kwartaal, ...(versie && { versie: Number(versie) }) } : undefined;
}

/** A choice as an address has it: `2022-Q2.3,2022-Q3,RIVM,tekort`. Undefined when it leads nowhere. */
export function keuzeVan(tekst: string | undefined): Brugkeuze | undefined {
  const [een, ander, code, maat] = tekst?.split(",") ?? [];
  const van = eindVan(een);
  const tot = eindVan(ander);
  return van && tot && code && /^[A-Z0-9-]{1,20}$/.test(code) && isMaat(maat) ? { van, tot, code, maat } : undefined;
}

const eindAlsTekst = ({ kwartaal, versie }: Eind) => (versie ? `${kwartaal}.${versie}` : kwartaal);

export const alsTekst = ({ van, tot, code, maat }: Brugkeuze) =>
  [eindAlsTekst(van), eindAlsTekst(tot), code, maat].join(",");

const nummer = ({ versie }: Eind) => versie ?? Number.POSITIVE_INFINITY;

const isLater = (een: Eind, ander: Eind) =>
  een.kwartaal === ander.kwartaal ? nummer(een) > nummer(ander) : een.kwartaal > ander.kwartaal;

/** The earlier stand first, whichever was chosen first. */
export const geordend = (keuze: Brugkeuze): Brugkeuze =>
  isLater(keuze.van, keuze.tot) ? { ...keuze, van: keuze.tot, tot: keuze.van } : keuze;

/** From the quarter before, or else from the version before; undefined when there is nothing before it. */
export function uitgangspunt(tot: Eind, kwartalen: string[], versies: number[]): Eind | undefined {
  const eerder = kwartalen.filter((kwartaal) => kwartaal < tot.kwartaal).sort();
  const kwartaal = eerder.at(-1);
  if (kwartaal) {
    return { kwartaal };
  }
  const versie = versies
    .filter((deze) => deze < (tot.versie ?? Math.max(...versies)))
    .sort((a, b) => a - b)
    .at(-1);
  return versie ? { kwartaal: tot.kwartaal, versie } : undefined;
}
