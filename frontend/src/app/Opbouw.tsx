import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { latestComplete, standenQuery } from "@/api/queries";
import type { Mij } from "@/api/schemas";

const Opbouwpaneel = lazy(() =>
  import("@/features/opbouw/Opbouwpaneel").then((module) => ({ default: module.Opbouwpaneel })),
);

/** What a figure is made of, over whichever page shows the figure, as long as the address names one. */
export function Opbouw({ mij }: { mij: Mij }) {
  const { opbouw, kwartaal, versie } = useSearch({ strict: false });
  const navigate = useNavigate();
  const { data: standen } = useQuery({ ...standenQuery, enabled: opbouw !== undefined && !kwartaal });
  const gekozen = kwartaal ?? (standen && latestComplete(standen)?.kwartaal);
  if (!opbouw || !gekozen) {
    return null;
  }
  const open = (pad: string | undefined) =>
    navigate({
      to: ".",
      search: (({ opbouw: _, ...search }: { opbouw?: string }) => (pad ? { ...search, opbouw: pad } : search)) as never,
      resetScroll: false,
    });
  return (
    <Suspense>
      <Opbouwpaneel key={opbouw} mij={mij} adres={opbouw} kwartaal={gekozen} versie={versie} onOpen={open} />
    </Suspense>
  );
}
