import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { mayReadAanwezigheid, mayReadBeheer, mayReadParameters, mayReadPrivacyinstellingen } from "../access";
import { binnen } from "./frames";
import { only } from "./only";
import { day, present } from "./search";

const organisatie = createRoute({
  getParentRoute: () => binnen,
  path: "/organisatie",
  validateSearch: (search: Record<string, unknown>) => present({ peildatum: day(search.peildatum) }),
  component: lazyRouteComponent(() => import("@/features/organisatie/Organisatie"), "Organisatie"),
});

const parameters = createRoute({
  getParentRoute: () => binnen,
  path: "/parameters",
  beforeLoad: only(mayReadParameters),
  component: lazyRouteComponent(() => import("@/features/parameters/Parameters"), "Parameters"),
});

const privacyinstellingen = createRoute({
  getParentRoute: () => binnen,
  path: "/privacyinstellingen",
  beforeLoad: only(mayReadPrivacyinstellingen),
  component: lazyRouteComponent(
    () => import("@/features/privacyinstellingen/Privacyinstellingen"),
    "Privacyinstellingen",
  ),
});

const aanwezigheidstelling = createRoute({
  getParentRoute: () => binnen,
  path: "/aanwezigheidstelling",
  beforeLoad: only(mayReadAanwezigheid),
  component: lazyRouteComponent(() => import("@/features/aanwezigheid/Aanwezigheidstelling"), "Aanwezigheidstelling"),
});

const beheer = createRoute({
  getParentRoute: () => binnen,
  path: "/beheer",
  beforeLoad: only(mayReadBeheer),
  component: lazyRouteComponent(() => import("@/features/beheer/Beheer"), "Beheer"),
});

/** What the figures are made with: organisation, parameters, settings, accounts. */
export const beheerRoutes = [organisatie, parameters, privacyinstellingen, aanwezigheidstelling, beheer] as const;
