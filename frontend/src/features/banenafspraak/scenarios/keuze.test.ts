import { expect, test } from "vitest";
import { gekozenIds } from "./keuze";

const id = (nummer: number) => `01900000-0000-7000-8000-00000000000${nummer}`;

test("an address names up to four scenarios, each once", () => {
  expect(gekozenIds(undefined)).toEqual([]);
  expect(gekozenIds(`${id(1)},${id(2)},${id(1)},geen-id`)).toEqual([id(1), id(2)]);
  expect(gekozenIds([1, 2, 3, 4, 5].map(id).join(","))).toHaveLength(4);
});
