import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";

/** Each quarter in its own tree, or all of them in that of one day. */
export const standreeksQuery = (kwartaal: string, indeling?: string) =>
  queryOptions({
    queryKey: [...figures, "reeks", kwartaal, indeling ?? "van toen"],
    queryFn: async ({ signal }) =>
      body(
        await api.GET("/standen/{kwartaal}/reeks", {
          params: { path: { kwartaal }, query: indeling ? { indeling } : {} },
          signal,
        }),
      ),
  });
