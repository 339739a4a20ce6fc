import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Brugregeloorzaak, Kwartaalbrug } from "@/api/schemas";
import { metVraag } from "@/api/vraag";
import type { Brugkeuze } from "./keuze";

/** What the API calls this choice. */
const vraagVan = ({ van, tot, code }: Brugkeuze) => ({
  van: van.kwartaal,
  tot: tot.kwartaal,
  dienstonderdeel: code,
  ...(van.versie && { vanVersie: van.versie }),
  ...(tot.versie && { totVersie: tot.versie }),
});

/** The picture stays until the next one is there. */
export const brugQuery = (keuze: Brugkeuze) => {
  const query = vraagVan(keuze);
  return queryOptions({
    queryKey: [...figures, "brug", query],
    queryFn: async ({ signal }) => body(await api.GET("/kwartaalbruggen", { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Each page is a look at persons that is logged: it is asked once, and forgotten with the table. */
export const brugregelsQuery = ({ van, tot, code }: Kwartaalbrug, oorzaak: Brugregeloorzaak) => {
  const query = {
    van: van.kwartaal,
    vanVersie: van.versie,
    tot: tot.kwartaal,
    totVersie: tot.versie,
    dienstonderdeel: code,
    oorzaak,
  };
  return infiniteQueryOptions({
    queryKey: ["brugregels", query],
    queryFn: async ({ pageParam, signal }) =>
      body(
        await api.GET("/kwartaalbruggen/regels", {
          params: { query: { ...query, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.volgende ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
};

/** Where the same is a table. */
export function csvVan(keuze: Brugkeuze): string {
  return metVraag("/kwartaalbruggen", vraagVan(keuze));
}
