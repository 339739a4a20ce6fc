import { queryOptions } from "@tanstack/react-query";
import { api, body, orNull } from "@/api/client";
import { etag, registers } from "@/api/registers";
import type { PoAgenda, Registerregel } from "@/api/schemas";

/** What a PO about a unit is about; null for a unit without figures in that quarter, or without any. */
export const poAgendaQuery = (onderdeel: string, kwartaal?: string) =>
  queryOptions({
    queryKey: [...registers, "po-agenda", onderdeel, kwartaal ?? "nieuwste"],
    queryFn: ({ signal }): Promise<PoAgenda | null> =>
      api
        .GET("/po-agendas/{code}", {
          params: { path: { code: onderdeel }, query: { ...(kwartaal && { kwartaal }) } },
          signal,
        })
        .then(body, orNull),
  });

const regelpad = (code: string) => ({ path: { register: "jaarplannen", code } });

export const planQuery = (code: string) =>
  queryOptions({
    queryKey: [...registers, "regel", "jaarplannen", code],
    queryFn: async () => body(await api.GET("/registers/{register}/regels/{code}", { params: regelpad(code) })),
  });

/** What becomes of a plan in a step. */
export interface Stap {
  /** The version that it is a step of. */
  van: Registerregel;
  velden: Registerregel["velden"];
  notitie: string | null;
}

/** Takes a plan a step further; fails when somebody changed it since it was read. */
export const zetStap = async ({ van, velden, notitie }: Stap): Promise<Registerregel> =>
  body(
    await api.PUT("/registers/{register}/regels/{code}", {
      params: { ...regelpad(van.code), header: { "If-Match": etag(van) } },
      body: { velden, notitie },
    }),
  );
