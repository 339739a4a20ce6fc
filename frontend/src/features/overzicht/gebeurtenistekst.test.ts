import { expect, test } from "vitest";
import type { Gebeurtenis } from "@/api/schemas";
import { formatFor } from "@/lib/format";
import { gebeurtenisteksten, gedaan, onderwerp } from "./gebeurtenistekst";

const { nl, en } = gebeurtenisteksten;
const f = formatFor("nl-NL");
const soorten = { mto: "Medewerkersonderzoek (MTO)" };

const gebeurtenis = (anders: Partial<Gebeurtenis>): Gebeurtenis => ({
  soort: "register",
  wat: "gewijzigd",
  waarvan: "acties",
  code: "A-3",
  titel: "Stages met het mbo",
  dag: null,
  notitie: null,
  op: "2022-10-12T09:30:00Z",
  door: "di-adviseur",
  ...anders,
});

const levering = gebeurtenis({
  soort: "levering",
  wat: "ingetrokken",
  waarvan: "mto",
  code: "01",
  titel: null,
  dag: "2022-11-01",
  door: "hr-analist",
});

test("a row is named by its title, with its register, number, role and moment", () => {
  expect(onderwerp(nl, f, gebeurtenis({}), soorten)).toBe("Stages met het mbo");
  expect(gedaan(nl, f, gebeurtenis({}), "Actie")).toBe(
    `Actie A-3 gewijzigd · di-adviseur · ${f.moment("2022-10-12T09:30:00Z")}`,
  );
});

test("a delivery tells its kind, its day and who delivered it, which is not always who processed it", () => {
  expect(onderwerp(nl, f, levering, soorten)).toBe("Medewerkersonderzoek (MTO), peildatum 1 november 2022");
  expect(gedaan(nl, f, levering)).toContain("Levering ingetrokken · aangeleverd door hr-analist · ");
  expect(gedaan(en, f, levering)).toContain("Delivery withdrawn · delivered by hr-analist · ");
});

test("figures and what two persons decided are named by what they are about", () => {
  const stand = gebeurtenis({ soort: "stand", wat: "gecorrigeerd", code: "2022-Q3", waarvan: null, titel: null });
  expect(onderwerp(nl, f, stand, soorten)).toBe("Cijfers van Q3 2022");
  expect(gedaan(nl, f, stand)).toContain("Correctie vastgesteld · di-adviseur · ");
  const goedgekeurd = { wat: "goedgekeurd", titel: null } as const;
  expect(onderwerp(en, f, gebeurtenis({ ...goedgekeurd, soort: "parameter", code: "2023" }), soorten)).toBe(
    "Statutory parameters of 2023",
  );
  expect(onderwerp(nl, f, gebeurtenis({ ...goedgekeurd, soort: "privacyinstelling" }), soorten)).toBe(
    "Privacyinstellingen",
  );
  const reorganisatie = { ...goedgekeurd, soort: "reorganisatie", waarvan: "samenvoeging", dag: "2023-01-01" } as const;
  expect(onderwerp(nl, f, gebeurtenis(reorganisatie), soorten)).toBe("Reorganisatie per 1 januari 2023: samenvoeging");
  expect(onderwerp(en, f, gebeurtenis(reorganisatie), soorten)).toContain(": merger");
});
