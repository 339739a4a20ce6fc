import { expect, test } from "vitest";
import { bomen } from "./bomen";

test("there are the trees before what changed earlier, and after what changes later", () => {
  expect(bomen(["2022-01-01", "2023-01-01"], "2022-09-30")).toEqual([
    { dag: "2021-12-31", grens: "2022-01-01", voor: true },
    { dag: "2023-01-01", grens: "2023-01-01", voor: false },
  ]);
  expect(bomen([], "2022-09-30")).toEqual([]);
});
