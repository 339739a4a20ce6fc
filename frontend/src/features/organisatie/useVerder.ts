import { useQuery } from "@tanstack/react-query";
import { jaarplannenQuery } from "@/api/jaarplannen";
import { latestComplete, standenQuery, standQuery } from "@/api/queries";
import { magRegistersZien } from "@/api/rollen";
import type { Mij } from "@/api/schemas";

/** Where a reader can go on from a unit. */
export interface Verder {
  /** Of the newest complete quarter; none as long as it is not known. */
  kwartaal: string | undefined;
  /** The units that this reader sees in it, also those whose figures are hidden. */
  inStand: ReadonlySet<string>;
  /** Of those the ones with figures. */
  metCijfers: ReadonlySet<string>;
  /** Whether this reader sees the actions and the plans. */
  beleid: boolean;
  /** The codes of the newest yearly plans by unit, and their year. */
  plannen: ReadonlyMap<string, string>;
  jaar: number;
}

/** What there is to see of units elsewhere: their figures, their actions, their plan and the agenda of their PO. */
export function useVerder(mij: Mij): Verder {
  const beleid = magRegistersZien(mij);
  const { data: standen } = useQuery(standenQuery);
  const kwartaal = standen && latestComplete(standen)?.kwartaal;
  const { data: stand } = useQuery({ ...standQuery(kwartaal ?? ""), enabled: kwartaal !== undefined });
  const { data: plannen } = useQuery({ ...jaarplannenQuery(), enabled: beleid, throwOnError: false });
  const regels = stand?.dienstonderdelen ?? [];
  return {
    kwartaal,
    inStand: new Set(regels.map(({ code }) => code)),
    metCijfers: new Set(regels.flatMap(({ code, gerealiseerd }) => (gerealiseerd.onderdrukt ? [] : code))),
    beleid,
    plannen: new Map(
      plannen?.onderdelen.flatMap(({ dienstonderdeel, plan }) => (plan ? [[dienstonderdeel, plan.code] as const] : [])),
    ),
    jaar: plannen?.jaar ?? 0,
  };
}
