import { expect, test } from "vitest";
import { wijziging } from "./wijziging";

test("the first version adds a row, each other changes it, and one that no longer holds was ended", () => {
  expect(wijziging({ versie: 1, beeindigdOp: null })).toBe("toegevoegd");
  expect(wijziging({ versie: 2, beeindigdOp: null })).toBe("gewijzigd");
  expect(wijziging({ versie: 3, beeindigdOp: "2022-10-01" })).toBe("beeindigd");
});
