import type { Doelregel } from "@/api/schemas";

type Versie = Doelregel["versies"][number];

/** What another document says differently of the same target: its date, its norm, or both. */
export interface Afwijking {
  versie: Versie;
  horizon: string | null;
  norm: Versie["norm"] | null;
}

const zelfdeNorm = (een: Versie["norm"], ander: Versie["norm"]) => een.van === ander.van && een.tot === ander.tot;

/** The other documents that contradict a target; one that names no date or norm contradicts none. */
export function afwijkingen({ norm, horizon, versies }: Pick<Doelregel, "norm" | "horizon" | "versies">): Afwijking[] {
  return versies
    .filter(({ status }) => status === "genoemd")
    .map((versie) => ({
      versie,
      horizon: versie.horizon !== null && versie.horizon !== horizon ? versie.horizon : null,
      norm:
        (versie.norm.van !== null || versie.norm.tot !== null) && !zelfdeNorm(versie.norm, norm) ? versie.norm : null,
    }))
    .filter((afwijking) => afwijking.horizon !== null || afwijking.norm !== null);
}
