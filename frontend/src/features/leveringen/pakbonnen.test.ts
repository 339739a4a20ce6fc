import { expect, test } from "vitest";
import { bijPakbon, sorteer } from "./pakbonnen";

const post = (name: string, over = {}) => ({ bestand: { name }, ...over });

test("pakbonnen are told from the files they came with", () => {
  const [csv, json] = [new File([], "a.csv"), new File([], "a.pakbon.JSON")];

  expect(sorteer([json, csv])).toEqual({ leveringen: [csv], pakbonnen: [json] });
});

test("a pakbon belongs to the file of its name", () => {
  const posten = [post("personeel.csv.gz"), post("uwv-doelgroepregister.csv")];

  expect(bijPakbon("Personeel.pakbon.json", posten)).toBe(posten[0]);
  expect(bijPakbon("uwv-doelgroepregister.pakbon.json", posten)).toBe(posten[1]);
  expect(bijPakbon("anders.pakbon.json", posten)).toBeUndefined();
});

test("or to the only file without one", () => {
  const pakbon = {} as never;
  const posten = [post("a.csv"), post("b.csv", { pakbon })];

  expect(bijPakbon("x.pakbon.json", posten)).toBe(posten[0]);
  expect(bijPakbon("x.pakbon.json", [])).toBeUndefined();
});
