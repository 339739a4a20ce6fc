import { expect, test } from "vitest";
import { gegroepeerd, gevondenBegrippen, gevondenPaginas, type Treffer, volgende } from "./treffers";

const paginas = [
  { to: "/banenafspraak", naam: "Banenafspraak" },
  { to: "/diversiteit", naam: "Diversiteit en inclusie" },
];

test("a page is found by the beginning of each word, in any order", () => {
  expect(gevondenPaginas(paginas, "BANEN")).toEqual([paginas[0]]);
  expect(gevondenPaginas(paginas, "incl div")).toEqual([paginas[1]]);
  expect(gevondenPaginas(paginas, "afspraak")).toEqual([]);
  expect(gevondenPaginas(paginas, "  ")).toEqual([]);
});

test("a term is found as a page is", () => {
  expect(gevondenBegrippen(["Peildatum", "Pseudoniem (token)"], "tok")).toEqual(["Pseudoniem (token)"]);
  expect(gevondenBegrippen(["Peildatum"], "datum")).toEqual([]);
});

test("what stands in one register comes together, where its best row was", () => {
  const treffer = (id: string, groep: string): Treffer => ({ id, groep, titel: id, fragment: "", to: `/${id}` });
  const groepen = gegroepeerd([treffer("a", "Actie"), treffer("r", "Risico"), treffer("b", "Actie")]);

  expect(groepen.map(({ groep, treffers }) => [groep, treffers.map(({ id }) => id)])).toEqual([
    ["Actie", ["a", "b"]],
    ["Risico", ["r"]],
  ]);
});

test("arrows go round, and begin at either end", () => {
  expect(volgende("ArrowDown", -1, 3)).toBe(0);
  expect(volgende("ArrowDown", 2, 3)).toBe(0);
  expect(volgende("ArrowUp", -1, 3)).toBe(2);
  expect(volgende("ArrowUp", 0, 3)).toBe(2);
  expect(volgende("ArrowUp", 2, 3)).toBe(1);
  expect(volgende("ArrowDown", -1, 0)).toBeUndefined();
  expect(volgende("a", 0, 3)).toBeUndefined();
});
