import { expect, test } from "vitest";
import type { Standsamenvatting } from "@/api/schemas";
import { beschermd, cijfer, procent } from "@/test/stand";
import { trend } from "./trend";

function stand(kwartaal: string, realisatiePercentage = procent("80")): Standsamenvatting {
  return {
    kwartaal,
    peildatum: "2022-09-30",
    versie: 1,
    status: "voorlopig",
    volledig: true,
    totaal: { quotum: cijfer("10"), gerealiseerd: cijfer("8"), realisatiePercentage, tekort: cijfer("2") },
  };
}

test("eight quarters end with the asked one, over the turn of the year", () => {
  expect(trend([], "2022-Q3").map(({ kwartaal }) => kwartaal)).toEqual([
    "2020-Q4",
    "2021-Q1",
    "2021-Q2",
    "2021-Q3",
    "2021-Q4",
    "2022-Q1",
    "2022-Q2",
    "2022-Q3",
  ]);
});

test("a quarter that is later, missing, hidden or a lower limit has no point", () => {
  const standen = [
    stand("2022-Q4"),
    stand("2022-Q3", procent("83.4")),
    stand("2022-Q2", beschermd),
    stand("2022-Q1", procent("70", { tenMinste: true })),
    stand("2021-Q3", procent("75.1")),
  ];

  expect(trend(standen, "2022-Q3").map(({ waarde }) => waarde)).toEqual([
    null,
    null,
    null,
    "75.1",
    null,
    null,
    null,
    "83.4",
  ]);
});
