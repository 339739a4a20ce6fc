import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";
import { registers } from "./registers";
import type { Registerregel } from "./schemas";

/** The budget as it looks from a year. */
export const begrotingQuery = (jaar: number) =>
  queryOptions({
    queryKey: [...registers, "begroting", jaar],
    queryFn: async ({ signal }) => body(await api.GET("/begroting", { params: { query: { jaar } }, signal })),
  });

/**
 * The year that the budget opens on: the last one, up to this year, that money was given for. Everybody reads the same items, so
 * that it is the same for all; without any year it is this one.
 */
export function laatsteJaar(posten: Registerregel[], ditJaar: number): number {
  const gegeven = posten
    .filter(({ velden }) => velden.status !== "aangevraagd" && velden.status !== "verplicht")
    .flatMap(({ velden }) => [velden.jaarVan, velden.jaarTot])
    .filter((waarde): waarde is number => typeof waarde === "number");
  return gegeven.length === 0 ? ditJaar : Math.min(ditJaar, Math.max(...gegeven));
}
