import { expect, test } from "vitest";
import type { Kolom } from "@/api/schemas";
import { nl } from "@/i18n/nl";
import { kolommenOp, mutatieuitleg, perOnderwerp } from "./soorten";

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

const mutatie = (eindkolom: string | null) => ({
  mogelijk: eindkolom !== null,
  sleutel: ["pseudoniem", "dienstverband_nr"],
  eindkolom,
  uitleg: "",
});

test.each([
  ["datum", "Een regel eindigt met zijn laatste dag in uit_dienst."],
  ["getal", "Een regel vervalt met 0 in uit_dienst."],
] as const)("a mutatie ends a line by a %s", (type, zin) => {
  const uitleg = mutatieuitleg(nl, { kolommen: [{ ...kolom("uit_dienst"), type }], mutatie: mutatie("uit_dienst") });

  expect(uitleg).toContain("Een regel met dezelfde pseudoniem, dienstverband_nr komt in de plaats");
  expect(uitleg).toContain(zin);
});

test("a kind without mutaties says what to do instead", () => {
  expect(mutatieuitleg(nl, { kolommen: [kolom("score")], mutatie: mutatie(null) })).toBe(nl.leveringen.geenMutatie);
  expect(mutatieuitleg(nl, { kolommen: [kolom("correctie")], mutatie: mutatie(null) })).toContain("hoger volgnummer");
});
