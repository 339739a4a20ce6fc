import { describe, expect, test } from "vitest";
import { byText, dutchTime } from "./kalender";

const clock = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Europe/Amsterdam",
});

const told = (moment: Date) => dutchTime(moment).toISOString().slice(0, 16).replace("T", " ");

describe("Dutch time", () => {
  test("is what Intl tells, every seven hours of forty years", () => {
    const end = Date.UTC(2036, 0);
    for (let at = Date.UTC(1996, 0); at < end; at += 7 * 3_600_000) {
      const moment = new Date(at);
      expect(told(moment)).toBe(clock.format(moment));
    }
  });

  test.each(["2022-03-27", "2022-10-30", "2028-03-26"])("changes at the same moment: %s", (day) => {
    for (const time of ["00:59", "01:00", "01:01"]) {
      const moment = new Date(`${day}T${time}:00Z`);
      expect(told(moment)).toBe(clock.format(moment));
    }
  });
});

test("days are ordered, oldest first", () => {
  expect(["2022-09-30", "2021-12-31", "2022-09-30", "2022-01-01"].toSorted(byText)).toEqual([
    "2021-12-31",
    "2022-01-01",
    "2022-09-30",
    "2022-09-30",
  ]);
});
