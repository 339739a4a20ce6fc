import { MutationCache, notifyManager, QueryCache, QueryClient } from "@tanstack/react-query";
import { Problem } from "@/api/problem";
import { mijQuery } from "@/api/queries";
import { sessionHint } from "@/api/session";

/** Whether the server said that nobody is logged in (any more). */
export const isLoggedOut = (error: unknown) => error instanceof Problem && error.status === 401;

/** A refusal stays a refusal; only what may pass by itself is tried again. */
const mayPass = (error: unknown) => !(error instanceof Problem) || error.status === 0 || error.status >= 500;

const expired = new Set<() => void>();

/** Calls back when a request shows that the session ended while the screens thought it lived. */
export function onSessionExpired(listener: () => void): void {
  expired.add(listener);
}

const onError = (error: unknown) => {
  if (isLoggedOut(error) && queryClient.getQueryData(mijQuery.queryKey)) {
    sessionHint.clear();
    queryClient.clear();
    for (const listener of expired) {
      listener();
    }
  }
};

// At once, and not in a later task: a second click of a double one comes before that, and finds the button still open.
notifyManager.setScheduler(queueMicrotask);

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (count, error) => count < 2 && mayPass(error) },
  },
});
