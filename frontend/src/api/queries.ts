import { queryOptions } from "@tanstack/react-query";
import { api, body, orNull } from "./client";
import { paged } from "./paged";
import { Problem } from "./problem";
import type { Levering, Leveringstatus, Soort, Stand, Standsamenvatting } from "./schemas";
import { sessionHint } from "./session";

/** Everything about deliveries and the figures they make: what a processed or withdrawn delivery outdates. */
export const figures = ["figures"] as const;

export const instantieQuery = queryOptions({
  queryKey: ["instantie"],
  queryFn: async ({ signal }) => body(await api.GET("/instantie", { signal })),
  staleTime: 60_000,
});

export const mijQuery = queryOptions({
  queryKey: ["mij"],
  queryFn: ({ signal }) =>
    api.GET("/mij", { signal }).then(body, (error: unknown) => {
      if (error instanceof Problem && error.status === 401) {
        sessionHint.clear();
      }
      throw error;
    }),
  staleTime: 60_000,
});

export const standenQuery = queryOptions({
  queryKey: [...figures, "standen"],
  queryFn: async ({ signal }) => body(await api.GET("/standen", { signal })).standen,
});

/** The threshold and the terms of retention that hold now. */
export const instellingQuery = queryOptions({
  queryKey: [...figures, "privacyinstellingen", "nu"],
  queryFn: async ({ signal }) => body(await api.GET("/privacyinstellingen", { signal })),
});

/** The newest quarter with all its sources, or else the newest: what a page shows when no quarter is asked for. */
export const latestComplete = (standen: Standsamenvatting[]) => standen.find(({ volledig }) => volledig) ?? standen[0];

/** The figures of a quarter, newest or of a version; null when there are none, which is an answer and no failure. */
export const standQuery = (kwartaal: string, versie?: number) =>
  queryOptions({
    queryKey: [...figures, "stand", kwartaal, versie ?? "nieuwste"],
    queryFn: ({ signal }): Promise<Stand | null> =>
      api
        .GET("/standen/{kwartaal}", { params: { path: { kwartaal }, query: versie ? { versie } : {} }, signal })
        .then(body, orNull),
  });

const doelen = (kwartaal?: string) =>
  queryOptions({
    queryKey: [...figures, "doelen", kwartaal],
    queryFn: async ({ signal }) =>
      body(await api.GET("/doelen", { params: { query: { ...(kwartaal && { kwartaal }) } }, signal })).doelen,
  });

/** Every target in force, with what was measured and what that says. */
export const doelenQuery = doelen();

/** The quarter to ask the targets of beside its figures: none when no complete quarter came after it. */
export const doelenkwartaal = (kwartaal: string, standen: Standsamenvatting[]) =>
  kwartaal < (latestComplete(standen)?.kwartaal ?? "") ? kwartaal : undefined;

/** The same beside the figures of a quarter: as it was then, or as it is when no complete quarter came after it. */
export const doelenBijQuery = (kwartaal: string, standen: Standsamenvatting[]) =>
  doelen(doelenkwartaal(kwartaal, standen));

/** The quarters of which this reader must still say whether the figures are right. */
export const afstemmingenQuery = queryOptions({
  queryKey: [...figures, "afstemmingen"],
  queryFn: async ({ signal }) => body(await api.GET("/afstemmingen", { signal })).afstemmingen,
});

/** The versions of a quarter, newest first. */
export const standversiesQuery = (kwartaal: string) =>
  paged([...figures, "standversies", kwartaal], async (page, signal) =>
    body(
      await api.GET("/standen/{kwartaal}/versies", {
        params: { path: { kwartaal }, query: { limiet: 100, ...page } },
        signal,
      }),
    ),
  );

export const leveringsverwachtingenQuery = (kwartaal: string) =>
  queryOptions({
    queryKey: [...figures, "leveringsverwachtingen", kwartaal],
    queryFn: async ({ signal }) =>
      body(await api.GET("/leveringsverwachtingen", { params: { query: { kwartaal } }, signal }))
        .leveringsverwachtingen,
  });

export const leveringsoortenQuery = queryOptions({
  queryKey: ["leveringsoorten"],
  queryFn: async ({ signal }) => body(await api.GET("/leveringsoorten", { signal })).leveringsoorten,
  staleTime: Number.POSITIVE_INFINITY,
});

export interface LeveringenFilter {
  soort?: Soort | undefined;
  status?: Leveringstatus | undefined;
}

export const leveringenQuery = (filter: LeveringenFilter, limiet = 15) =>
  paged([...figures, "leveringen", filter, limiet], async (page, signal) => {
    const query = {
      limiet,
      ...(filter.soort && { soort: filter.soort }),
      ...(filter.status && { status: filter.status }),
      ...page,
    };
    return body(await api.GET("/leveringen", { params: { query }, signal }));
  });

/** A delivery with the mark of the version that was read, which every change of it must name. */
export interface ReadLevering {
  levering: Levering;
  etag: string;
}

export const leveringQuery = (id: string) =>
  queryOptions({
    queryKey: [...figures, "levering", id],
    queryFn: async ({ signal }): Promise<ReadLevering> => {
      const answer = await api.GET("/leveringen/{id}", { params: { path: { id } }, signal });
      return { levering: body(answer), etag: answer.response.headers.get("ETag") ?? "" };
    },
  });

/** Asked only for a delivery whose lines are gone; never changes after. */
export const wisbewijsQuery = (id: string) =>
  queryOptions({
    queryKey: ["wisbewijs", id],
    queryFn: async ({ signal }) =>
      body(await api.GET("/leveringen/{id}/wisbewijs", { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const bewaartermijnenQuery = queryOptions({
  queryKey: [...figures, "bewaartermijnen"],
  queryFn: async ({ signal }) => body(await api.GET("/bewaartermijnen", { signal })),
});

export const voorvertoningQuery = (id: string, versie: number) =>
  queryOptions({
    queryKey: [...figures, "voorvertoning", id, versie],
    queryFn: async ({ signal }) =>
      body(await api.GET("/leveringen/{id}/voorvertoning", { params: { path: { id } }, signal })),
    // A confirmation makes a new version: what was read stays until the answer about that one is there.
    placeholderData: (earlier, query) => (query?.queryKey.includes(id) ? earlier : undefined),
  });

export const afgekeurdeRegelsQuery = (id: string) =>
  paged(["afgekeurde-regels", id], async (query, signal) =>
    body(await api.GET("/leveringen/{id}/afgekeurde-regels", { params: { path: { id }, query }, signal })),
  );
