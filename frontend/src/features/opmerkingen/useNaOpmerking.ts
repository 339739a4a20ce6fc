import { useQueryClient } from "@tanstack/react-query";
import { opmerkingen } from "@/api/opmerkingen";
import { figures } from "@/api/queries";

/** What a comment outdates: the lists of comments, and what waits for it before a stand is vastgesteld. */
export function useNaOpmerking() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: opmerkingen }),
      client.invalidateQueries({ queryKey: [...figures, "vaststelling"] }),
    ]);
}
