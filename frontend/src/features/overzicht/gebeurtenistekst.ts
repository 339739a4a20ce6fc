import type { Gebeurtenis } from "@/api/schemas";
import type { Language } from "@/i18n/language";
import { type Format, quarterName } from "@/lib/format";

const nl = {
  titel: "Laatste wijzigingen",
  meer: "Meer wijzigingen tonen",
  registers: "Alle wijzigingen in de registers",
  geen: "Er is nog niets gewijzigd. Wat er straks wordt toegevoegd, verwerkt of vastgesteld, staat hier.",
  levering: (soort: string, dag: string) => `${soort}, peildatum ${dag}`,
  stand: (kwartaal: string) => `Cijfers van ${kwartaal}`,
  parameter: (jaar: string) => `Wettelijke parameters van ${jaar}`,
  privacyinstelling: "Privacyinstellingen",
  reorganisatie: (dag: string, soort: string) => `Reorganisatie per ${dag}: ${soort}`,
  reorganisaties: {
    begin: "nieuw dienstonderdeel",
    einde: "einde van een dienstonderdeel",
    hernoeming: "hernoeming",
    verplaatsing: "verplaatsing",
    samenvoeging: "samenvoeging",
    splitsing: "splitsing",
  } as Record<string, string>,
  geleverd: (gedaan: string, door: string) => `${gedaan} · aangeleverd door ${door}`,
  gedaan: {
    toegevoegd: "toegevoegd",
    gewijzigd: "gewijzigd",
    beeindigd: "beëindigd",
    verwerkt: "Levering verwerkt",
    ingetrokken: "Levering ingetrokken",
    vastgesteld: "Stand vastgesteld",
    gecorrigeerd: "Correctie vastgesteld",
    goedgekeurd: "Voorstel goedgekeurd",
  } satisfies Record<Gebeurtenis["wat"], string>,
};

const en: typeof nl = {
  titel: "Latest changes",
  meer: "Show more changes",
  registers: "All changes in the registers",
  geen: "Nothing was changed yet. What is added, processed or vastgesteld from now on is listed here.",
  levering: (soort, dag) => `${soort}, peildatum ${dag}`,
  stand: (kwartaal) => `Figures of ${kwartaal}`,
  parameter: (jaar) => `Statutory parameters of ${jaar}`,
  privacyinstelling: "Privacy settings",
  reorganisatie: (dag, soort) => `Reorganisation from ${dag}: ${soort}`,
  reorganisaties: {
    begin: "new unit",
    einde: "end of a unit",
    hernoeming: "new name",
    verplaatsing: "other place",
    samenvoeging: "merger",
    splitsing: "split",
  },
  geleverd: (gedaan, door) => `${gedaan} · delivered by ${door}`,
  gedaan: {
    toegevoegd: "added",
    gewijzigd: "changed",
    beeindigd: "ended",
    verwerkt: "Delivery processed",
    ingetrokken: "Delivery withdrawn",
    vastgesteld: "Figures vastgesteld",
    gecorrigeerd: "Correction vastgesteld",
    goedgekeurd: "Proposal approved",
  },
};

export type Gebeurtenistekst = typeof nl;

export const gebeurtenisteksten: Record<Language, Gebeurtenistekst> = { nl, en };

/** What it is about, which leads to it; of a row that is its title. */
export function onderwerp(
  tekst: Gebeurtenistekst,
  f: Format,
  { soort, code, titel, dag, waarvan }: Gebeurtenis,
  soorten: Record<string, string>,
): string {
  const wanneer = dag === null ? "" : f.longDay(dag);
  switch (soort) {
    case "register":
      return titel ?? code;
    case "levering":
      return tekst.levering(soorten[waarvan ?? ""] ?? code, wanneer);
    case "stand":
      return tekst.stand(quarterName(code));
    case "parameter":
      return tekst.parameter(code);
    case "privacyinstelling":
      return tekst.privacyinstelling;
    case "reorganisatie":
      return tekst.reorganisatie(wanneer, tekst.reorganisaties[waarvan ?? ""] ?? code);
  }
}

/** What was done, by which role and when. */
export function gedaan(
  tekst: Gebeurtenistekst,
  f: Format,
  { soort, wat, code, op, door }: Gebeurtenis,
  register?: string,
): string {
  const doen = tekst.gedaan[wat];
  const wie =
    soort === "register"
      ? `${register ? `${register} ` : ""}${code} ${doen} · ${door}`
      : soort === "levering"
        ? tekst.geleverd(doen, door)
        : `${doen} · ${door}`;
  return `${wie} · ${f.moment(op)}`;
}
