import { expect, test } from "vitest";
import type { Registerregel } from "@/api/schemas";
import { conclusie } from "./conclusie";
import { actiesPerRisico, gefilterd, inCel, isOverTijd, niveau, opGewicht, risico, zonderScore } from "./risico";
import { risicotekst } from "./tekst";

const regel = (code: string, velden: Record<string, unknown>): Registerregel => ({
  register: "risicos",
  code,
  titel: `Risico ${code}`,
  versie: 1,
  velden: { trend: "gelijk", status: "open", kans: null, gevolg: null, kansNa: null, gevolgNa: null, ...velden },
  notitie: null,
  gewijzigdOp: "2022-10-01T00:00:00Z",
  gewijzigdDoor: "HR-beleidsadviseur",
  beeindigdOp: null,
  magWijzigen: true,
});

const kandidaten = risico(regel("R-1", { kans: 4, gevolg: 4, kansNa: 3, gevolgNa: 4, evaluatie: "2022-12-31" }));
const takenpakketten = risico(regel("R-2", { kans: 4, gevolg: 4, kansNa: 3, gevolgNa: 3, trend: "stijgt" }));
const verdringing = risico(regel("R-3", { kans: 2, gevolg: 3 }));
const nieuw = risico(regel("R-4", {}));
const gesloten = risico(regel("R-5", { kans: 5, gevolg: 5, status: "gesloten", evaluatie: "2020-01-01" }));
const alle = [verdringing, nieuw, kandidaten, takenpakketten, gesloten];

const codes = (risicos: { code: string }[]) => risicos.map(({ code }) => code);

const zin = (risicos: typeof alle, vandaag = "2023-01-01") => conclusie(risicotekst.nl, risicos, vandaag);

test("kans maal gevolg makes a level, at its limits", () => {
  expect(niveau({ kans: 2, gevolg: 2 })).toBe("laag");
  expect(niveau({ kans: 1, gevolg: 5 })).toBe("midden");
  expect(niveau({ kans: 5, gevolg: 2 })).toBe("midden");
  expect(niveau({ kans: 3, gevolg: 4 })).toBe("hoog");
});

test("a risk stands in one cell of each map, and without a score in none", () => {
  expect(codes(inCel(alle, "voor", { kans: 4, gevolg: 4 }))).toEqual(["R-1", "R-2"]);
  expect(codes(inCel(alle, "na", { kans: 3, gevolg: 4 }))).toEqual(["R-1"]);
  expect(inCel(alle, "voor", { kans: 1, gevolg: 1 })).toEqual([]);
  expect(codes(zonderScore(alle, "voor"))).toEqual(["R-4"]);
  expect(codes(zonderScore(alle, "na"))).toEqual(["R-3", "R-4", "R-5"]);
});

test("the heaviest stand first and what nobody scored last", () => {
  expect(codes(opGewicht(alle))).toEqual(["R-5", "R-1", "R-2", "R-3", "R-4"]);
});

test("without a choice what is closed does not show", () => {
  expect(codes(gefilterd(alle, {}))).toEqual(["R-3", "R-4", "R-1", "R-2"]);
  expect(codes(gefilterd(alle, { status: "alle" }))).toHaveLength(5);
  expect(codes(gefilterd(alle, { status: "gesloten" }))).toEqual(["R-5"]);
  expect(codes(gefilterd(alle, { trend: "stijgt" }))).toEqual(["R-2"]);
  expect(codes(gefilterd(alle, { niveau: "geen" }))).toEqual(["R-4"]);
});

test("an evaluation is late from the day after it, of what is not closed", () => {
  expect(isOverTijd(kandidaten, "2022-12-31")).toBe(false);
  expect(isOverTijd(kandidaten, "2023-01-01")).toBe(true);
  expect(isOverTijd(nieuw, "2023-01-01")).toBe(false);
  expect(isOverTijd(gesloten, "2023-01-01")).toBe(false);
});

test("the actions that name a risk go with it", () => {
  const actie = regel("A-1", { risicos: ["R-1", "R-3"] });
  expect(actiesPerRisico([actie, regel("A-2", { risicos: [] })])).toEqual(
    new Map([
      ["R-1", [actie]],
      ["R-3", [actie]],
    ]),
  );
});

test("the conclusion says what is high, the heaviest, what stays, what is not scored and what is late", () => {
  expect(zin(alle)).toBe(
    "2 van de 4 lopende risico's zijn hoog. Het zwaarst wegen «Risico R-1» (R-1) en «Risico R-2» (R-2). " +
      "Na hun maatregel blijft er 1 hoog. 1 risico heeft nog geen score. 1 evaluatie is over tijd.",
  );
});

test("what was not estimated after its measure is not taken for low", () => {
  const onbekend = risico(regel("R-6", { kans: 5, gevolg: 5 }));
  expect(zin([onbekend, verdringing])).toBe(
    "1 van de 2 lopende risico's is hoog. Het zwaarst weegt «Risico R-6» (R-6). " +
      "Van dat risico is niet ingeschat wat de maatregel doet.",
  );
});

test("no risks, only closed ones and none scored are each told", () => {
  expect(zin([])).toBe("Er zijn nog geen risico's vastgelegd.");
  expect(zin([gesloten])).toBe("Alle risico's zijn gesloten.");
  expect(zin([nieuw])).toBe("Het ene lopende risico heeft nog geen score.");
  expect(zin([verdringing])).toBe("Geen van de lopende risico's is hoog.");
});
