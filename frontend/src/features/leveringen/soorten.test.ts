import { expect, test } from "vitest";
import type { Kolom } from "@/api/schemas";
import { kolommenOp, perOnderwerp } from "./soorten";

const kolom = (naam: string): Kolom => ({
  naam,
  type: "getal",
  verplicht: true,
  gevoelig: false,
  omschrijving: "",
  woorden: [],
  minimum: "0",
  maximum: "9",
  decimalen: 0,
});

const soort = {
  kolommen: [kolom("totaal"), kolom("wachtend")],
  versies: [
    { versie: 1, geldigVan: null, geldigTot: "2022-12-31", kolommen: [kolom("totaal")] },
    { versie: 2, geldigVan: "2023-01-01", geldigTot: null, kolommen: [kolom("totaal"), kolom("wachtend")] },
  ],
};

test.each([
  ["2021-06-30", ["totaal"]],
  ["2022-12-31", ["totaal"]],
  ["2023-01-01", ["totaal", "wachtend"]],
  ["", ["totaal", "wachtend"]],
])("a file of %s has the columns of its year", (peildatum, namen) => {
  expect(kolommenOp(soort, peildatum).map(({ naam }) => naam)).toEqual(namen);
});

test("kinds are grouped by subject, in the order of the server", () => {
  expect(
    perOnderwerp([
      { code: "personeel", onderwerp: "banenafspraak" },
      { code: "mto", onderwerp: "cultuur-en-selectie" },
      { code: "inhuur", onderwerp: "banenafspraak" },
    ]),
  ).toEqual([
    ["banenafspraak", ["personeel", "inhuur"]],
    ["cultuur-en-selectie", ["mto"]],
  ]);
});
