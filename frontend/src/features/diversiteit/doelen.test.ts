import { describe, expect, it } from "vitest";
import type { Doelregel, Indicatorbeeld, Meetreeks } from "@/api/schemas";
import { doelVan, grenzenVan, indicatorenVan, isOordeelOver } from "./doelen";

const reeks = (anders: Partial<Meetreeks> = {}): Meetreeks => ({
  scope: "VWS-breed",
  schaalgroep: "alle",
  dienstonderdeel: null,
  naam: null,
  onderdeel: null,
  eenheid: "procent",
  metingen: [],
  ...anders,
});

const doel = (
  code: string,
  { indicator = {}, ...anders }: Partial<Omit<Doelregel, "indicator">> & { indicator?: object } = {},
) =>
  ({
    code,
    scope: "VWS-breed",
    schaalgroep: "alle",
    dienstonderdeel: null,
    norm: { van: "15", tot: null },
    onderdeel: null,
    ...anders,
    indicator: { code: "I-1", meetwijze: "geslacht", waarde: null, eenheid: "procent", ...indicator },
  }) as Doelregel;

describe("the target of a series", () => {
  it("is in the same unit of measurement", () => {
    const doelen = [doel("T-1")];

    expect(doelVan(doelen, "geslacht", reeks({ eenheid: "cijfer" }))).toBeUndefined();
    expect(doelVan(doelen, "geslacht", reeks())).toBe(doelen[0]);
  });

  it("is about the same scope, scales and value", () => {
    const top = doel("T-12", { schaalgroep: "15+", indicator: { waarde: "vrouw" } });
    const doelen = [doel("T-15", { indicator: { waarde: "vrouw" } }), top];

    expect(doelVan(doelen, "geslacht", reeks({ schaalgroep: "15+", onderdeel: "vrouw" }))).toBe(top);
    expect(doelVan(doelen, "geslacht", reeks({ schaalgroep: "15+", onderdeel: "man" }))).toBeUndefined();
    expect(doelVan(doelen, "geslacht", reeks({ schaalgroep: "11-14", onderdeel: "vrouw" }))).toBeUndefined();
    expect(doelVan(doelen, "instroom", reeks({ schaalgroep: "15+", onderdeel: "vrouw" }))).toBeUndefined();
  });

  it("for each unit is drawn at every unit and at VWS, until one names the unit", () => {
    const elk = doel("T-24", { scope: "dienstonderdeel" });
    const eigen = doel("T-40", { scope: "dienstonderdeel", dienstonderdeel: "RIVM" });
    const rivm = reeks({ scope: "dienstonderdeel", dienstonderdeel: "RIVM" });
    const cibg = reeks({ scope: "dienstonderdeel", dienstonderdeel: "CIBG" });

    expect(doelVan([elk, eigen], "geslacht", rivm)).toBe(eigen);
    expect(doelVan([elk, eigen], "geslacht", cibg)).toBe(elk);
    expect(doelVan([elk, eigen], "geslacht", reeks())).toBe(elk);
  });

  it("judges the series that it was measured by, and no other", () => {
    const laagste = doel("T-24", { scope: "dienstonderdeel", onderdeel: "Ik hoor erbij" });

    expect(isOordeelOver(laagste, reeks({ onderdeel: "Ik hoor erbij" }))).toBe(true);
    expect(isOordeelOver(laagste, reeks({ onderdeel: "Ik ben vrij" }))).toBe(false);
    expect(isOordeelOver(laagste, reeks({ dienstonderdeel: "RIVM", onderdeel: "Ik hoor erbij" }))).toBe(false);

    const bijRivm = { ...laagste, gemetenBij: { code: "RIVM", naam: "RIVM" } };
    expect(isOordeelOver(bijRivm, reeks({ onderdeel: "Ik hoor erbij" }))).toBe(false);
    expect(isOordeelOver(bijRivm, reeks({ dienstonderdeel: "RIVM", onderdeel: "Ik hoor erbij" }))).toBe(true);
  });

  it.each([
    [
      { van: "45", tot: "55" },
      { van: 45, tot: 55 },
    ],
    [{ van: "15", tot: null }, { van: 15 }],
    [{ van: null, tot: "3" }, { van: 3 }],
    [{ van: null, tot: null }, undefined],
  ])("is drawn by its bounds: %o", (norm, grenzen) => {
    expect(grenzenVan(doel("T-1", { norm }))).toEqual(grenzen);
  });
});

it("names the indicators of what is shown, each once", () => {
  const indicator = (code: string, waarde: string | null) =>
    ({ code, waarde, meetwijze: "leeftijdsklasse" }) as Indicatorbeeld;

  const gevonden = indicatorenVan([indicator("I-10", "tot 25"), indicator("I-11", "25-34")], "leeftijdsklasse", [
    reeks({ onderdeel: "25-34" }),
    reeks({ onderdeel: "25-34", dienstonderdeel: "RIVM" }),
  ]);

  expect(gevonden.map(({ code }) => code)).toEqual(["I-11"]);
});
