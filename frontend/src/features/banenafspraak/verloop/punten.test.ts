import { expect, test } from "vitest";
import type { Reeksregel } from "@/api/schemas";
import { beschermd, procent } from "@/test/stand";
import { isVerborgen, plaats, schaal } from "./punten";

const rij = (...realisatie: Reeksregel["realisatie"]): Reeksregel => ({ code: "SCP", naam: "SCP", realisatie });

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
