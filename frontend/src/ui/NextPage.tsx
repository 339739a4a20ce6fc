import type { ReactNode } from "react";
import { Button } from "./Button";

interface NextPageProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  children: ReactNode;
}

/** Asks for the next page of a list, as long as there is one. */
export function NextPage({ query, children }: NextPageProps) {
  return (
    query.hasNextPage && (
      <div>
        <Button onClick={() => query.fetchNextPage()} disabled={query.isFetchingNextPage}>
          {children}
        </Button>
      </div>
    )
  );
}
