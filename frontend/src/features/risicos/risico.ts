import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";

export interface Score {
  kans: number;
  gevolg: number;
}

export const niveaus = ["laag", "midden", "hoog"] as const;

export type Niveau = (typeof niveaus)[number];

/** Whether a risk is looked at as it is, or as it is when its measure works. */
export type Moment = "voor" | "na";

export interface Risico {
  code: string;
  titel: string;
  /** Empty where nobody scored it, which is not the lowest score. */
  voor: Score | undefined;
  na: Score | undefined;
  trend: string;
  status: string;
  maatregel: string;
  rol: string;
  evaluatie: string;
  doelen: string[];
  magWijzigen: boolean;
}

/** Which risks are shown; the address holds it. */
export interface Filter {
  status?: string | undefined;
  trend?: string | undefined;
  niveau?: Niveau | "geen" | undefined;
}

export const schaal = [1, 2, 3, 4, 5] as const;

const score = (kans: unknown, gevolg: unknown): Score | undefined =>
  typeof kans === "number" && typeof gevolg === "number" ? { kans, gevolg } : undefined;

export const risico = (regel: Registerregel): Risico => ({
  code: regel.code,
  titel: regel.titel,
  voor: score(regel.velden.kans, regel.velden.gevolg),
  na: score(regel.velden.kansNa, regel.velden.gevolgNa),
  trend: veldtekst(regel, "trend"),
  status: veldtekst(regel, "status"),
  maatregel: veldtekst(regel, "maatregel"),
  rol: veldtekst(regel, "rol"),
  evaluatie: veldtekst(regel, "evaluatie"),
  doelen: codes(regel.velden.doelen),
  magWijzigen: regel.magWijzigen,
});

export const gewicht = ({ kans, gevolg }: Score): number => kans * gevolg;

/** From which weight on a risk is so. */
export const vanaf: Record<Niveau, number> = { laag: 1, midden: 5, hoog: 12 };

export function niveau(score: Score): Niveau {
  const zwaar = gewicht(score);
  return zwaar >= vanaf.hoog ? "hoog" : zwaar >= vanaf.midden ? "midden" : "laag";
}

export const loopt = ({ status }: Pick<Risico, "status">): boolean => status !== "gesloten";

/** Without a choice of status those that are not closed. */
export const gefilterd = (risicos: Risico[], filter: Filter): Risico[] =>
  risicos.filter(
    (dit) =>
      (filter.status === "alle" || (filter.status ? dit.status === filter.status : loopt(dit))) &&
      (!filter.trend || dit.trend === filter.trend) &&
      (!filter.niveau || (dit.voor ? niveau(dit.voor) : "geen") === filter.niveau),
  );

/** The risks of one cell of the map. */
export const inCel = (risicos: Risico[], moment: Moment, { kans, gevolg }: Score): Risico[] =>
  risicos.filter((dit) => dit[moment]?.kans === kans && dit[moment]?.gevolg === gevolg);

export const zonderScore = (risicos: Risico[], moment: Moment): Risico[] => risicos.filter((dit) => !dit[moment]);

/** The heaviest first, what nobody scored last; equal ones keep the order of their numbers. */
export const opGewicht = (risicos: Risico[]): Risico[] =>
  risicos.toSorted((een, ander) => (ander.voor ? gewicht(ander.voor) : 0) - (een.voor ? gewicht(een.voor) : 0));

/** Whether a risk should have been looked at again by a day. */
export const isOverTijd = (dit: Risico, vandaag: string): boolean =>
  loopt(dit) && dit.evaluatie !== "" && dit.evaluatie < vandaag;

/** What is done against each risk: actions name their risks, not the other way round. */
export function actiesPerRisico(acties: Registerregel[]): Map<string, Registerregel[]> {
  const per = new Map<string, Registerregel[]>();
  for (const actie of acties) {
    for (const code of codes(actie.velden.risicos)) {
      per.set(code, [...(per.get(code) ?? []), actie]);
    }
  }
  return per;
}

export const codes = (waarde: unknown): string[] =>
  Array.isArray(waarde) ? waarde.filter((code): code is string => typeof code === "string") : [];
