import { expect, test } from "vitest";
import { announcedPart, tempo } from "./tempo";

test("the rest is told at the rate so far", () => {
  expect(tempo(40_000_000, 100_000_000, 4_000)).toEqual({ perSecond: 10_000_000, secondsLeft: 6 });
});

test("nothing is foretold from the first moments", () => {
  expect(tempo(1_000, 100_000_000, 10).secondsLeft).toBeUndefined();
  expect(tempo(0, 100, 0)).toEqual({ perSecond: 0, secondsLeft: undefined });
});

test("progress is announced every ten percent", () => {
  expect([announcedPart(9, 100), announcedPart(10, 100), announcedPart(99, 100), announcedPart(100, 100)]).toEqual([
    0, 10, 90, 100,
  ]);
  expect(announcedPart(0, 0)).toBe(0);
});
