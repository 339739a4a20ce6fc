import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";

export const standreeksQuery = (kwartaal: string) =>
  queryOptions({
    queryKey: [...figures, "reeks", kwartaal],
    queryFn: async ({ signal }) =>
      body(await api.GET("/standen/{kwartaal}/reeks", { params: { path: { kwartaal } }, signal })),
  });
