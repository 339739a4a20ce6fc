import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { magOpmerkingenZien } from "@/api/rollen";
import { Diversiteit } from "@/features/diversiteit/Diversiteit";
import type { Concepten } from "@/features/opmerkingen/concept";

const Meetgesprek = lazy(() => import("./Meetgesprek").then((module) => ({ default: module.Meetgesprek })));

const route = getRouteApi("/binnen/diversiteit");

/** What was measured, and over it what people say of that, as long as the address asks for it. */
export function DiversiteitMetOpmerkingen() {
  const { mij } = route.useRouteContext();
  const { opmerkingen } = route.useSearch();
  // Until the page is left: who closes the panel to look something up finds their words again.
  const [concepten] = useState<Concepten>(() => new Map());
  return (
    <>
      <Diversiteit />
      {opmerkingen && magOpmerkingenZien(mij) && (
        <Suspense>
          <Meetgesprek key={opmerkingen} mij={mij} meetwijze={opmerkingen} concepten={concepten} />
        </Suspense>
      )}
    </>
  );
}
