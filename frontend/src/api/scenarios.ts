import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";
import { paged } from "./paged";
import { figures } from "./queries";
import type { Scenario, Veronderstelling } from "./schemas";

/** Everything about scenarios: what keeping, changing or ending one outdates. */
export const scenarios = [...figures, "scenarios"] as const;

export const mijnScenariosQuery = paged([...scenarios, "mijn"], async (query, signal) =>
  body(await api.GET("/scenarios", { params: { query }, signal })),
);

/** Those with these ids, as far as the reader may see their figures. */
export const scenariosQuery = (ids: string[]) =>
  queryOptions({
    queryKey: [...scenarios, "gekozen", ids],
    queryFn: async ({ signal }) =>
      ids.length === 0 ? [] : body(await api.GET("/scenarios", { params: { query: { id: ids } }, signal })).scenarios,
  });

/** A scenario with the mark of the version that was read, which every change must name. */
export interface ReadScenario {
  scenario: Scenario;
  etag: string;
}

export const scenarioQuery = (id: string) =>
  queryOptions({
    queryKey: [...scenarios, "een", id],
    queryFn: async ({ signal }): Promise<ReadScenario> => {
      const answer = await api.GET("/scenarios/{id}", { params: { path: { id } }, signal });
      return { scenario: body(answer), etag: answer.response.headers.get("ETag") ?? "" };
    },
  });

export interface NieuwScenario {
  naam: string;
  kwartaal: string;
  standversie: number;
  dienstonderdeel: string;
  invoer: Veronderstelling;
}

export const bewaar = async (nieuw: NieuwScenario) => body(await api.POST("/scenarios", { body: nieuw }));

export const wijzig = async ({ scenario, etag }: ReadScenario, naam: string, invoer: Veronderstelling) =>
  body(
    await api.PUT("/scenarios/{id}", {
      params: { path: { id: scenario.id }, header: { "If-Match": etag } },
      body: { naam, invoer },
    }),
  );

/** Ends what is there now: nobody but its maker could have changed it. */
export async function beeindig(id: string) {
  const answer = await api.GET("/scenarios/{id}", { params: { path: { id } } });
  const etag = answer.response.headers.get("ETag") ?? "";
  return body(
    await api.POST("/scenarios/{id}/beeindiging", { params: { path: { id }, header: { "If-Match": etag } } }),
  );
}
