import { expect, test } from "vitest";
import { canBeBsn } from "./bsn";

test.each(["249566758", "123456782", "111222333"])("%s passes the 11-proef", (number) => {
  expect(canBeBsn(number)).toBe(true);
});

test.each(["249566759", "123456789", "000000000", "00000000", "1234567", "1234567820", "12345678a"])(
  "%s is no burgerservicenummer",
  (number) => {
    expect(canBeBsn(number)).toBe(false);
  },
);

test("a number that lost its leading zero is still recognised", () => {
  expect(canBeBsn("010464554")).toBe(canBeBsn("10464554"));
  expect(canBeBsn("10464554")).toBe(true);
});
