import { expect, test } from "vitest";
import type { Kwartaalbrug } from "@/api/schemas";
import { formatFor } from "@/lib/format";
import { beschermd, cijfer } from "@/test/stand";
import { brugteksten } from "./tekst";
import { type Brugmaat, treden } from "./waterval";
import { zin } from "./zin";

const banen = (waarde: string) => ({ waarde, teller: waarde, noemer: "1", weergave: "" });

const maat: Brugmaat = {
  maat: "gerealiseerd",
  van: cijfer("110"),
  tot: cijfer("112.5"),
  verschil: banen("2.5"),
  stappen: [
    { oorzaak: "uitstroom", banen: banen("-4") },
    { oorzaak: "instroom", banen: banen("5") },
    { oorzaak: "uren", banen: banen("1.5") },
  ],
  rest: banen("0"),
};

const eind = (kwartaal: string, versie: number): Kwartaalbrug["van"] => ({
  kwartaal,
  versie,
  status: "voorlopig",
  peildatum: "2022-09-30",
});

const brug: Kwartaalbrug = {
  van: eind("2022-Q2", 3),
  tot: eind("2022-Q3", 1),
  code: "VWS",
  naam: "VWS",
  herkomst: "regels",
  regelsTeZien: true,
  maten: [maat],
};

const f = formatFor("nl-NL");

test("the sentence tells by how much, and what did most in that direction", () => {
  expect(zin(brugteksten.nl, f, brug, maat)).toBe(
    "Tussen Q2 2022 en Q3 2022 nam het aantal gerealiseerde banen met 2,50 toe, van 110,00 naar 112,50 banen, vooral door instroom (+5,00).",
  );
  expect(zin(brugteksten.en, formatFor("en-GB"), brug, { ...maat, maat: "tekort", verschil: banen("-2.5") })).toContain(
    "the shortage fell by 2.50, from 110.00 to 112.50 jobs, mostly by people who left (\u22124.00).",
  );
});

test("between versions of one quarter both are named, and no change is no cause", () => {
  const versies = { ...brug, van: eind("2022-Q3", 1), tot: eind("2022-Q3", 2) };

  expect(zin(brugteksten.nl, f, versies, { ...maat, verschil: banen("0"), tot: maat.van, stappen: [] })).toBe(
    "Tussen Q3 2022, versie 1 en Q3 2022, versie 2 bleef het aantal gerealiseerde banen gelijk: 110,00 banen.",
  );
});

test("of a figure that is not there nothing is told", () => {
  expect(zin(brugteksten.nl, f, brug, { ...maat, van: beschermd, verschil: null })).toBeUndefined();
});

test("each step begins where the one before it ended", () => {
  expect(treden(maat).map(({ van, tot }) => [van, tot])).toEqual([
    [110, 106],
    [106, 111],
    [111, 112.5],
  ]);
});
