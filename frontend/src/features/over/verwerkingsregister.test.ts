import { expect, test } from "vitest";
import { bestanden, standaard, verwerkingsregister } from "./verwerkingsregister";

const bronnen = import.meta.glob<string>("../../../../backend/src/main/java/**/*.java", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bron = (naam: string) => Object.entries(bronnen).find(([pad]) => pad.endsWith(`/${naam}.java`))?.[1] ?? "";

test("every activity that the Logboek Dataverwerkingen writes is in the register", () => {
  const activiteiten = Object.values(bronnen).flatMap((java) =>
    [...java.matchAll(/new (?:Logboek\.)?Verwerking\(\s*[\w.]+(?:\(\))?,\s*"([a-z-]+)"/g)].map(([, naam]) => naam),
  );

  expect(new Set(activiteiten)).toEqual(new Set(["banenafspraak", "terugzoekverzoek", "inzageverzoek"]));
  expect(Object.keys(verwerkingsregister.nl)).toEqual(expect.arrayContaining(activiteiten));
});

test("the files that hold persons are those whose lines go after a term", () => {
  const soorten = [...bron("Leveringsoort").matchAll(/^ {2}[A-Z_]+\(\s*"([a-z-]+)"[^;]*?Bewaartermijn\.(\w+)\)/gm)];
  const tijdelijk = soorten.filter(([, , termijn]) => termijn !== "BLIJVEND").map(([, soort]) => soort);

  expect(soorten).toHaveLength(12);
  expect(Object.values(bestanden).flat().toSorted()).toEqual(tijdelijk.toSorted());
});

test("the terms are those that hold where nobody decided otherwise", () => {
  const [, termijnen] = bron("Bewaartermijnen").match(/STANDAARD = new Bewaartermijnen\(([\d, ]+)\)/) ?? [];

  expect(Object.values(standaard).join(", ")).toBe(termijnen);
});

test.each([
  ["30 minuten zonder gebruik", "ToegangSettings", "dataDirectory,\n        Duration.ofMinutes(30)"],
  ["altijd na 10 uur", "ToegangSettings", "Duration.ofHours(10)"],
  ["Verkeerde pogingen: 15 minuten", "ToegangSettings", "5,\n        Duration.ofMinutes(15)"],
])("what the register says of accounts is what the server does: %s", (zin, klasse, code) => {
  expect(verwerkingsregister.nl.toegang.bewaren(standaard)).toContain(zin);
  expect(bron(klasse)).toContain(code);
});

test("what is not processed goes after the days that the register says", () => {
  expect(verwerkingsregister.nl.banenafspraak.bewaren(standaard)).toContain("na uiterlijk 7 dagen");
  expect(bron("LeveringSettings")).toContain("Duration.ofDays(7)");
});

test("both languages tell of the same processings", () => {
  expect(Object.keys(verwerkingsregister.en)).toEqual(Object.keys(verwerkingsregister.nl));
});
