import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";

/** Everything that people say of figures and rows: what a new comment outdates. */
export const opmerkingen = ["opmerkingen"] as const;

/** What is still to be followed up of the figures of a quarter. */
export const openOpmerkingenQuery = (kwartaal: string) =>
  queryOptions({
    queryKey: [...opmerkingen, "open", kwartaal],
    queryFn: async ({ signal }) =>
      body(
        await api.GET("/opmerkingen", {
          params: { query: { onderwerp: `standen/${kwartaal}`, open: true, limiet: 500 } },
          signal,
        }),
      ).opmerkingen,
  });
