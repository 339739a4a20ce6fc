import { expect, test } from "vitest";
import { omroepen } from "./omroep";
import type { Fase, Post } from "./wachtrij";

const post = (fase: Fase, verzonden = 0): Post => ({
  id: 1,
  bestand: new File([], "inhuur.csv"),
  keuze: { peildatum: "" },
  bronnen: {},
  getracht: false,
  verzonden,
  totaal: 100,
  fase,
});
const verzenden: Fase = { naam: "verzenden", metingen: [] };
const verbroken: Fase = { ...verzenden, storing: { error: undefined, opnieuwOp: 0 } };
const gehoord = (voor: Post, na: Post) =>
  omroepen([voor], [na]).map((een) => (een.wat === "deel" ? een.procent : een.wat));

test("a listener hears the turning points", () => {
  const wacht = post({ naam: "wachten" });
  const rust = post({ naam: "gepauzeerd", reden: "gebruiker" }, 30);

  expect(gehoord(wacht, post({ naam: "controleren", gelezen: 0 }))).toEqual(["begonnen"]);
  expect(gehoord(post(verzenden, 30), rust)).toEqual(["gepauzeerd"]);
  expect(gehoord(rust, post({ naam: "wachten" }, 30))).toEqual(["hervat"]);
  expect(gehoord(post(verzenden), post(verbroken))).toEqual(["verbroken"]);
  expect(gehoord(post(verbroken), post(verzenden))).toEqual(["verder"]);
  expect(gehoord(post(verzenden), post({ naam: "klaar", levering: "x", alGeleverd: false }, 100))).toEqual(["klaar"]);
});

test("of the bytes only each quarter", () => {
  expect(gehoord(post(verzenden, 1), post(verzenden, 24))).toEqual([]);
  expect(gehoord(post(verzenden, 24), post(verzenden, 25))).toEqual([25]);
  expect(gehoord(post(verzenden, 26), post(verzenden, 80))).toEqual([75]);
  expect(gehoord(post(verzenden, 80), post(verzenden, 100))).toEqual([]);
});

test("bytes that are sent again are not told again", () => {
  expect(gehoord(post(verzenden, 60), post(verzenden, 40))).toEqual([]);
});

test("a check that has begun is told to be over, however it ends", () => {
  const controle = post({ naam: "controleren", gelezen: 0 });

  expect(gehoord(controle, post({ naam: "bezwaar", bezwaar: { soort: "leeg" } }))).toEqual(["bezwaar"]);
  expect(gehoord(post(verzenden), post({ naam: "fout", error: undefined }))).toEqual(["fout"]);
});

test("a new file is told by who chose it", () => {
  expect(omroepen([], [post({ naam: "invullen" })])).toEqual([]);
});
