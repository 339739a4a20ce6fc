import { describe, expect, test } from "vitest";
import { type Decimals, minus, written } from "./decimaal";

const dutch = { point: ",", group: "." };

const places: Decimals[] = [
  { min: 0, max: 0 },
  { min: 1, max: 1 },
  { min: 2, max: 2 },
  { min: 0, max: 2 },
  { min: 0, max: 10 },
];

/** As Intl writes it, which puts a sign before nought. */
function byIntl(value: string, { min, max }: Decimals): string {
  const text = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: min, maximumFractionDigits: max })
    .format(value as Intl.StringNumericLiteral)
    .replace("-", minus);
  return /[1-9]/.test(text) ? text : text.replace(minus, "");
}

describe.each(places)("with $min to $max decimals", (decimals) => {
  test("is what Intl writes", () => {
    for (let index = 0; index < 400; index++) {
      // Steps that reach halves, groups, carries and long tails.
      const value = String(((index - 200) * 12_345.05 * (index % 7)) / 2 ** (index % 13));
      expect(written(value, decimals, dutch), value).toBe(byIntl(value, decimals));
    }
  });

  test.each(["0", "-0.04", "0.5", "999.995", "-999999.95", "1.005", "140.25", "12345678901234567890.125"])(
    "also %s",
    (value) => {
      expect(written(value, decimals, dutch)).toBe(byIntl(value, decimals));
    },
  );
});

test("a number that is next to nothing has no exponent", () => {
  expect(written(-1e-8, { min: 1, max: 1 }, dutch)).toBe("0,0");
  expect(written(0.1 + 0.2, { min: 1, max: 1 }, dutch)).toBe("0,3");
});

test("what is no decimal stands as it is", () => {
  expect(written("ongeveer 10", { min: 0, max: 0 }, dutch)).toBe("ongeveer 10");
});
