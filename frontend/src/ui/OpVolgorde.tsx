import { Children, type ReactNode, Suspense } from "react";

/**
 * Shows its parts in their order, each when all before it are there: what somebody reads does not move down. A part that comes
 * or goes (a condition) leaves the others what they are.
 */
export function OpVolgorde({ children }: { children: ReactNode }) {
  return <Rij delen={Children.map(children, (deel) => <>{deel}</>) ?? []} />;
}

function Rij({ delen: [eerste, ...verder] }: { delen: ReactNode[] }) {
  return eerste === undefined ? null : (
    <Suspense>
      {eerste}
      <Rij delen={verder} />
    </Suspense>
  );
}
