import { expect, test } from "vitest";
import { type Breuk, breuk, gedeeldDoor, naarBeneden, waarde } from "@/lib/breuk";
import { type Invoer, type Uitgangspunt, type Uitkomst, watAls } from "./watals";
import cases from "./watals.json";

const read = (uitkomst: Uitkomst) =>
  Object.fromEntries(
    Object.entries(uitkomst).map(([naam, deel]: [string, Breuk | null]) => [naam, deel && waarde(deel)]),
  );

test.each(cases)("$naam", ({ uitgangspunt, invoer, uitkomst }) => {
  expect(read(watAls(uitgangspunt as Uitgangspunt, invoer as Invoer))).toEqual(uitkomst);
});

test("a value is divided once, half up, and written as the API does", () => {
  expect(waarde(gedeeldDoor(breuk("2"), breuk("3")))).toBe("0.6666666667");
  expect(waarde(gedeeldDoor(breuk("-2"), breuk("3")))).toBe("-0.6666666667");
  expect(waarde(breuk("-0.00000000001"))).toBe("0");
  expect(waarde(breuk("1050.500"))).toBe("1050.5");
});

test("rounding down goes towards minus infinity", () => {
  expect(waarde(naarBeneden(breuk("23.39"), 1))).toBe("23.3");
  expect(waarde(naarBeneden(breuk("-0.01"), 1))).toBe("-0.1");
});
