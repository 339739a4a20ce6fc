import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";
import type { Meetwijze } from "./schemas";

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

/** How many an overview shows before somebody asks for more. */
export const eersteOpTeVolgen = 5;

/** What is still to be followed up of figures, measurements and rows, newest first, and whether there is more. */
export const opTeVolgenQuery = (limiet: number) =>
  queryOptions({
    queryKey: [...opmerkingen, "op te volgen", limiet],
    queryFn: async ({ signal }) =>
      body(await api.GET("/opmerkingen", { params: { query: { open: true, limiet } }, signal })),
    placeholderData: keepPreviousData,
  });

/** All that is said of what was measured in one way. */
export const meetopmerkingenQuery = (meetwijze: Meetwijze) =>
  queryOptions({
    queryKey: [...opmerkingen, "meting", meetwijze],
    queryFn: async ({ signal }) =>
      body(
        await api.GET("/opmerkingen", {
          params: { query: { onderwerp: `meetreeksen/${meetwijze}`, limiet: 500 } },
          signal,
        }),
      ).opmerkingen,
  });
