import { useInfiniteQuery, useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { regelsQuery, registersQuery } from "@/api/registers";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";
import { conclusie } from "./conclusie";
import type { Onderwerp } from "./onderwerpen";
import { type Filter, voorwaarden } from "./regels";
import { useBeleidtekst } from "./tekst";

const route = getRouteApi("/binnen/beleid");

/** The register behind each subject. */
export const registerVan = {
  beleidslijn: "beleidsmaatregelen",
  besluiten: "besluiten",
  overleggen: "overleggen",
  communicatie: "communicatie",
} satisfies Record<Onderwerp, string>;

/** The rows of a subject as the address narrows them, page by page, and the sentence about all of them. */
export function useRegels(onderwerp: Onderwerp, filters: (keyof Filter)[]) {
  const b = useBeleidtekst();
  const register = registerVan[onderwerp];
  const filter = route.useSearch();
  const waar = voorwaarden(filter, filters);
  const { keuzes } = useRegisterkeuzes("beleidsmaatregelen");
  const { data: registers } = useSuspenseQuery(registersQuery);
  const eerste = useSuspenseInfiniteQuery(regelsQuery(register));
  const query = useInfiniteQuery(regelsQuery(register, { waar }));
  const alle = eerste.data.pages.flatMap(({ regels }) => regels);
  return {
    query,
    /** Those read until now without a filter. */
    alle,
    regels: query.data?.pages.flatMap(({ regels }) => regels) ?? [],
    gefilterd: waar.length > 0,
    zin: conclusie(
      b,
      onderwerp,
      alle,
      registers.find(({ code }) => code === register)?.aantal ?? alle.length,
      keuzes("richting").map(({ code }) => code),
    ),
  };
}
