import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import { registers } from "@/api/registers";
import type { Meetwijze } from "@/api/schemas";

/** All that was measured in one way. */
export const meetreeksenQuery = (meetwijze: Meetwijze) =>
  queryOptions({
    queryKey: [...figures, "meetreeksen", meetwijze],
    queryFn: async ({ signal }) =>
      body(await api.GET("/meetreeksen/{meetwijze}", { params: { path: { meetwijze } }, signal })).reeksen,
  });

/** What was done about an indicator. */
export const interventiesQuery = (indicator: string) =>
  queryOptions({
    queryKey: [...registers, "interventies", indicator],
    queryFn: async ({ signal }) =>
      body(
        await api.GET("/registers/{register}/regels", {
          params: { path: { register: "interventies" }, query: { limiet: 500, waar: [`indicator:${indicator}`] } },
          signal,
        }),
      ).regels,
  });

/** How many sessions each management team has had. */
export const managementteamsQuery = queryOptions({
  queryKey: [...registers, "managementteams"],
  queryFn: async ({ signal }) => body(await api.GET("/managementteams", { signal })),
});
