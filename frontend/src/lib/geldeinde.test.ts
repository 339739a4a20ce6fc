import { expect, test } from "vitest";
import { geldeinden, zonderGeldIn } from "./geldeinde";

const jaren = [
  { jaar: 2021, banenZonderGeld: null },
  { jaar: 2022, banenZonderGeld: null },
  { jaar: 2023, banenZonderGeld: "70.35" },
  { jaar: 2024, banenZonderGeld: "70.35" },
];

test("jobs lose their money once, after the last year that pays them", () => {
  expect(geldeinden(jaren, 2024)).toEqual([{ na: 2022, banen: "70.35" }]);
});

test("each year in which it changes is told, also when money comes back", () => {
  const wisselend = [...jaren.slice(0, 3), { jaar: 2024, banenZonderGeld: "21" }];
  expect(geldeinden(wisselend, 2024)).toEqual([
    { na: 2022, banen: "70.35" },
    { na: 2023, banen: "21" },
  ]);
});

test("what ends after the forecast is not of it, and where all is paid nothing ends", () => {
  expect(geldeinden(jaren, 2022)).toEqual([]);
  expect(geldeinden([{ jaar: 2023, banenZonderGeld: "0" }], 2024)).toEqual([]);
});

test("a year of which nothing is known takes no job its money", () => {
  expect(zonderGeldIn(jaren, 2023)).toBe("70.35");
  expect(zonderGeldIn(jaren, 2022)).toBe("0");
  expect(zonderGeldIn(jaren, 2030)).toBe("0");
});
