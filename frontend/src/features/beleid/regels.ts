import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";
import { quarterEnd } from "@/lib/format";
import { byText } from "@/lib/kalender";

/** What narrows a list: the fields of closed lists, and the quarter. */
export interface Filter {
  status?: string | undefined;
  soort?: string | undefined;
  bereik?: string | undefined;
  kwartaal?: string | undefined;
}

/** As the API asks for it: `veld:waarde`, all of which must hold. */
export const voorwaarden = (filter: Filter, velden: (keyof Filter)[]): string[] =>
  velden.flatMap((veld) => (filter[veld] ? `${veld}:${filter[veld]}` : []));

/** The codes that a row refers to. */
export const codes = ({ velden }: Registerregel, veld: string): string[] => {
  const waarde = velden[veld];
  return Array.isArray(waarde) ? (waarde as string[]) : [];
};

/** How many rows have each value of a field. */
export function geteld(regels: Registerregel[], veld: string): Record<string, number> {
  const aantallen: Record<string, number> = {};
  for (const regel of regels) {
    const waarde = veldtekst(regel, veld);
    aantallen[waarde] = (aantallen[waarde] ?? 0) + 1;
  }
  return aantallen;
}

/** The values of a field that rows have, in order, without its empty one. */
export const waarden = (regels: Registerregel[], veld: string): string[] =>
  [...new Set(regels.map((regel) => veldtekst(regel, veld)))].filter(Boolean).sort();

/** What puts a row in order: its day, or else the end of its quarter, after every day of that. */
function dag(regel: Registerregel): string {
  const kwartaal = veldtekst(regel, "kwartaal");
  return veldtekst(regel, "datum") || (kwartaal && `${quarterEnd(kwartaal)}~`);
}

/** What belongs to one heading of a timeline; without one it has no date. */
export interface Vak {
  kop: string | undefined;
  regels: Registerregel[];
}

function vakken(regels: Registerregel[], kop: (dag: string, regel: Registerregel) => string | undefined): Vak[] {
  const gevonden: Vak[] = [];
  for (const regel of regels) {
    const deze = kop(dag(regel), regel);
    const laatste = gevonden.at(-1);
    if (laatste && laatste.kop === deze) {
      laatste.regels.push(regel);
    } else {
      gevonden.push({ kop: deze, regels: [regel] });
    }
  }
  return gevonden;
}

/** Newest first, by year; what has no date comes last. */
export const perJaar = (regels: Registerregel[]): Vak[] =>
  vakken(
    regels.toSorted((een, ander) => byText(dag(ander), dag(een))),
    (wanneer) => wanneer.slice(0, 4) || undefined,
  );

/**
 * As a calendar, oldest first: by month where the day is known, else by quarter; what has neither comes last. A month is
 * headed `2022-03`, a quarter `2022-Q1`.
 */
export const perMaand = (regels: Registerregel[]): Vak[] =>
  vakken(
    regels.toSorted((een, ander) => byText(dag(een) || "9999", dag(ander) || "9999")),
    (_, regel) => veldtekst(regel, "datum").slice(0, 7) || veldtekst(regel, "kwartaal") || undefined,
  );

/** The interventions that work on an indicator of which one of these targets is. */
export function verwante(
  maatregel: Registerregel,
  doelen: Registerregel[],
  interventies: Registerregel[],
): Registerregel[] {
  const indicatoren = doelen
    .filter(({ code }) => codes(maatregel, "doelen").includes(code))
    .map((doel) => veldtekst(doel, "indicator"));
  return interventies.filter((interventie) => indicatoren.includes(veldtekst(interventie, "indicator")));
}
