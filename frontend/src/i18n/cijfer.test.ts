import { expect, test } from "vitest";
import type { Cijfer } from "@/api/schemas";
import { formatFor } from "@/lib/format";
import { cijferText } from "./cijfer";
import { nl } from "./nl";

const known: Cijfer = {
  waarde: "23.304",
  teller: "594.252",
  noemer: "25.5",
  eenheid: "banen",
  weergave: "23,30",
  peildatum: "2022-09-30",
  status: "voorlopig",
  parameter: null,
  leveringen: [],
  tenMinste: false,
  onderdrukt: false,
  afgerond: false,
  reden: null,
};
const read = (changes: Partial<Cijfer>) => cijferText(nl, formatFor("nl-NL"), { ...known, ...changes });

test("a figure is read by its unit", () => {
  expect(read({})).toBe("23,3");
  expect(read({ eenheid: "procent", waarde: "83.4" })).toBe("83,4%");
  expect(read({ eenheid: "euro", waarde: "116500" })).toBe("€\u00a0116.500");
  expect(read({ eenheid: "personen", waarde: "1234" })).toBe("1.234");
});

test("a figure with a missing source is a lower limit", () => {
  expect(read({ tenMinste: true })).toBe("ten minste 23,3");
});

test("a missing figure is not nought, and a hidden one says so whatever its reason", () => {
  expect(read({ waarde: null, reden: "niet-geleverd" })).toBe("nog niet geleverd");
  expect(read({ waarde: null, reden: "percentage-onbekend" })).toBe("percentage nog niet bekend");
  expect(read({ waarde: null, reden: "beschermd", onderdrukt: true })).toBe("Niet getoond om personen te beschermen");
  expect(read({ waarde: "0", onderdrukt: true })).toBe("Niet getoond om personen te beschermen");
});
