import { expect, test } from "vitest";
import { type Meting, metMeting, tempo } from "./tempo";

const gemeten = (...paren: [op: number, bytes: number][]) =>
  paren.reduce<readonly Meting[]>((metingen, [op, bytes]) => metMeting(metingen, { op, bytes }), []);

test("the rest is told at the rate of late", () => {
  expect(tempo(gemeten([0, 0], [2_000, 20_000_000], [4_000, 40_000_000]), 100_000_000)).toEqual({
    perSecond: 10_000_000,
    secondsLeft: 6,
  });
});

test("what went on before a pause or long ago does not count", () => {
  const langzamer = gemeten([0, 0], [1_000, 50_000_000], [11_000, 60_000_000], [19_000, 68_000_000]);

  expect(tempo(langzamer, 100_000_000)).toEqual({ perSecond: 1_000_000, secondsLeft: 32 });
});

test("a part that is sent again begins a new measurement", () => {
  const terug = gemeten([0, 0], [1_000, 8_000_000], [2_000, 4_000_000]);

  expect(terug).toEqual([{ op: 2_000, bytes: 4_000_000 }]);
});

test("nothing is foretold from the first moments, or of a line that stands still", () => {
  expect(tempo([], 100)).toEqual({ perSecond: 0, secondsLeft: undefined });
  expect(tempo(gemeten([0, 0], [10, 1_000]), 100_000_000).secondsLeft).toBeUndefined();
  expect(tempo(gemeten([0, 500], [9_000, 500]), 1_000)).toEqual({ perSecond: 0, secondsLeft: undefined });
});

test("however often it is told, few readings are kept", () => {
  const vaak = gemeten(...Array.from({ length: 5_000 }, (_, i): [number, number] => [i * 10, i * 1_000]));

  expect(vaak.length).toBeLessThan(50);
  expect(tempo(vaak, 10_000_000).perSecond).toBeCloseTo(100_000, -3);
});
