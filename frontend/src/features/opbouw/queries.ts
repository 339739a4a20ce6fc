import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { paged } from "@/api/paged";
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
) => ({
  ...paged(["opbouwregels", vraag, code, onderdeel, oorzaak], async (page, signal) =>
    body(
      await api.GET("/standen/{kwartaal}/opbouw/{code}/{cijfer}/regels", {
        params: {
          path: {
            kwartaal: vraag.kwartaal,
            code,
            cijfer: vraag.cijfer === "inleen" ? "inleen" : "individueel",
          },
          query: { ...versieVan(vraag), onderdeel, oorzaak, ...page },
        },
        signal,
      }),
    ),
  ),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
});
