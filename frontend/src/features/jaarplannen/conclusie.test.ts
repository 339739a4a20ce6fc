import { expect, test } from "vitest";
import type { Jaarplanoverzicht } from "@/api/schemas";
import { conclusie } from "./conclusie";
import { jaarplantekst } from "./tekst";

type Onderdeel = Jaarplanoverzicht["onderdelen"][number];

const onderdeel = (naam: string, status?: "concept" | "ingediend" | "beoordeeld", leeg = 0): Onderdeel => ({
  dienstonderdeel: naam,
  naam,
  plan: status
    ? {
        code: "J-1",
        titel: naam,
        status,
        beoordeeldOp: null,
        terugblikUiterlijk: null,
        terugblikTeLaat: false,
        ingevuld: 5 - leeg,
        verplicht: 5,
        ontbreekt: Array(leeg).fill("bicultureelBehouden"),
      }
    : null,
  delen: [],
  volgendeStap: { stap: "maken", rollen: [], vanU: false },
});

const overzicht = (onderdelen: Onderdeel[], anders: Partial<Jaarplanoverzicht> = {}): Jaarplanoverzicht => ({
  jaar: 2023,
  jaren: [2023],
  beperkt: false,
  volledig: onderdelen.filter(({ plan }) => plan?.ontbreekt.length === 0).length,
  onderdelen,
  terugblikken: [],
  ...anders,
});

const laat = { code: "J-1", titel: "x", dienstonderdeel: "x", jaar: 2022, uiterlijk: "2023-01-01", vanU: false };

test("it counts who is complete, names who is not, and tells what waits and what is late", () => {
  const onderdelen = [onderdeel("RIVM", "ingediend"), onderdeel("IGJ", "concept", 2), onderdeel("SCP")];
  const terugblikken = [
    { ...laat, teLaat: true },
    { ...laat, teLaat: false },
  ];

  expect(conclusie(jaarplantekst.nl, overzicht(onderdelen, { terugblikken }))).toBe(
    "Van 1 van de 3 dienstonderdelen is het jaarplan voor 2023 volledig. Nog niet volledig: IGJ en SCP. " +
      "1 ingediend plan wacht op een oordeel. 1 terugblik is over tijd.",
  );
});

test("who has one unit reads about that", () => {
  const eigen = { beperkt: true };
  expect(conclusie(jaarplantekst.nl, overzicht([onderdeel("RIVM", "concept", 1)], eigen))).toBe(
    "Het jaarplan van RIVM voor 2023 heeft 4 van de 5 verplichte delen. U ziet de jaarplannen van uw dienstonderdelen.",
  );
  expect(conclusie(jaarplantekst.nl, overzicht([onderdeel("RIVM")]))).toBe("RIVM heeft nog geen jaarplan voor 2023.");
  expect(conclusie(jaarplantekst.en, overzicht([onderdeel("RIVM", "beoordeeld")]))).toBe(
    "The yearly plan of RIVM for 2023 is complete.",
  );
  expect(conclusie(jaarplantekst.nl, overzicht([]))).toBe(jaarplantekst.nl.leeg);
});
