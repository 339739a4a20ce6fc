import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { isVerder, type Lijst } from "./anker";

/** Fetches on until the list holds what the address points at, or ends: a link may lead past the first page. */
export function useTotAnker(query: Lijst, ids: string[]) {
  const hash = useLocation({ select: (location) => location.hash });
  const verder = isVerder(hash, ids, query);
  const { fetchNextPage } = query;
  useEffect(() => {
    if (verder) {
      fetchNextPage();
    }
  }, [verder, fetchNextPage]);
}
