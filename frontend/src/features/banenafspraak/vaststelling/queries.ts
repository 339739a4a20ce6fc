import { queryOptions } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Naproef, Vaststelling } from "@/api/schemas";

/** Where a quarter stands, with the mark that a step on it must name. */
export interface ReadVaststelling {
  vaststelling: Vaststelling;
  etag: string;
}

export const vaststellingQuery = (kwartaal: string) =>
  queryOptions({
    queryKey: [...figures, "vaststelling", kwartaal],
    queryFn: async ({ signal }): Promise<ReadVaststelling> => {
      const answer = await api.GET("/standen/{kwartaal}/vaststelling", { params: { path: { kwartaal } }, signal });
      return { vaststelling: body(answer), etag: answer.response.headers.get("ETag") ?? "" };
    },
  });

export const naproevenQuery = queryOptions({
  queryKey: [...figures, "naproeven"],
  queryFn: async ({ signal }): Promise<Naproef[]> => body(await api.GET("/naproeven", { signal })).naproeven,
});
