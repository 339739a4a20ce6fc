import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";
import { figures } from "./queries";

/** What a reorganisation outdates, beside the figures. */
export const organisatie = [...figures, "organisatie"] as const;

/** The units of a day. */
export const boomQuery = (peildatum: string) =>
  queryOptions({
    queryKey: [...organisatie, "boom", peildatum],
    queryFn: async ({ signal }) =>
      body(await api.GET("/dienstonderdelen", { params: { query: { peildatum } }, signal })).dienstonderdelen,
  });

/** All that were proposed, newest first: a ministry has a few a year. */
export const reorganisatiesQuery = queryOptions({
  queryKey: [...organisatie, "reorganisaties"],
  queryFn: async ({ signal }) =>
    body(await api.GET("/reorganisaties", { params: { query: { limiet: 500 } }, signal })).reorganisaties,
});

/** One with what it touches. */
export const reorganisatieQuery = (id: string) =>
  queryOptions({
    queryKey: [...organisatie, "reorganisatie", id],
    queryFn: async ({ signal }) => body(await api.GET("/reorganisaties/{id}", { params: { path: { id } }, signal })),
  });

/** A quarter in the tree of another day. */
export const indelingQuery = (kwartaal: string, peildatum: string, versie?: number) =>
  queryOptions({
    queryKey: [...organisatie, "indeling", kwartaal, peildatum, versie ?? "nieuwste"],
    queryFn: async ({ signal }) =>
      body(
        await api.GET("/standen/{kwartaal}/indelingen/{peildatum}", {
          params: { path: { kwartaal, peildatum }, query: versie ? { versie } : {} },
          signal,
        }),
      ),
  });
