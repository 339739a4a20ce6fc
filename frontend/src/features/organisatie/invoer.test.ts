import { expect, test } from "vitest";
import type { Dienstonderdeel } from "@/api/schemas";
import { reorganisatieVan } from "./invoer";

const scp: Dienstonderdeel = {
  id: "1",
  code: "SCP",
  naam: "SCP",
  scope: "concern",
  ouder: "RIVM",
  geldigVan: "2013-01-01",
  geldigTot: null,
  versie: 1,
};

const ingevuld = (velden: [string, string][]) => {
  const form = new FormData();
  for (const [naam, waarde] of velden) {
    form.append(naam, waarde);
  }
  return form;
};

test("a merger sends all that go and the one that comes", () => {
  const form = ingevuld([
    ["soort", "samenvoeging"],
    ["ingangsdatum", "2023-01-01"],
    ["van", "SCP"],
    ["van", "CCMO"],
    ["naar.0", ""],
    ["naar.0.code", "ko"],
    ["naar.0.naam", " Kennis "],
    ["naar.0.scope", "concern"],
    ["naar.0.ouder", ""],
    ["toelichting", "Besluit"],
  ]);

  expect(reorganisatieVan(form, [scp])).toEqual({
    soort: "samenvoeging",
    ingangsdatum: "2023-01-01",
    van: ["SCP", "CCMO"],
    naar: [{ code: "KO", naam: "Kennis", scope: "concern", ouder: null }],
    toelichting: "Besluit",
  });
});

test("a renaming keeps the code and the place of the unit", () => {
  const form = ingevuld([
    ["soort", "hernoeming"],
    ["van", "SCP"],
    ["naar.0", ""],
    ["naar.0.naam", "Planbureau"],
  ]);

  expect(reorganisatieVan(form, [scp]).naar).toEqual([
    { code: "SCP", naam: "Planbureau", scope: "concern", ouder: "RIVM" },
  ]);
});

test("an end has nothing after it", () => {
  expect(
    reorganisatieVan(
      ingevuld([
        ["soort", "einde"],
        ["van", "SCP"],
      ]),
      [scp],
    ).naar,
  ).toEqual([]);
});
