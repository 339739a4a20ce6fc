import { describe, expect, test } from "vitest";
import { formatFor, quarterEnd, quarterName } from "./format";

const nl = formatFor("nl-NL");

describe("Dutch figures", () => {
  test("a percentage has one decimal, a comma and no space", () => {
    expect(nl.percentage("83.4045584045")).toBe("83,4%");
  });

  test("half is rounded up, from the exact digits and not from their binary neighbour", () => {
    expect(nl.twoDecimals("1.005")).toBe("1,01");
    expect(nl.oneDecimal("140.25")).toBe("140,3");
  });

  test("a minus is a minus, not a hyphen", () => {
    expect(nl.difference("-16.6")).toBe("\u221216,6");
    expect(nl.difference("1.5")).toBe("+1,5");
    expect(nl.difference("0")).toBe("0,0");
  });

  test("euro's are whole and grouped", () => {
    expect(nl.euro("116500")).toBe("€\u00a0116.500");
  });

  test("a rate shows the decimals it has", () => {
    expect(nl.rate("2.69")).toBe("2,69%");
    expect(nl.rate("2.5")).toBe("2,5%");
  });

  test("a date stays the day it names, whatever the time zone of the reader", () => {
    expect(nl.longDay("2022-09-30")).toBe("30 september 2022");
    expect(nl.shortDay("2022-09-30")).toBe("30-09-2022");
    expect(nl.monthAndYear("2022-09-30")).toBe("september 2022");
  });

  test("a moment is told in Dutch time", () => {
    expect(nl.moment("2022-10-12T22:30:00Z")).toContain("13-10-2022");
  });

  test("sizes are read in kB and MB", () => {
    expect(nl.bytes(1)).toBe("1 kB");
    expect(nl.bytes(87_300_000)).toBe("87,3 MB");
  });
});

test("English figures use a point", () => {
  expect(formatFor("en-GB").percentage("83.4")).toBe("83.4%");
});

test("a quarter reads as people write it", () => {
  expect(quarterName("2022-Q3")).toBe("Q3 2022");
});

test("a quarter ends with the last day of its third month", () => {
  expect(["2022-Q1", "2022-Q2", "2022-Q3", "2024-Q4"].map(quarterEnd)).toEqual([
    "2022-03-31",
    "2022-06-30",
    "2022-09-30",
    "2024-12-31",
  ]);
});
