import {
  type InfiniteData,
  type QueryKey,
  type UseInfiniteQueryOptions,
  type UseQueryOptions,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";

// Without the first a failure is asked again by each attempt to draw the page, without end.
const leftToPage = { retryOnMount: false, throwOnError: false } as const;

/**
 * As `useQuery`, for what the first picture of a page holds: the page waits for the answer, so that nothing moves when it
 * comes. A failure is an answer too, which leaves `data` away and the rest of the page standing, also when it is asked again.
 */
export function useSettledQuery<Data, Error, Shown, Key extends QueryKey>(
  options: UseQueryOptions<Data, Error, Shown, Key>,
): UseQueryResult<Shown, Error> {
  const client = useQueryClient();
  const query = useQuery({ ...options, ...leftToPage });
  if (query.isPending && query.errorUpdateCount === 0 && options.enabled !== false) {
    throw client.prefetchQuery(options);
  }
  return query;
}

/** The same of a list that is read page by page: its first page. */
export function useSettledPages<Page, Key extends QueryKey>(
  options: UseInfiniteQueryOptions<Page, Error, InfiniteData<Page>, Key, string>,
) {
  const client = useQueryClient();
  const query = useInfiniteQuery({ ...options, ...leftToPage });
  if (query.isPending && query.errorUpdateCount === 0) {
    throw client.prefetchInfiniteQuery(options);
  }
  return query;
}
