import { expect, test } from "vitest";
import { absolute, negated } from "./figure";

test("a sign is turned without touching a digit", () => {
  expect(negated("23.3040000001")).toBe("-23.3040000001");
  expect(negated("-1.5")).toBe("1.5");
  expect(negated("0")).toBe("0");
  expect(negated("0.00")).toBe("0.00");
});

test("the absolute value drops the sign only", () => {
  expect(absolute("-16.60")).toBe("16.60");
  expect(absolute("16.60")).toBe("16.60");
});
