import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import type { Persoonsuitkomst, Terugzoekverzoek } from "@/api/schemas";

/** Everything about requests: what a step with one of them outdates. */
export const verzoeken = ["verzoeken"] as const;

export const verzoekenQuery = infiniteQueryOptions({
  queryKey: [...verzoeken, "lijst"],
  queryFn: async ({ pageParam, signal }) =>
    body(
      await api.GET("/terugzoekverzoeken", {
        params: { query: { limiet: 25, ...(pageParam && { cursor: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: "",
  getNextPageParam: (page) => page.volgende ?? undefined,
});

/** A request with the mark of the version that was read, which every step with it must name. */
export interface ReadVerzoek {
  verzoek: Terugzoekverzoek;
  etag: string;
}

export const verzoekQuery = (id: string) =>
  queryOptions({
    queryKey: [...verzoeken, "verzoek", id],
    queryFn: async ({ signal }): Promise<ReadVerzoek> => {
      const answer = await api.GET("/terugzoekverzoeken/{id}", { params: { path: { id } }, signal });
      return { verzoek: body(answer), etag: answer.response.headers.get("ETag") ?? "" };
    },
  });

/** Each page is a look at persons that is logged: it is asked once, and forgotten with the page. */
export const uitkomstregelsQuery = (id: string, uitkomst: Persoonsuitkomst) =>
  infiniteQueryOptions({
    queryKey: ["uitkomstregels", id, uitkomst],
    queryFn: async ({ pageParam, signal }) =>
      body(
        await api.GET("/leveringen/{id}/uitkomstregels", {
          params: { path: { id }, query: { uitkomst, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.volgende ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** What somebody looks for in a log; what is not asked for is left out. */
export interface Logboekfilter {
  vanaf?: string;
  tot?: string;
  door?: string;
  handeling?: string;
}

/** Each page is a look that is in the trail: it is asked once, and forgotten with the page. */
export const logboekQuery = (filter: Logboekfilter & { kenmerk?: string }) =>
  infiniteQueryOptions({
    queryKey: ["dataverwerkingen", filter],
    queryFn: async ({ pageParam, signal }) =>
      body(
        await api.GET("/dataverwerkingen", {
          params: { query: { limiet: 25, ...filter, ...(pageParam && { voor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.volgende ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const handelingenQuery = (filter: Logboekfilter) =>
  infiniteQueryOptions({
    queryKey: ["handelingen", filter],
    queryFn: async ({ pageParam, signal }) =>
      body(
        await api.GET("/handelingen", {
          params: { query: { limiet: 25, ...filter, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.volgende ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
