import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { figures } from "@/api/queries";

/**
 * Reads again what may have been read before this delivery was checked. Also when nobody saw the check end: one of a few
 * lines is over before its page asks, while the list was read in the moment between.
 */
export function useGecontroleerd(id: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (id) {
      client.invalidateQueries({ queryKey: figures, predicate: ({ queryKey }) => !queryKey.includes(id) });
    }
  }, [id, client]);
}
