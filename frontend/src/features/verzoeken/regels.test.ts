import { expect, test } from "vitest";
import type { Regelbron } from "@/api/schemas";
import { bronnenVan, isZelfde, kies } from "./regels";

const volledig: Regelbron = { levering: "v", soort: "personeel", omvang: "volledig", peildatum: "2022-03-31" };
const mutatie: Regelbron = { levering: "m", soort: "personeel", omvang: "mutatie", peildatum: "2022-05-31" };

test("the same number in another file is another line", () => {
  const een = { levering: "v", regel: 2 };
  const ander = { levering: "m", regel: 2 };

  const beide = kies(kies([], een, true), ander, true);

  expect(beide).toEqual([een, ander]);
  expect(kies(beide, een, false)).toEqual([ander]);
  expect(isZelfde(een, ander)).toBe(false);
});

test("a line is chosen once, and without what else the list says of it", () => {
  const regel = { levering: "v", regel: 2, regelsVanPersoon: 1, velden: [] };

  expect(kies(kies([], regel, true), regel, true)).toEqual([{ levering: "v", regel: 2 }]);
});

test("pages share files, each of which is named once", () => {
  expect(bronnenVan([{ bronnen: [mutatie, volledig] }, { bronnen: [volledig] }])).toEqual([mutatie, volledig]);
});
