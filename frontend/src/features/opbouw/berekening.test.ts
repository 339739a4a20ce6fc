import { expect, test } from "vitest";
import type { Opbouw, Opbouwinvoer } from "@/api/schemas";
import { nl } from "@/i18n/nl";
import { formatFor } from "@/lib/format";
import { beschermd, cijfer } from "@/test/stand";
import { ingevuld, uitkomst } from "./berekening";
import { opbouwteksten } from "./tekst";

const f = formatFor("nl-NL");
const banen = (naam: string, teller: string | null): Opbouwinvoer => ({
  naam,
  dienstonderdeel: null,
  teller,
  noemer: teller && "1",
  eenheid: "banen",
  weergave: "",
  opent: null,
  reden: teller ? null : "beschermd",
});
const opbouw = (uitdrukking: string | null, invoer: Opbouwinvoer[]) =>
  ({ formule: { woorden: "", uitdrukking, ingevuld: uitdrukking && "ja" }, invoer }) as Opbouw;

test("a sum over a hidden division adds up what is shown", () => {
  const som = opbouw("individueelEnInleen + binnenwerk", [
    banen("individueelEnInleen", "30.65"),
    banen("binnenwerk", "10.8"),
  ]);

  expect(ingevuld(opbouwteksten.nl, f, som)).toBe("30,65 banen + 10,80 banen");
  expect(uitkomst(nl, f, cijfer("41.45", { afgerond: true }))).toBe("41,45");
});

test("what comes out has the decimals of what goes in", () => {
  expect(uitkomst(nl, f, cijfer("117.0576"))).toBe("117,06");
  expect(uitkomst(nl, f, cijfer("117.1", { tenMinste: true }))).toBe("ten minste 117,10");
  expect(uitkomst(nl, f, cijfer("83.41", { eenheid: "procent" }))).toBe("83,4%");
});

test("of hidden parts no line is made", () => {
  expect(ingevuld(opbouwteksten.nl, f, opbouw(null, [banen("individueel", null), banen("inleen", null)]))).toBeNull();
  expect(uitkomst(nl, f, beschermd)).toBe("Niet getoond om personen te beschermen");
});
