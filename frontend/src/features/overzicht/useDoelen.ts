import { useSuspenseQuery } from "@tanstack/react-query";
import { doelenBijQuery, standenQuery } from "@/api/queries";
import { useSettledQuery } from "@/api/settled";

/** The targets beside the figures of a quarter. */
export function useDoelen(kwartaal: string) {
  const { data: standen } = useSuspenseQuery(standenQuery);
  return useSettledQuery(doelenBijQuery(kwartaal, standen));
}
