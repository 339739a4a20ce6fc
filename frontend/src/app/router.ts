import { createRouter } from "@tanstack/react-router";
import { Failed, Loading } from "./pages";
import { onSessionExpired } from "./queryClient";
import { beheerRoutes } from "./routes/beheer";
import { beleidRoutes } from "./routes/beleid";
import { cijferRoutes } from "./routes/cijfers";
import { binnen, buiten, open, root } from "./routes/frames";
import { leveringRoutes } from "./routes/leveringen";
import { buitenRoutes, openRoutes } from "./routes/over";
import { verzoekRoutes } from "./routes/verzoeken";

export const router = createRouter({
  routeTree: root.addChildren([
    buiten.addChildren([...buitenRoutes]),
    open.addChildren([...openRoutes]),
    binnen.addChildren([...cijferRoutes, ...beleidRoutes, ...leveringRoutes, ...verzoekRoutes, ...beheerRoutes]),
  ]),
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultErrorComponent: Failed,
});

onSessionExpired(() => {
  const terug = router.state.location.href;
  router.navigate({ to: "/inloggen", search: { terug, verlopen: true } });
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
