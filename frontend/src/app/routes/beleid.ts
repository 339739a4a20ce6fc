import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { standenQuery } from "@/api/queries";
import { actieplanQuery, alleRegelsQuery, registersQuery } from "@/api/registers";
import { onderwerpen } from "@/features/beleid/onderwerpen";
import { mayReadRegisters } from "../access";
import { queryClient } from "../queryClient";
import { binnen } from "./frames";
import { only } from "./only";
import { oneOf, present, quarter, text, texts, year } from "./search";
import { vraagBegroting } from "./vooruit";

const actieplan = createRoute({
  getParentRoute: () => binnen,
  path: "/actieplan",
  validateSearch: (search: Record<string, unknown>) =>
    present({
      kwartaal: quarter(search.kwartaal),
      beeld: oneOf<"bord" | "lijst" | "tijdlijn">(search.beeld, { bord: 1, lijst: 1, tijdlijn: 1 }),
      onderdeel: text(search.onderdeel),
      status: text(search.status),
      doelstelling: text(search.doelstelling),
    }),
  beforeLoad: only(mayReadRegisters),
  loaderDeps: ({ search: { kwartaal } }) => ({ kwartaal }),
  loader: ({ deps: { kwartaal } }) => {
    queryClient.prefetchQuery(registersQuery);
    queryClient.prefetchQuery(actieplanQuery(kwartaal));
    queryClient.prefetchQuery(alleRegelsQuery("acties"));
    queryClient.prefetchQuery(standenQuery);
  },
  component: lazyRouteComponent(() => import("@/features/actieplan/Actieplan"), "Actieplan"),
});

const risicos = createRoute({
  getParentRoute: () => binnen,
  path: "/risicos",
  validateSearch: (search: Record<string, unknown>) =>
    present({
      status: text(search.status),
      trend: text(search.trend),
      niveau: oneOf<"laag" | "midden" | "hoog" | "geen">(search.niveau, { laag: 1, midden: 1, hoog: 1, geen: 1 }),
    }),
  beforeLoad: only(mayReadRegisters),
  loader: () => {
    queryClient.prefetchQuery(registersQuery);
  },
  component: lazyRouteComponent(() => import("@/features/risicos/Risicos"), "Risicos"),
});

const begroting = createRoute({
  getParentRoute: () => binnen,
  path: "/begroting",
  validateSearch: (search: Record<string, unknown>) => present({ jaar: year(search.jaar) }),
  beforeLoad: only(mayReadRegisters),
  loaderDeps: ({ search: { jaar } }) => ({ jaar }),
  loader: ({ deps: { jaar } }) => {
    vraagBegroting(jaar);
    queryClient.prefetchQuery(registersQuery);
  },
  component: lazyRouteComponent(() => import("@/features/begroting/Begroting"), "Begroting"),
});

const beleid = createRoute({
  getParentRoute: () => binnen,
  path: "/beleid",
  validateSearch: (search: Record<string, unknown>) =>
    present({
      onderwerp: onderwerpen.find((bekend) => bekend === search.onderwerp),
      status: text(search.status),
      soort: text(search.soort),
      bereik: text(search.bereik),
      kwartaal: quarter(search.kwartaal),
    }),
  beforeLoad: only(mayReadRegisters),
  loader: () => {
    queryClient.prefetchQuery(registersQuery);
  },
  component: lazyRouteComponent(() => import("@/features/beleid/Beleid"), "Beleid"),
});

const jaarplannen = createRoute({
  getParentRoute: () => binnen,
  path: "/jaarplannen",
  beforeLoad: only(mayReadRegisters),
});

const jaarplanoverzicht = createRoute({
  getParentRoute: () => jaarplannen,
  path: "/",
  validateSearch: (search: Record<string, unknown>) => present({ jaar: year(search.jaar) }),
  loader: () => {
    queryClient.prefetchQuery(registersQuery);
  },
  component: lazyRouteComponent(() => import("@/features/jaarplannen/Jaarplannen"), "Jaarplannen"),
});

const poagenda = createRoute({
  getParentRoute: () => jaarplannen,
  path: "$onderdeel/po",
  validateSearch: (search: Record<string, unknown>) => present({ kwartaal: quarter(search.kwartaal) }),
  loader: () => {
    queryClient.prefetchQuery(standenQuery);
  },
  component: lazyRouteComponent(() => import("@/features/jaarplannen/PoAgenda"), "PoAgenda"),
});

const tegenstrijdigheden = createRoute({
  getParentRoute: () => binnen,
  path: "/tegenstrijdigheden",
  beforeLoad: only(mayReadRegisters),
  component: lazyRouteComponent(() => import("@/features/tegenstrijdigheden/Tegenstrijdigheden"), "Tegenstrijdigheden"),
});

const registers = createRoute({
  getParentRoute: () => binnen,
  path: "/registers",
  beforeLoad: only(mayReadRegisters),
  loader: () => {
    queryClient.prefetchQuery(registersQuery);
  },
});

const registerlijst = createRoute({
  getParentRoute: () => registers,
  path: "/",
  component: lazyRouteComponent(() => import("@/features/register/Registers"), "Registers"),
});

const register = createRoute({
  getParentRoute: () => registers,
  path: "$register",
});

const registerregels = createRoute({
  getParentRoute: () => register,
  path: "/",
  validateSearch: (search: Record<string, unknown>) =>
    present({ waar: text(search.waar), al: search.al === true ? true : undefined }),
  component: lazyRouteComponent(() => import("@/features/register/Registerpagina"), "Registerpagina"),
});

const nieuweRegel = createRoute({
  getParentRoute: () => register,
  path: "nieuw",
  validateSearch: (search: Record<string, unknown>) => present({ met: texts(search.met) }),
  component: lazyRouteComponent(() => import("@/features/register/NieuweRegel"), "NieuweRegel"),
});

const registerregel = createRoute({
  getParentRoute: () => register,
  path: "$code",
  validateSearch: (search: Record<string, unknown>) =>
    present({
      gedaan: search.gedaan === "toegevoegd" ? ("toegevoegd" as const) : undefined,
      wijzigen: search.wijzigen === true ? true : undefined,
    }),
  component: lazyRouteComponent(() => import("../RegelMetOpmerkingen"), "RegelMetOpmerkingen"),
});

/** What the ministry means to do: action plan, yearly plans, and the registers of its policy. */
export const beleidRoutes = [
  actieplan,
  risicos,
  begroting,
  beleid,
  jaarplannen.addChildren([jaarplanoverzicht, poagenda]),
  tegenstrijdigheden,
  registers.addChildren([registerlijst, register.addChildren([registerregels, nieuweRegel, registerregel])]),
] as const;
