import { expect, test } from "vitest";
import type { Registerregel } from "@/api/schemas";
import { geteld, perJaar, perMaand, verwante, voorwaarden, waarden } from "./regels";

const regel = (code: string, velden: Record<string, unknown>) =>
  ({ register: "besluiten", code, titel: code, velden }) as unknown as Registerregel;

const als = (vakken: { kop: string | undefined; regels: Registerregel[] }[]) =>
  vakken.map(({ kop, regels }) => [kop, regels.map(({ code }) => code).join(" ")]);

const regels = [
  regel("S-1", { datum: "2013-04-11", kwartaal: "2013-Q2", status: "genomen" }),
  regel("S-2", { datum: null, kwartaal: null, status: "genomen" }),
  regel("S-3", { datum: null, kwartaal: "2022-Q4", status: "geagendeerd" }),
  regel("S-4", { datum: "2022-03-08", kwartaal: "2022-Q1", status: "genomen" }),
  regel("S-5", { datum: "2022-12-31", kwartaal: "2022-Q4", status: "genomen" }),
  regel("S-6", { datum: "2022-03-18", kwartaal: "2022-Q1", status: "genomen" }),
];

test("a timeline begins with what is newest, where a quarter is its last day, and ends with what has no date", () => {
  expect(als(perJaar(regels))).toEqual([
    ["2022", "S-3 S-5 S-6 S-4"],
    ["2013", "S-1"],
    [undefined, "S-2"],
  ]);
});

test("a calendar begins with what is oldest and keeps apart what has a quarter only", () => {
  expect(als(perMaand(regels))).toEqual([
    ["2013-04", "S-1"],
    ["2022-03", "S-4 S-6"],
    ["2022-12", "S-5"],
    ["2022-Q4", "S-3"],
    [undefined, "S-2"],
  ]);
});

test("a quarter comes before the first day of the next", () => {
  const april = regel("S-7", { datum: "2022-04-01" });
  const eerste = regel("S-8", { kwartaal: "2022-Q1" });

  expect(als(perMaand([april, eerste]))).toEqual([
    ["2022-Q1", "S-8"],
    ["2022-04", "S-7"],
  ]);
});

test("only what is chosen of the fields that a list has is asked for", () => {
  expect(voorwaarden({ status: "genomen", soort: "overleg", bereik: undefined }, ["status", "bereik"])).toEqual([
    "status:genomen",
  ]);
});

test("values are counted, and listed in order without the empty one", () => {
  expect(geteld(regels, "status")).toEqual({ genomen: 5, geagendeerd: 1 });
  expect(waarden(regels, "kwartaal")).toEqual(["2013-Q2", "2022-Q1", "2022-Q4"]);
});

test("an intervention goes with a measure when it works on the indicator of one of its targets", () => {
  const maatregel = regel("L-1", { doelen: ["T-1"] });
  const doelen = [regel("T-1", { indicator: "I-20" }), regel("T-2", { indicator: "I-2" })];
  const interventies = [
    regel("V-1", { indicator: "I-20" }),
    regel("V-2", { indicator: "I-2" }),
    regel("V-3", { indicator: null }),
  ];

  expect(verwante(maatregel, doelen, interventies).map(({ code }) => code)).toEqual(["V-1"]);
});
