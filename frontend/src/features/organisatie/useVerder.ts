import { useQuery } from "@tanstack/react-query";
import { latestComplete, standenQuery, standQuery } from "@/api/queries";
import { magRegistersZien } from "@/api/rollen";
import type { Mij } from "@/api/schemas";

/** Where a reader can go on from a unit. */
export interface Verder {
  /** Of the newest complete quarter; none as long as it is not known. */
  kwartaal: string | undefined;
  /** The units whose figures this reader sees in it. */
  metCijfers: ReadonlySet<string>;
  acties: boolean;
}

/** What there is to see of units elsewhere: their figures and their actions. */
export function useVerder(mij: Mij): Verder {
  const { data: standen } = useQuery(standenQuery);
  const kwartaal = standen && latestComplete(standen)?.kwartaal;
  const { data: stand } = useQuery({ ...standQuery(kwartaal ?? ""), enabled: kwartaal !== undefined });
  return {
    kwartaal,
    metCijfers: new Set(
      stand?.dienstonderdelen.flatMap(({ code, gerealiseerd }) => (gerealiseerd.onderdrukt ? [] : code)),
    ),
    acties: magRegistersZien(mij),
  };
}
