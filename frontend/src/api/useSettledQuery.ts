import {
  type QueryKey,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";

/**
 * As `useQuery`, for what the first picture of a page holds: the page waits for the answer, so that nothing moves when it
 * comes. A failure is an answer too, which leaves `data` away and the rest of the page standing.
 */
export function useSettledQuery<Data, Error, Shown, Key extends QueryKey>(
  options: UseQueryOptions<Data, Error, Shown, Key>,
): UseQueryResult<Shown, Error> {
  const client = useQueryClient();
  // Without this a failure is asked again by each attempt to draw the page, without end.
  const query = useQuery({ ...options, retryOnMount: false, throwOnError: false });
  if (query.isPending && options.enabled !== false) {
    throw client.prefetchQuery(options);
  }
  return query;
}
