import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { paged } from "@/api/paged";
import type { Persoonsuitkomst, Terugzoekverzoek } from "@/api/schemas";

/** Everything about requests: what a step with one of them outdates. */
export const verzoeken = ["verzoeken"] as const;

export const verzoekenQuery = paged([...verzoeken, "lijst"], async (page, signal) =>
  body(await api.GET("/terugzoekverzoeken", { params: { query: { limiet: 25, ...page } }, signal })),
);

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

/** Each page is a look that is logged: it is asked once, and forgotten with the screen. */
const logged = { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 } as const;

export const uitkomstregelsQuery = (id: string, uitkomst: Persoonsuitkomst) => ({
  ...paged(["uitkomstregels", id, uitkomst], async (page, signal) =>
    body(
      await api.GET("/leveringen/{id}/uitkomstregels", {
        params: { path: { id }, query: { uitkomst, ...page } },
        signal,
      }),
    ),
  ),
  ...logged,
});

/** What somebody looks for in a log; what is not asked for is left out. */
export interface Logboekfilter {
  vanaf?: string;
  tot?: string;
  door?: string;
  handeling?: string;
}

export const logboekQuery = (filter: Logboekfilter & { kenmerk?: string }) => ({
  ...paged(["dataverwerkingen", filter], async (page, signal) =>
    body(await api.GET("/dataverwerkingen", { params: { query: { limiet: 25, ...filter, ...page } }, signal })),
  ),
  ...logged,
});

export const handelingenQuery = (filter: Logboekfilter) => ({
  ...paged(["handelingen", filter], async (page, signal) =>
    body(await api.GET("/handelingen", { params: { query: { limiet: 25, ...filter, ...page } }, signal })),
  ),
  ...logged,
});
