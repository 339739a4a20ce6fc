import { expect, test } from "vitest";
import { segments } from "./Sparkline";

test("a quarter without a figure breaks the line", () => {
  expect(segments([1, 2, null, 4])).toEqual([
    [
      { index: 0, value: 1 },
      { index: 1, value: 2 },
    ],
    [{ index: 3, value: 4 }],
  ]);
});

test("no figures give no line", () => {
  expect(segments([null, null])).toEqual([]);
});
