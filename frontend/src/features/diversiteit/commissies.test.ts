import { expect, it } from "vitest";
import type { Registerregel } from "@/api/schemas";
import { commissietelling } from "./commissies";

const regel = (code: string, kwartaal: string, voldoet: number, voldoetNiet: number, onbekend: number) =>
  ({ code, velden: { kwartaal, voldoet, voldoetNiet, onbekend } }) as unknown as Registerregel;

it("counts all committees of a quarter, also those of which nobody knows it", () => {
  expect(commissietelling([regel("E-1", "2022-Q1", 14, 11, 9)])).toEqual([
    { code: "E-1", kwartaal: "2022-Q1", voldoet: 14, voldoetNiet: 11, onbekend: 9, alle: 34 },
  ]);
});

it("tells the quarters in their order, also when an earlier one was recorded later", () => {
  const tellingen = commissietelling([regel("E-1", "2022-Q3", 1, 0, 0), regel("E-2", "2021-Q4", 1, 0, 0)]);
  expect(tellingen.map(({ kwartaal }) => kwartaal)).toEqual(["2021-Q4", "2022-Q3"]);
});
