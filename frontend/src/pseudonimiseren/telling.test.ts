import { describe, expect, test } from "vitest";
import { passesElfproef } from "@/lib/bsn";
import vectoren from "../../../backend/src/test/resources/pseudonimisering/vectoren.json";
import type { Gegevens } from "./gegevens";
import type { Bron } from "./omzetting";
import { sha256 } from "./sleutel";
import { maakTelling, type Telopdracht } from "./telling";
import { Weigering } from "./weigering";

const gegevens: Gegevens = {
  soorten: {},
  leesfouten: {},
  teksten: {
    geenBsn: "geen bsn",
    onbekend: "onbekend",
    verschoven: "verschoven",
    geenOnderdeel: "geen onderdeel",
    anderOnderdeel: "ander onderdeel",
    onderdeelBsn: "onderdeel bsn",
    alleenTellen: "alleen tellen",
  },
};

const personen = Array.from({ length: 400 }, (_, i) => 111_222_333 + i)
  .filter(passesElfproef)
  .slice(0, 30)
  .map(String);

async function deel(naam: string, nummer: 1 | 2): Promise<Bron> {
  const vector = vectoren.sleutels.find((een) => een.naam.startsWith(naam));
  const inhoud = `Inclusiemonitor sleuteldeel ${nummer} van 2\ndoel: ${vector?.doel}\nsleutelId: ${vector?.sleutelId}\nwaarde: ${vector?.[`deel${nummer}`]}\n`;
  const controle = (await sha256(new TextEncoder().encode(inhoud))).slice(0, 16);
  return { naam: `deel-${nummer}.txt`, bytes: `${inhoud}controle: ${controle}\n` };
}

async function opdracht(getraind: string, commissie: string, sleutel = "blinde"): Promise<Telopdracht> {
  return {
    deel1: await deel(sleutel, 1),
    deel2: await deel(sleutel, 2),
    kwartaal: "2022-Q3",
    getraind: { naam: "getraind.csv", bytes: getraind },
    commissie: { naam: "commissie.csv", bytes: commissie },
  };
}

const getrainden = `bsn\n${personen.slice(0, 12).join("\n")}\n`;
const leden = `naam;bsn;dienstonderdeel\n${personen
  .slice(6, 20)
  .map((bsn) => `Iemand;${bsn};RIVM\n`)
  .join("")}`;
const nu = new Date("2022-10-05T10:00:00.123Z");

async function geweigerd(gevraagd: Telopdracht): Promise<string[]> {
  const fout = await maakTelling(gevraagd, gegevens, nu).catch((error: unknown) => error);
  expect(fout).toBeInstanceOf(Weigering);
  return (fout as Weigering).regels;
}

describe("a file for the blind count", () => {
  test("has tokens and units, in order of the token, and nothing else", async () => {
    const { bestanden } = await maakTelling(await opdracht(getrainden, leden), gegevens, nu);

    const [csv, bon] = bestanden;
    const inhoud = new TextDecoder().decode(csv?.inhoud as Uint8Array);
    const regels = inhoud.trimEnd().split("\n");
    expect(regels[0]).toBe("pseudoniem;dienstonderdeel");
    expect(regels.slice(1, 13)).toEqual(regels.slice(1, 13).sort());
    expect(regels.slice(1, 13).every((regel) => /^[0-9a-f]{32};$/.test(regel))).toBe(true);
    expect(regels.slice(13).every((regel) => /^[0-9a-f]{32};RIVM$/.test(regel))).toBe(true);
    expect(regels).toHaveLength(27);
    expect(regels).toContain("1c835cf2b8d65d994a246d6ba8781249;");
    expect(JSON.parse(String(bon?.inhoud))).toEqual({
      doel: "aanwezigheidstelling/1",
      sleutelId: "f2a33784786042a0",
      kwartaal: "2022-Q3",
      getraind: 12,
      commissieleden: 14,
      sha256: await sha256(csv?.inhoud as Uint8Array<ArrayBuffer>),
      gemaaktOp: "2022-10-05T10:00:00Z",
    });
  });

  test("is not made with the key of another purpose", async () => {
    expect(await geweigerd(await opdracht(getrainden, leden, "gewoon"))).toEqual([
      "Deze sleutel is van het doel inclusiemonitor/1, en niet van aanwezigheidstelling/1.",
    ]);
  });

  test("is not made of a list with a fault, which is told without its value", async () => {
    const fout = `${leden}x;${personen[6]};IGJ\nx;${personen[20]};Instituut\nx;${personen[21]};249566758\nx;1;RIVM\nx;;RIVM\n`;

    expect(await geweigerd(await opdracht(getrainden, fout))).toEqual([
      "«commissie.csv»: ander onderdeel 1 regel: 16",
      "«commissie.csv»: geen onderdeel 1 regel: 17",
      "«commissie.csv»: onderdeel bsn 1 regel: 18",
      "«commissie.csv»: geen bsn 1 regel: 19",
      "«commissie.csv»: «bsn» is leeg. 1 regel: 20",
      "Er is geen bestand geschreven.",
    ]);
  });

  test("is not made of a list with fewer than ten, however often each stands on it", async () => {
    const negen = `bsn\n${[...personen.slice(0, 9), ...personen.slice(0, 9)].join("\n")}\n`;

    const [bezwaar] = await geweigerd(await opdracht(negen, leden));

    expect(bezwaar).toContain("«getraind.csv»: hier staan minder dan 10 personen op.");
  });
});
