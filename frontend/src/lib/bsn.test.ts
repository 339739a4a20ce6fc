import { describe, expect, test } from "vitest";
import { holdsBsn, isDeliveredDate, isForbiddenHeader, isTokenWithBsn, NumberColumn, passesElfproef } from "./bsn";
import cases from "./bsnCases.json";

// The same cases as the server's own guard is tested with: the two must agree.
describe("text", () => {
  test.each(cases.holdsBsn)("«%s» may hold a BSN", (text) => {
    expect(holdsBsn(text)).toBe(true);
  });

  test.each(cases.holdsNone)("«%s» holds none", (text) => {
    expect(holdsBsn(text)).toBe(false);
  });

  test("an undecodable byte between digits counts as a separator", () => {
    expect(holdsBsn("123\ufffd456\ufffd782")).toBe(true);
  });
});

describe("a token", () => {
  test.each(cases.tokenHoldsBsn)("«%s» is a BSN that was filled up", (text) => {
    expect(isTokenWithBsn(text)).toBe(true);
  });

  // A line with a filled-up number that is no BSN is for the server to reject; the file may be sent.
  test.each([...cases.tokenFilledUp, ...cases.token])("«%s» holds none", (text) => {
    expect(isTokenWithBsn(text)).toBe(false);
  });
});

test.each(["2022-09-30", "30-09-2022", "20220930", "20210930", "31-12-9999"])("%s is a delivered date", (text) => {
  expect(isDeliveredDate(text)).toBe(true);
});

test.each(["2022-02-30", "20221301", "249566758", "", "30/09/2022"])("«%s» is no delivered date", (text) => {
  expect(isDeliveredDate(text)).toBe(false);
});

test.each(["bsn", "BSN", "Burgerservicenummer", "sofi-nummer", "naam_medewerker", "E-mail"])(
  "a column «%s» may not be delivered",
  (name) => {
    expect(isForbiddenHeader(name)).toBe(true);
  },
);

test.each(["", "dienstonderdeel", "eenheid", "opmerking", "bsnoepje"])("a column «%s» may be there", (name) => {
  expect(isForbiddenHeader(name)).toBe(false);
});

describe("a column of numbers", () => {
  const fill = (numbers: (number | string)[]) => {
    const column = new NumberColumn();
    for (const number of numbers) {
      column.add(String(number));
    }
    return column;
  };
  const spread = Array.from({ length: 2_000 }, (_, index) => 100_000_000 + ((index * 7_919_003) % 900_000_000));
  const nextPassing = (number: number): number => (passesElfproef(number) ? number : nextPassing(number + 1));

  test("of arbitrary numbers is not suspect, of BSNs it is", () => {
    expect(fill(spread).suspect).toBe(false);
    expect(fill(spread.map(nextPassing)).certain).toBe(true);
  });

  test.each(["249566758", "249.566.758", "249566758,00", "-249566758", "12345672", "000249566758", "0249.566.758"])(
    "with %s alone among short numbers is suspect",
    (number) => {
      expect(fill(["152,00", "24", number]).suspect).toBe(true);
    },
  );

  test("leaves what is no number to the rules for text", () => {
    expect(new NumberColumn().add("24956 uur")).toBe(false);
  });
});
