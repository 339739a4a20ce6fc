import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { doelenQuery, standenQuery } from "@/api/queries";
import { indicatorenQuery } from "@/api/registers";
import { onderwerpen } from "@/lib/onderwerpen";
import { mayReadVaststelling } from "../access";
import { queryClient } from "../queryClient";
import { binnen } from "./frames";
import { only } from "./only";
import { day, oneOf, present, quarter, text, version } from "./search";
import { vraagOverzicht, vraagStand } from "./vooruit";

const overzicht = createRoute({
  getParentRoute: () => binnen,
  path: "/",
  validateSearch: (search: Record<string, unknown>) =>
    present({ kwartaal: quarter(search.kwartaal), opbouw: text(search.opbouw) }),
  loaderDeps: ({ search: { kwartaal } }) => ({ kwartaal }),
  loader: ({ deps, context: { mij } }) => {
    vraagOverzicht({ ...deps, mij });
  },
  component: lazyRouteComponent(() => import("@/features/overzicht/Overzicht"), "Overzicht"),
});

const banenafspraak = createRoute({
  getParentRoute: () => binnen,
  path: "/banenafspraak",
  validateSearch: (search: Record<string, unknown>) =>
    present({
      kwartaal: quarter(search.kwartaal),
      versie: version(search.versie),
      volgorde: oneOf<"tekort" | "vast">(search.volgorde, { tekort: 1, vast: 1 }),
      scenario: text(search.scenario),
      indeling: day(search.indeling),
      berekening: search.berekening === "wettelijk" ? ("wettelijk" as const) : undefined,
      opbouw: text(search.opbouw),
      brug: text(search.brug),
    }),
  loaderDeps: ({ search: { kwartaal, versie } }) => ({ kwartaal, versie }),
  loader: ({ deps, context: { mij } }) => {
    vraagStand({ ...deps, mij });
  },
  component: lazyRouteComponent(() => import("@/features/banenafspraak/Banenafspraak"), "Banenafspraak"),
});

const vaststelling = createRoute({
  getParentRoute: () => binnen,
  path: "/banenafspraak/vaststelling",
  validateSearch: (search: Record<string, unknown>) => present({ kwartaal: quarter(search.kwartaal) }),
  beforeLoad: only(mayReadVaststelling),
  loader: () => {
    queryClient.prefetchQuery(standenQuery);
  },
  component: lazyRouteComponent(() => import("../VaststellingMetOpmerkingen"), "VaststellingMetOpmerkingen"),
});

const scenarios = createRoute({
  getParentRoute: () => binnen,
  path: "/banenafspraak/scenarios",
  validateSearch: (search: Record<string, unknown>) => present({ ids: text(search.ids) }),
  component: lazyRouteComponent(() => import("@/features/banenafspraak/scenarios/Scenarios"), "Scenarios"),
});

const diversiteit = createRoute({
  getParentRoute: () => binnen,
  path: "/diversiteit",
  validateSearch: (search: Record<string, unknown>) =>
    present({
      onderwerp: onderwerpen.find((bekend) => bekend === search.onderwerp),
      opmerkingen: text(search.opmerkingen),
      groep: text(search.groep),
    }),
  // Every subject asks for these below its own figures.
  loader: () => {
    queryClient.prefetchQuery(doelenQuery);
    queryClient.prefetchQuery(indicatorenQuery);
  },
  component: lazyRouteComponent(() => import("../DiversiteitMetOpmerkingen"), "DiversiteitMetOpmerkingen"),
});

/** Where the figures stand: overview, Banenafspraak, diversity and inclusion. */
export const cijferRoutes = [overzicht, banenafspraak, vaststelling, scenarios, diversiteit] as const;
