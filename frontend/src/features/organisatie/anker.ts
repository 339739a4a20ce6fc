export interface Lijst {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => unknown;
}

/** Whether the next page may hold the reorganisation that an address points at. */
export const isVerder = (hash: string, ids: string[], query: Omit<Lijst, "fetchNextPage">): boolean =>
  /^[0-9a-f-]{36}$/.test(hash) &&
  !ids.includes(hash) &&
  query.hasNextPage &&
  !query.isFetchingNextPage &&
  !query.isFetchNextPageError;
