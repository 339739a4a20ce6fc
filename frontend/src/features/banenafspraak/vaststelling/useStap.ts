import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "@/api/client";
import { figures } from "@/api/queries";
import type { Ontbrekendereden, Sprongreden } from "@/api/schemas";
import { type ReadVaststelling, vaststellingQuery } from "./queries";

/** What somebody does with a stand on its way to vastgesteld. */
export type Stap =
  | { stap: "verklaren"; dienstonderdeel: string; reden: Sprongreden; toelichting?: string }
  | { stap: "voordragen"; toelichting?: string; ontbrekend: Ontbrekendereden[] }
  | { stap: "vaststellen" | "teruggeven"; toelichting?: string };

/** Takes a step on what was read; whatever comes of it, all figures are read anew. */
export function useStap(read: ReadVaststelling, onDone: () => void) {
  const client = useQueryClient();
  const { kwartaal } = read.vaststelling;
  return useMutation({
    mutationFn: (stap: Stap) => send(read, stap),
    onSuccess: async (next) => {
      client.setQueryData(vaststellingQuery(kwartaal).queryKey, next);
      onDone();
      await client.invalidateQueries({ queryKey: figures });
    },
    onError: () => client.invalidateQueries({ queryKey: vaststellingQuery(kwartaal).queryKey }),
  });
}

async function send({ vaststelling, etag }: ReadVaststelling, stap: Stap): Promise<ReadVaststelling> {
  const path = { kwartaal: vaststelling.kwartaal };
  const params = { path, header: { "If-Match": etag } };
  const toelichting = stap.toelichting ? { toelichting: stap.toelichting } : {};
  const answer =
    stap.stap === "verklaren"
      ? await api.POST("/standen/{kwartaal}/sprongverklaring", {
          params: { path },
          body: { dienstonderdeel: stap.dienstonderdeel, reden: stap.reden, ...toelichting },
        })
      : stap.stap === "voordragen"
        ? await api.POST("/standen/{kwartaal}/voordracht", {
            params,
            body: { versie: vaststelling.versie, ontbrekend: stap.ontbrekend, ...toelichting },
          })
        : await api.POST("/standen/{kwartaal}/besluit", { params, body: { besluit: stap.stap, ...toelichting } });
  return { vaststelling: body(answer), etag: answer.response.headers.get("ETag") ?? "" };
}
