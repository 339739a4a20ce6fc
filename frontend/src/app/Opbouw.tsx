import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { latestComplete, standenQuery } from "@/api/queries";
import type { Mij } from "@/api/schemas";
import type { Concepten } from "@/features/opmerkingen/concept";

const OpbouwMetOpmerkingen = lazy(() =>
  import("./OpbouwMetOpmerkingen").then((module) => ({ default: module.OpbouwMetOpmerkingen })),
);

/** What a figure is made of, over whichever page shows the figure, as long as the address names one. */
export function Opbouw({ mij }: { mij: Mij }) {
  const { opbouw, kwartaal, versie } = useSearch({ strict: false });
  // Until the page is left: who closes the panel to look something up finds their words again.
  const [concepten] = useState<Concepten>(() => new Map());
  const { data: standen } = useQuery({ ...standenQuery, enabled: opbouw !== undefined && !kwartaal });
  const gekozen = kwartaal ?? (standen && latestComplete(standen)?.kwartaal);
  if (!opbouw || !gekozen) {
    return null;
  }
  return (
    <Suspense>
      <OpbouwMetOpmerkingen
        key={opbouw}
        mij={mij}
        adres={opbouw}
        kwartaal={gekozen}
        versie={versie}
        concepten={concepten}
      />
    </Suspense>
  );
}
