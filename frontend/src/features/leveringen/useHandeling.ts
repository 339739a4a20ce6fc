import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { Problem } from "@/api/problem";
import { figures, leveringQuery, type ReadLevering } from "@/api/queries";

export type Handeling =
  | { actie: "verwerken" }
  | { actie: "weggooien" }
  | { actie: "intrekken"; toelichting: string }
  | { actie: "bevestigen"; code: string; toelichting: string };

function send(id: string, etag: string, handeling: Handeling) {
  const params = { path: { id }, header: { "If-Match": etag } };
  switch (handeling.actie) {
    case "verwerken":
      return api.POST("/leveringen/{id}/verwerking", { params });
    case "weggooien":
      return api.POST("/leveringen/{id}/verwijdering", { params });
    case "intrekken":
      return api.POST("/leveringen/{id}/intrekking", { params, body: { toelichting: handeling.toelichting } });
    case "bevestigen":
      return api.POST("/leveringen/{id}/bevestiging", {
        params,
        body: { code: handeling.code, toelichting: handeling.toelichting },
      });
  }
}

/** Changes a delivery as it was read; who was overtaken by somebody else is told so. */
export function useHandeling(
  id: string,
  etag: string,
  onDone: (actie: Handeling["actie"]) => void,
  onStale?: () => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (handeling: Handeling): Promise<ReadLevering> => {
      const answer = await send(id, etag, handeling);
      return { levering: body(answer), etag: answer.response.headers.get("ETag") ?? "" };
    },
    onSuccess: async (read, { actie }) => {
      client.setQueryData(leveringQuery(id).queryKey, read);
      onDone(actie);
      await client.invalidateQueries({ queryKey: figures });
    },
    onError: async (error) => {
      await client.invalidateQueries({ queryKey: leveringQuery(id).queryKey });
      if (error instanceof Problem && error.code === "voorvertoning-verouderd") {
        onStale?.();
      }
    },
  });
}
