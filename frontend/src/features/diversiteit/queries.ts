import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Meetwijze } from "@/api/schemas";

/** All that was measured in one way. */
export const meetreeksenQuery = (meetwijze: Meetwijze) =>
  queryOptions({
    queryKey: [...figures, "meetreeksen", meetwijze],
    queryFn: async ({ signal }) =>
      body(await api.GET("/meetreeksen/{meetwijze}", { params: { path: { meetwijze } }, signal })).reeksen,
  });
