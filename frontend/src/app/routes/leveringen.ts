import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { leveringQuery, leveringsoortenQuery } from "@/api/queries";
import type { Leveringstatus, Soort } from "@/api/schemas";
import { kern } from "@/i18n/nl/kern";
import { mayReadBewaartermijnen, mayReadLeveringen } from "../access";
import { queryClient } from "../queryClient";
import { binnen } from "./frames";
import { only } from "./only";
import { oneOf, present } from "./search";

const statussen: Record<Leveringstatus, true> = {
  ontvangen: true,
  gecontroleerd: true,
  "bevestiging-nodig": true,
  verwerkt: true,
  ingetrokken: true,
  geweigerd: true,
  weggegooid: true,
  verlopen: true,
};

const leveringen = createRoute({
  getParentRoute: () => binnen,
  path: "/leveringen",
  beforeLoad: only(mayReadLeveringen),
});

const leveringenlijst = createRoute({
  getParentRoute: () => leveringen,
  path: "/",
  validateSearch: (search: Record<string, unknown>) =>
    present({
      soort: oneOf<Soort>(search.soort, kern.soorten),
      status: oneOf<Leveringstatus>(search.status, statussen),
    }),
  loader: () => {
    queryClient.prefetchQuery(leveringsoortenQuery);
  },
  component: lazyRouteComponent(() => import("@/features/leveringen/Leveringen"), "Leveringen"),
});

const levering = createRoute({
  getParentRoute: () => leveringen,
  path: "$id",
  validateSearch: (search: Record<string, unknown>) => present({ al: search.al === true ? true : undefined }),
  loader: ({ params: { id } }) => {
    queryClient.prefetchQuery(leveringQuery(id));
  },
  component: lazyRouteComponent(() => import("@/features/leveringen/LeveringPagina"), "LeveringPagina"),
});

const bewaartermijnen = createRoute({
  getParentRoute: () => binnen,
  path: "/bewaartermijnen",
  beforeLoad: only(mayReadBewaartermijnen),
  component: lazyRouteComponent(() => import("@/features/bewaren/Bewaartermijnen"), "Bewaartermijnen"),
});

/** Files that come in, and how long they stay. */
export const leveringRoutes = [leveringen.addChildren([leveringenlijst, levering]), bewaartermijnen] as const;
