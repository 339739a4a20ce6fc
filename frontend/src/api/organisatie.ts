import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client";
import { paged } from "./paged";
import { figures } from "./queries";
import type { Reorganisatie } from "./schemas";

/** What a reorganisation outdates, beside the figures. */
export const organisatie = [...figures, "organisatie"] as const;

/** The units of a day, and the days on which they change. */
export const boomQuery = (peildatum: string) =>
  queryOptions({
    queryKey: [...organisatie, "boom", peildatum],
    queryFn: async ({ signal }) =>
      body(await api.GET("/dienstonderdelen", { params: { query: { peildatum } }, signal })),
  });

/** Those of a status, page by page; the newest proposal first. */
export const reorganisatiesQuery = (status: Reorganisatie["status"], limiet = 10) =>
  paged([...organisatie, "reorganisaties", status], async (page, signal) =>
    body(await api.GET("/reorganisaties", { params: { query: { status, limiet, ...page } }, signal })),
  );

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
