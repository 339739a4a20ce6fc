import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { baseUrl } from "@/api/client";
import { leveringQuery, type ReadLevering } from "@/api/queries";
import type { Levering } from "@/api/schemas";
import { useGecontroleerd } from "./useGecontroleerd";

/** Milliseconds between two looks where events do not come through. */
const polling = 1_000;

/** A delivery as it is now: by server-sent events while it is checked, by asking again where those fail. */
export function useVoortgang(id: string): Levering | undefined {
  const client = useQueryClient();
  const [byEvents, setByEvents] = useState(true);
  const query = leveringQuery(id);
  const { data } = useQuery({
    ...query,
    refetchInterval: ({ state }) => (!byEvents && state.data?.levering.status === "ontvangen" ? polling : false),
  });
  const busy = data?.levering.status === "ontvangen";
  const { queryKey } = query;
  useGecontroleerd(data && !busy ? id : undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is made of the id
  useEffect(() => {
    if (!busy || !byEvents) {
      return;
    }
    const events = new EventSource(`${baseUrl}/leveringen/${id}/voortgang`);
    events.addEventListener("levering", ({ data: json }: MessageEvent<string>) => {
      const levering = JSON.parse(json) as Levering;
      if (levering.status === "ontvangen") {
        client.setQueryData<ReadLevering>(queryKey, (old) => ({ etag: old?.etag ?? "", levering }));
      } else {
        events.close();
        // Read again rather than taken over: an event has no ETag.
        client.invalidateQueries({ queryKey });
      }
    });
    events.onerror = () => {
      events.close();
      setByEvents(false);
    };
    return () => events.close();
  }, [busy, byEvents, id, client]);

  return data?.levering;
}
