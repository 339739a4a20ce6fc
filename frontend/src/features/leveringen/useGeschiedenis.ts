import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { figures, type LeveringenFilter, leveringenQuery } from "@/api/queries";
import type { Levering } from "@/api/schemas";

/** Milliseconds between two looks while something in the list is being checked, perhaps for somebody else. */
const polling = 2_000;

type Bladzijden = { pages: { leveringen: Levering[] }[] } | undefined;

const inControle = (data: Bladzijden) =>
  data?.pages.flatMap(({ leveringen }) => leveringen.filter(({ status }) => status === "ontvangen")) ?? [];

/** The deliveries of a filter, looked at again until none of those that were read is being checked any more. */
export function useGeschiedenis(filter: LeveringenFilter, limiet: number) {
  const client = useQueryClient();
  const query = useInfiniteQuery({
    ...leveringenQuery(filter, limiet),
    refetchInterval: ({ state }) => (inControle(state.data).length > 0 ? polling : false),
  });
  const aantal = inControle(query.data).length;
  const vorig = useRef(aantal);
  useEffect(() => {
    if (aantal < vorig.current) {
      client.invalidateQueries({ queryKey: figures });
    }
    vorig.current = aantal;
  }, [aantal, client]);
  return query;
}
