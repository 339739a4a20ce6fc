import { expect, test } from "vitest";
import { en } from "./en";
import { period } from "./en/aantal";
import { nl } from "./nl";

test("one is one line, in both languages", () => {
  expect(nl.levering.conclusie("1", "0")).toBe("1 regel goedgekeurd, 0 afgekeurd.");
  expect(nl.levering.verwerkenMetAfgekeurd("1")).toContain("1 afgekeurde regel telt niet mee.");
  expect(nl.leveringen.regelsGelezen("1")).toBe("1 regel gelezen");
  expect(nl.leveringen.regelsGelezen("1.001")).toBe("1.001 regels gelezen");
  expect(en.levering.conclusie("1", "2")).toBe("1 line accepted, 2 rejected.");
  expect(en.levering.verwerkenMetAfgekeurd("1")).toContain("1 rejected line does not count.");
  expect(en.levering.bezig("0")).toBe("The check is running: 0 lines read.");
});

test.each([
  ["P30D", "30 days"],
  ["P1D", "1 day"],
  ["P13M", "13 months"],
  ["P1M", "1 month"],
])("the term %s is %s", (termijn, text) => {
  expect(period(termijn)).toBe(text);
});
