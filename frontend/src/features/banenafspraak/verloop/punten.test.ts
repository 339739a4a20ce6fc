import { expect, test } from "vitest";
import type { Reeksregel } from "@/api/schemas";
import { beschermd, procent } from "@/test/stand";
import { grenzen, isVerborgen, plaats, schaal, stukken } from "./punten";

const rij = (...realisatie: Reeksregel["realisatie"]): Reeksregel => ({
  code: "SCP",
  naam: "SCP",
  realisatie,
  trendbreuken: [],
});

test("a quarter without a stand, a hidden figure and an incomplete one are gaps, not nought", () => {
  expect(plaats(null)).toBeNull();
  expect(plaats(beschermd)).toBeNull();
  expect(plaats(procent(null, { reden: "onvolledig" }))).toBeNull();
  expect(plaats(procent("0"))).toBe(0);
});

test("a row is hidden when all it could show is, not when it merely has no figures yet", () => {
  expect(isVerborgen(rij(null, beschermd))).toBe(true);
  expect(isVerborgen(rij(procent("80"), beschermd))).toBe(false);
  expect(isVerborgen(rij(null, null))).toBe(false);
});

test("all pictures have one scale, with room above the quotum", () => {
  expect(schaal([rij(procent("83.4"))])).toBe(120);
  expect(schaal([rij(procent("83.4")), rij(procent("141"), null)])).toBe(160);
});

test("a line stops at a gap and at a break, and goes on after it", () => {
  const plekken = (waarden: (number | null)[], breuken: number[]) =>
    stukken(waarden, breuken).map((deel) => deel.map(({ index }) => index));
  expect(plekken([70, 75, 80, 82], [2])).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(plekken([70, null, 80, 82], [3])).toEqual([[0], [2], [3]]);
  expect(plekken([70, 75], [])).toEqual([[0, 1]]);
});

test("a break stands before its quarter, and nowhere when it is not between two of the series", () => {
  const breuk = (kwartaal: string) => ({ kwartaal, voor: [], na: [] });
  const regel = { ...rij(null, null), trendbreuken: [breuk("2022-Q3"), breuk("2022-Q2"), breuk("2019-Q1")] };
  expect(grenzen(regel, ["2022-Q2", "2022-Q3"]).map(({ index }) => index)).toEqual([1]);
});
