import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";

export const afstemmingQuery = (kwartaal: string) =>
  queryOptions({
    queryKey: [...figures, "afstemming", kwartaal],
    queryFn: async ({ signal }) =>
      body(await api.GET("/standen/{kwartaal}/afstemming", { params: { path: { kwartaal } }, signal })),
  });
