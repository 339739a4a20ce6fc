import type { ReactNode } from "react";
import { Meer } from "./Meer";

interface NextPageProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  children: ReactNode;
}

/** Asks for the next page of a list, as long as there is one. */
export function NextPage({ query, children }: NextPageProps) {
  return (
    <Meer isMeer={query.hasNextPage} bezig={query.isFetchingNextPage} onMeer={() => query.fetchNextPage()}>
      {children}
    </Meer>
  );
}
