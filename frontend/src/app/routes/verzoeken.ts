import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Persoonsuitkomst } from "@/api/schemas";
import { mayReadLogboek, mayReadVerzoeken, mayZoekInzage } from "../access";
import { binnen } from "./frames";
import { only } from "./only";
import { day, oneOf, present, text } from "./search";

const uitkomsten: Record<Persoonsuitkomst, true> = {
  "nieuw-in-dienst": true,
  "nieuw-geregistreerd": true,
  "met-terugwerkende-kracht": true,
  "ander-dienstonderdeel": true,
  gewijzigd: true,
  "vervallen-uit-register": true,
  "vervallen-uit-dienst": true,
  "niet-in-p-direkt": true,
  "dubbel-dienstverband": true,
  nieuw: true,
  vervallen: true,
};

const verzoeken = createRoute({
  getParentRoute: () => binnen,
  path: "/verzoeken",
  beforeLoad: only(mayReadVerzoeken),
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
      uitkomst: oneOf<Persoonsuitkomst>(search.uitkomst, uitkomsten),
    }),
  component: lazyRouteComponent(() => import("@/features/verzoeken/NieuwVerzoek"), "NieuwVerzoek"),
});

const inzage = createRoute({
  getParentRoute: () => verzoeken,
  path: "inzage",
  beforeLoad: only(mayZoekInzage),
  component: lazyRouteComponent(() => import("@/features/verzoeken/Inzage"), "Inzage"),
});

const logboek = createRoute({
  getParentRoute: () => verzoeken,
  path: "logboek",
  beforeLoad: only(mayReadLogboek),
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

/** Requests about persons, and the log of who looked. */
export const verzoekRoutes = [verzoeken.addChildren([verzoekenlijst, nieuwVerzoek, inzage, logboek, verzoek])] as const;
