import { queryOptions } from "@tanstack/react-query";
import { api, body, orNull } from "@/api/client";
import { figures } from "@/api/queries";
import type { Vergelijking, WettelijkeBerekening } from "@/api/schemas";

/** The law's calculation over a year; null for one that has none, which is an answer and no failure. */
export const wettelijkQuery = (jaar: number) =>
  queryOptions({
    queryKey: [...figures, "wettelijk", jaar],
    queryFn: ({ signal }): Promise<WettelijkeBerekening | null> =>
      api.GET("/wettelijke-berekeningen/{jaar}", { params: { path: { jaar } }, signal }).then(body, orNull),
  });

/** A version of a quarter under another version of the law. */
export const vergelijkingQuery = (kwartaal: string, versie: number, parameter: string) =>
  queryOptions({
    queryKey: [...figures, "vergelijking", kwartaal, versie, parameter],
    queryFn: ({ signal }): Promise<Vergelijking> =>
      api
        .GET("/standen/{kwartaal}/vergelijking", {
          params: { path: { kwartaal }, query: { versie, parameter } },
          signal,
        })
        .then(body),
  });
