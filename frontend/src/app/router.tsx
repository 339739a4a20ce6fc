import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { Problem } from "@/api/problem";
import { mijQuery } from "@/api/queries";
import type { Leveringstatus, Persoonsuitkomst, Soort } from "@/api/schemas";
import { sessionHint } from "@/api/session";
import { onderwerpen } from "@/features/diversiteit/onderwerpen";
import { nl } from "@/i18n/nl";
import {
  mayReadAanwezigheid,
  mayReadBeheer,
  mayReadBewaartermijnen,
  mayReadLeveringen,
  mayReadLogboek,
  mayReadParameters,
  mayReadPrivacyinstellingen,
  mayReadRegisters,
  mayReadVaststelling,
  mayReadVerzoeken,
  mayZoekInzage,
} from "./access";
import { Frame } from "./Frame";
import { Opbouw } from "./Opbouw";
import { OpenFrame } from "./OpenFrame";
import { Failed, FailedWhole, Loading, NotFound } from "./pages";
import { isLoggedOut, onSessionExpired, queryClient } from "./queryClient";

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

function oneOf<T extends string>(value: unknown, known: Record<T, unknown>): T | undefined {
  return typeof value === "string" && value in known ? (value as T) : undefined;
}

const quarter = (value: unknown) => (typeof value === "string" && /^\d{4}-Q[1-4]$/.test(value) ? value : undefined);

const day = (value: unknown) => (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

const version = (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined);

/** Texts by name, as an address fills in a form. */
const texts = (value: unknown): Record<string, string> | undefined =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
      )
    : undefined;

