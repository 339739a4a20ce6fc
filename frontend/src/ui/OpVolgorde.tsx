import { Children, type ReactNode, Suspense } from "react";

/** Shows its parts in their order, each when all before it are there: what somebody reads does not move down. */
export function OpVolgorde({ children }: { children: ReactNode }) {
  const [eerste, ...verder] = Children.toArray(children);
  return eerste === undefined ? null : (
    <Suspense>
      {eerste}
      <OpVolgorde>{verder}</OpVolgorde>
    </Suspense>
  );
}
