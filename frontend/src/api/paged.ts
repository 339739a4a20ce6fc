import { infiniteQueryOptions, type QueryKey } from "@tanstack/react-query";

/** What each list of the API answers beside its rows: where the next page begins, if there is one. */
interface Page {
  volgende?: string | null;
}

/** Reads a list page by page: the shared query of everything with a `NextPage` under it. */
export const paged = <P extends Page>(
  queryKey: QueryKey,
  read: (page: { cursor?: string }, signal: AbortSignal) => Promise<P>,
) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => read(pageParam ? { cursor: pageParam } : {}, signal),
    initialPageParam: "",
    getNextPageParam: ({ volgende }: P) => volgende ?? undefined,
  });
