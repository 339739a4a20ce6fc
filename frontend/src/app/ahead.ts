import { mijQuery } from "@/api/queries";
import { sessionHint } from "@/api/session";
import { queryClient } from "./queryClient";
import { router } from "./router";

/**
 * Asks at once for what the first page surely needs: who reads it, and its code. The router by itself begins with the second
 * when it has the answer to the first.
 */
export function startAhead(): void {
  if (!sessionHint.isSet()) {
    return;
  }
  queryClient.prefetchQuery(mijQuery);
  const [matched] = router.getMatchedRoutes(router.latestLocation.pathname);
  for (const route of matched) {
    router.loadRouteChunk(route);
  }
}
