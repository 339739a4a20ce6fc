import { createRootRoute, createRoute, Outlet, redirect } from "@tanstack/react-router";
import { mijQuery } from "@/api/queries";
import { sessionHint } from "@/api/session";
import { Frame } from "../Frame";
import { Opbouw } from "../Opbouw";
import { OpenFrame } from "../OpenFrame";
import { FailedWhole, NotFound } from "../pages";
import { isLoggedOut, queryClient } from "../queryClient";

export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

/** What everyone may read, also who is not logged in; who is, keeps the navigation around it. */
export const open = createRoute({
  getParentRoute: () => root,
  id: "open",
  beforeLoad: async () => {
    const mij = sessionHint.isSet() ? await queryClient.ensureQueryData(mijQuery).catch(() => null) : null;
    return { mij };
  },
  component: function Open() {
    const { mij } = open.useRouteContext();
    return mij ? <Frame mij={mij} /> : <OpenFrame />;
  },
});

/** The way in stands in the open frame, whoever is logged in. */
export const buiten = createRoute({ getParentRoute: () => root, id: "buiten", component: OpenFrame });

/** Everything behind the login, inside the frame. */
export const binnen = createRoute({
  getParentRoute: () => root,
  id: "binnen",
  beforeLoad: async ({ location }) => {
    const toLogin = redirect({ to: "/inloggen", search: location.href === "/" ? {} : { terug: location.href } });
    if (!sessionHint.isSet()) {
      throw toLogin;
    }
    const mij = await queryClient.ensureQueryData(mijQuery).catch((error: unknown) => {
      throw isLoggedOut(error) ? toLogin : error;
    });
    return { mij };
  },
  component: function Binnen() {
    const { mij } = binnen.useRouteContext();
    return (
      <>
        <Frame mij={mij} />
        <Opbouw mij={mij} />
      </>
    );
  },
  errorComponent: FailedWhole,
});
