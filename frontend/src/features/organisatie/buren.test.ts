import { expect, test } from "vitest";
import { buren } from "./buren";

const wisseldagen = ["2023-01-01", "2023-07-01"];

test("before a change stands its day before, after it the day of the next one", () => {
  expect(buren(wisseldagen, "2023-03-31")).toEqual({ vorige: "2022-12-31", volgende: "2023-07-01" });
  expect(buren(wisseldagen, "2023-07-01")).toEqual({ vorige: "2023-06-30", volgende: undefined });
  expect(buren(wisseldagen, "2022-12-31")).toEqual({ vorige: undefined, volgende: "2023-01-01" });
  expect(buren([], "2022-12-31")).toEqual({ vorige: undefined, volgende: undefined });
});
