import { expect, test } from "vitest";
import { beschermd, cijfer, regel } from "@/test/stand";
import { haaltQuotum, sorted } from "./oordeel";

test("exactly the quotum is enough", () => {
  expect(haaltQuotum(regel("A", { tekort: cijfer("0") }))).toBe(true);
  expect(haaltQuotum(regel("A", { tekort: cijfer("0.0001") }))).toBe(false);
});

test("a lower limit proves that the quotum is met, never that it is missed", () => {
  expect(haaltQuotum(regel("A", { gerealiseerd: cijfer("10", { tenMinste: true }) }))).toBe(true);
  expect(haaltQuotum(regel("A", { gerealiseerd: cijfer("9.9", { tenMinste: true }) }))).toBeUndefined();
});

test("the largest shortage stands first, a surplus after it, and what is not known last", () => {
  const regels = [
    regel("HIDDEN", { tekort: beschermd }),
    regel("SURPLUS", { tekort: cijfer("-2") }),
    regel("SMALL", { tekort: cijfer("1") }),
    regel("LOWER", { gerealiseerd: cijfer("4", { tenMinste: true }) }),
    regel("LARGE", { tekort: cijfer("12.1") }),
  ];

  expect(sorted(regels, "tekort").map(({ code }) => code)).toEqual(["LARGE", "SMALL", "SURPLUS", "HIDDEN", "LOWER"]);
  expect(sorted(regels, "vast")).toEqual(regels);
});