/** Leaves out what is not set, so that addresses stay short. */
function present<T extends Record<string, unknown>>(search: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

const forbidden = () => new Problem({ code: "geen-toegang", status: 403, detail: nl.app.forbiddenHelp });

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

/** What everyone may read, also who is not logged in; who is, keeps the navigation around it. */
const open = createRoute({
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

const begrippen = createRoute({
  getParentRoute: () => open,
  path: "/begrippen",
  component: lazyRouteComponent(() => import("@/features/over/Begrippen"), "Begrippen"),
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

/** The way in stands in the open frame, whoever is logged in. */
const buiten = createRoute({ getParentRoute: () => root, id: "buiten", component: OpenFrame });

const inloggen = createRoute({
  getParentRoute: () => buiten,
  path: "/inloggen",
  validateSearch: (search: Record<string, unknown>) =>
    present({ terug: text(search.terug), verlopen: search.verlopen === true ? true : undefined }),
  component: lazyRouteComponent(() => import("@/features/inloggen/Inloggen"), "Inloggen"),
});

/** Everything behind the login, inside the frame. */
const binnen = createRoute({
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

const overzicht = createRoute({
  getParentRoute: () => binnen,
  path: "/",
  validateSearch: (search: Record<string, unknown>) =>
    present({ kwartaal: quarter(search.kwartaal), opbouw: text(search.opbouw) }),
  component: lazyRouteComponent(() => import("@/features/overzicht/Overzicht"), "Overzicht"),
});

const banenafspraak = createRoute({
  getParentRoute: () => binnen,
  path: "/banenafspraak",
  validateSearch: (search: Record<string, unknown>) =>
    present({
      kwartaal: quarter(search.kwartaal),
      versie: version(search.versie),
      volgorde: oneOf(search.volgorde, nl.banenafspraak.volgordes),
      scenario: text(search.scenario),
      indeling: day(search.indeling),
      berekening: search.berekening === "wettelijk" ? ("wettelijk" as const) : undefined,
      opbouw: text(search.opbouw),
      brug: text(search.brug),
    }),
  component: lazyRouteComponent(() => import("@/features/banenafspraak/Banenafspraak"), "Banenafspraak"),
});

const vaststelling = createRoute({
  getParentRoute: () => binnen,
  path: "/banenafspraak/vaststelling",
  validateSearch: (search: Record<string, unknown>) => present({ kwartaal: quarter(search.kwartaal) }),
  beforeLoad: ({ context }) => {
    if (!mayReadVaststelling(context.mij)) {
      throw forbidden();
    }
  },
  component: lazyRouteComponent(() => import("./VaststellingMetOpmerkingen"), "VaststellingMetOpmerkingen"),
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
    present({ onderwerp: onderwerpen.find((bekend) => bekend === search.onderwerp) }),
  component: lazyRouteComponent(() => import("@/features/diversiteit/Diversiteit"), "Diversiteit"),
});

const leveringen = createRoute({
  getParentRoute: () => binnen,
  path: "/leveringen",
  beforeLoad: ({ context }) => {
    if (!mayReadLeveringen(context.mij)) {
      throw forbidden();
    }
  },
});

const leveringenlijst = createRoute({
  getParentRoute: () => leveringen,
  path: "/",
  validateSearch: (search: Record<string, unknown>) =>
    present({
      soort: oneOf<Soort>(search.soort, nl.soorten),
      status: oneOf<Leveringstatus>(search.status, nl.leveringen.status),
    }),
  component: lazyRouteComponent(() => import("@/features/leveringen/Leveringen"), "Leveringen"),
});

const levering = createRoute({
  getParentRoute: () => leveringen,
  path: "$id",
  validateSearch: (search: Record<string, unknown>) => present({ al: search.al === true ? true : undefined }),
  component: lazyRouteComponent(() => import("@/features/leveringen/LeveringPagina"), "LeveringPagina"),
});

const bewaartermijnen = createRoute({
  getParentRoute: () => binnen,
  path: "/bewaartermijnen",
  beforeLoad: ({ context }) => {
    if (!mayReadBewaartermijnen(context.mij)) {
      throw forbidden();
    }
  },
  component: lazyRouteComponent(() => import("@/features/bewaren/Bewaartermijnen"), "Bewaartermijnen"),
});

const verzoeken = createRoute({
  getParentRoute: () => binnen,
  path: "/verzoeken",
  beforeLoad: ({ context }) => {
    if (!mayReadVerzoeken(context.mij)) {
      throw forbidden();
    }
  },
});

const verzoekenlijst = createRoute({
  getParentRoute: () => verzoeken,
  path: "/",
  component: lazyRouteComponent(() => import("@/features/verzoeken/Verzoeken"), "Verzoeken"),
});

const nieuwVerzoek = createRoute({
  getParentRoute: () => verzoeken,
  path: "nieuw",
  validateSearch: (search: Record<string, unknown>) =>
    present({
      levering: text(search.levering),
      uitkomst: oneOf<Persoonsuitkomst>(search.uitkomst, nl.levering.uitkomsten),
    }),
  component: lazyRouteComponent(() => import("@/features/verzoeken/NieuwVerzoek"), "NieuwVerzoek"),
});

const inzage = createRoute({
  getParentRoute: () => verzoeken,
  path: "inzage",
  beforeLoad: ({ context }) => {
    if (!mayZoekInzage(context.mij)) {
      throw forbidden();
    }
  },
  component: lazyRouteComponent(() => import("@/features/verzoeken/Inzage"), "Inzage"),
});

const logboek = createRoute({
  getParentRoute: () => verzoeken,
  path: "logboek",
  beforeLoad: ({ context }) => {
    if (!mayReadLogboek(context.mij)) {
      throw forbidden();
    }
  },
  validateSearch: (search: Record<string, unknown>) =>
    present({
      welk: search.welk === "handelingen" ? ("handelingen" as const) : undefined,
      kenmerk: text(search.kenmerk),
      vanaf: day(search.vanaf),
      tot: day(search.tot),
      door: text(search.door),
      handeling: text(search.handeling),
    }),
  component: lazyRouteComponent(() => import("@/features/verzoeken/Logboek"), "Logboek"),
});

const verzoek = createRoute({
  getParentRoute: () => verzoeken,
  path: "$id",
  component: lazyRouteComponent(() => import("@/features/verzoeken/Verzoek"), "Verzoek"),
});

const organisatie = createRoute({
  getParentRoute: () => binnen,
  path: "/organisatie",
  validateSearch: (search: Record<string, unknown>) => present({ peildatum: day(search.peildatum) }),
  component: lazyRouteComponent(() => import("@/features/organisatie/Organisatie"), "Organisatie"),
});

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
  beforeLoad: ({ context }) => {
    if (!mayReadRegisters(context.mij)) {
      throw forbidden();
    }
  },
  component: lazyRouteComponent(() => import("@/features/actieplan/Actieplan"), "Actieplan"),
});

const registers = createRoute({
  getParentRoute: () => binnen,
  path: "/registers",
  beforeLoad: ({ context }) => {
    if (!mayReadRegisters(context.mij)) {
      throw forbidden();
    }
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
    present({ gedaan: search.gedaan === "toegevoegd" ? ("toegevoegd" as const) : undefined }),
  component: lazyRouteComponent(() => import("./RegelMetOpmerkingen"), "RegelMetOpmerkingen"),
});

const tegenstrijdigheden = createRoute({
  getParentRoute: () => binnen,
  path: "/tegenstrijdigheden",
  beforeLoad: ({ context }) => {
    if (!mayReadRegisters(context.mij)) {
      throw forbidden();
    }
  },
  component: lazyRouteComponent(() => import("@/features/tegenstrijdigheden/Tegenstrijdigheden"), "Tegenstrijdigheden"),
});

const parameters = createRoute({
  getParentRoute: () => binnen,
  path: "/parameters",
  beforeLoad: ({ context }) => {
    if (!mayReadParameters(context.mij)) {
      throw forbidden();
    }
  },
  component: lazyRouteComponent(() => import("@/features/parameters/Parameters"), "Parameters"),
});

const privacyinstellingen = createRoute({
  getParentRoute: () => binnen,
  path: "/privacyinstellingen",
  beforeLoad: ({ context }) => {
    if (!mayReadPrivacyinstellingen(context.mij)) {
      throw forbidden();
    }
  },
  component: lazyRouteComponent(
    () => import("@/features/privacyinstellingen/Privacyinstellingen"),
    "Privacyinstellingen",
  ),
});

const aanwezigheidstelling = createRoute({
  getParentRoute: () => binnen,
  path: "/aanwezigheidstelling",
  beforeLoad: ({ context }) => {
    if (!mayReadAanwezigheid(context.mij)) {
      throw forbidden();
    }
  },
  component: lazyRouteComponent(() => import("@/features/aanwezigheid/Aanwezigheidstelling"), "Aanwezigheidstelling"),
});

const beheer = createRoute({
  getParentRoute: () => binnen,
  path: "/beheer",
  beforeLoad: ({ context }) => {
    if (!mayReadBeheer(context.mij)) {
      throw forbidden();
    }
  },
  component: lazyRouteComponent(() => import("@/features/beheer/Beheer"), "Beheer"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    buiten.addChildren([inloggen]),
    open.addChildren([begrippen, toegankelijkheid, privacy]),
    binnen.addChildren([
      overzicht,
      banenafspraak,
      vaststelling,
      scenarios,
      diversiteit,
      leveringen.addChildren([leveringenlijst, levering]),
      bewaartermijnen,
      verzoeken.addChildren([verzoekenlijst, nieuwVerzoek, inzage, logboek, verzoek]),
      organisatie,
      actieplan,
      registers.addChildren([registerlijst, register.addChildren([registerregels, nieuweRegel, registerregel])]),
      tegenstrijdigheden,
      parameters,
      privacyinstellingen,
      aanwezigheidstelling,
      beheer,
    ]),
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
