import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { buiten, open } from "./frames";
import { present, text } from "./search";

const begrippen = createRoute({
  getParentRoute: () => open,
  path: "/begrippen",
  validateSearch: (search: Record<string, unknown>) => present({ zoek: text(search.zoek) }),
  component: lazyRouteComponent(() => import("@/features/begrippen/Begrippen"), "Begrippen"),
});

const toegankelijkheid = createRoute({
  getParentRoute: () => open,
  path: "/toegankelijkheid",
  component: lazyRouteComponent(() => import("@/features/over/Toegankelijkheid"), "Toegankelijkheid"),
});

const privacy = createRoute({
  getParentRoute: () => open,
  path: "/privacy",
  component: lazyRouteComponent(() => import("@/features/over/Privacy"), "Privacy"),
});

const inloggen = createRoute({
  getParentRoute: () => buiten,
  path: "/inloggen",
  validateSearch: (search: Record<string, unknown>) =>
    present({ terug: text(search.terug), verlopen: search.verlopen === true ? true : undefined }),
  component: lazyRouteComponent(() => import("@/features/inloggen/Inloggen"), "Inloggen"),
});

/** What may be read without a login, and the login itself. */
export const openRoutes = [begrippen, toegankelijkheid, privacy] as const;
export const buitenRoutes = [inloggen] as const;
