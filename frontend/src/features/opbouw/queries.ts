import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Blad } from "@/api/schemas";
import type { Plaats } from "./pad";

/** A figure of a version of a quarter. */
export interface Vraag extends Plaats {
  kwartaal: string;
  versie?: number | undefined;
}

const versieVan = ({ versie }: Vraag) => (versie ? { versie } : {});

export const opbouwQuery = (vraag: Vraag) =>
  queryOptions({
    queryKey: [...figures, "opbouw", vraag],
    queryFn: async ({ signal }) =>
      body(
        await api.GET("/standen/{kwartaal}/opbouw/{code}/{cijfer}", {
          params: {
            path: { kwartaal: vraag.kwartaal, code: vraag.code, cijfer: vraag.cijfer },
            query: versieVan(vraag),
          },
          signal,
        }),
      ),
  });

/** Each page is a look at persons that is logged: it is asked once, and forgotten with the panel. */
export const regelsQuery = (
  vraag: Vraag,
  code: string,
  onderdeel: "individueel" | "inleen" | "register",
  oorzaak: Blad["oorzaak"],
) =>
  infiniteQueryOptions({
    queryKey: ["opbouwregels", vraag, code, onderdeel, oorzaak],
    queryFn: async ({ pageParam, signal }) =>
      body(
        await api.GET("/standen/{kwartaal}/opbouw/{code}/{cijfer}/regels", {
          params: {
            path: {
              kwartaal: vraag.kwartaal,
              code,
              cijfer: vraag.cijfer === "inleen" ? "inleen" : "individueel",
            },
            query: { ...versieVan(vraag), onderdeel, oorzaak, ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.volgende ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
