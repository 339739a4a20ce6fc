import { expect, test } from "vitest";
import type { Registerregel } from "@/api/schemas";
import { formatFor } from "@/lib/format";
import { bevat, definities, norm, woorden } from "./indicator";

const f = formatFor("nl-NL");

const regel = (velden: Record<string, unknown>, versie = 1) =>
  ({ register: "indicatoren", code: "I-1", titel: "Een", versie, velden }) as unknown as Registerregel;

test("a change of definition ends the one before on the day before it begins", () => {
  const gevonden = definities([
    regel({ definitieversie: 2, definitieVanaf: "2023-01-01", definitie: "Nieuw, verbeterd", formule: "b" }, 4),
    regel({ definitieversie: 2, definitieVanaf: "2023-01-01", definitie: "Nieuw", formule: "b" }, 3),
    regel({ definitieversie: 1, definitie: "Oud, verbeterd", formule: "a" }, 2),
    regel({ definitieversie: 1, definitie: "Oud", formule: "a" }, 1),
  ]);

  expect(gevonden).toEqual([
    { versie: 2, vanaf: "2023-01-01", totEnMet: undefined, definitie: "Nieuw, verbeterd", formule: "b" },
    { versie: 1, vanaf: undefined, totEnMet: "2022-12-31", definitie: "Oud, verbeterd", formule: "a" },
  ]);
});

test("a definition that was taken back never held", () => {
  const gevonden = definities([
    regel({ definitieversie: 1, definitie: "Oud" }, 3),
    regel({ definitieversie: 2, definitieVanaf: "2023-01-01", definitie: "Vergissing" }, 2),
    regel({ definitieversie: 1, definitie: "Oud" }, 1),
  ]);

  expect(gevonden.map(({ versie, totEnMet }) => [versie, totEnMet])).toEqual([[1, undefined]]);
});

test.each([
  ["", true],
  ["cbs", true],
  ["BICULTUREEL", true],
  ["cbs bicultureel", true],
  ["cbs gender", false],
  ["I-1", true],
])("«%s» is found: %s", (gezocht, gevonden) => {
  const indicator = regel({ naam: "Bicultureel, geteld als coördinatie", bron: "CBS via BZK", definitieversie: 1 });

  expect(bevat(woorden(indicator), gezocht)).toBe(gevonden);
});

test("a letter is found without its accent", () => {
  expect(bevat(["Coördinatie"], "coordinatie")).toBe(true);
});

test.each([
  ["procent", "hoger", "15", null, "≥ 15%"],
  ["procent", "lager", "3.5", null, "≤ 3,5%"],
  ["procent", "band", "45", "55", "45–55%"],
  ["procent", "hoger", null, "55", "≤ 55%"],
  ["sessies", "hoger", "3", null, "≥ 3"],
  ["procent", "geen", null, null, ""],
])("the norm of a target in %s, %s: %s to %s reads %s", (eenheid, richting, normVan, normTot, gelezen) => {
  expect(norm(f, regel({ eenheid, richting }), regel({ normVan, normTot }))).toBe(gelezen);
});
