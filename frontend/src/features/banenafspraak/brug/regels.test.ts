import { expect, test } from "vitest";
import type { Kwartaalbrug } from "@/api/schemas";
import { cijfer } from "@/test/stand";
import { opent } from "./regels";
import type { Brugmaat, Brugstap } from "./waterval";

const eind: Kwartaalbrug["van"] = { kwartaal: "2022-Q2", versie: 1, status: "voorlopig", peildatum: "2022-06-30" };

const brug = (regelsTeZien: boolean): Kwartaalbrug => ({
  van: eind,
  tot: eind,
  code: "VWS",
  naam: "VWS",
  herkomst: "regels",
  regelsTeZien,
  maten: [],
});

const maat = (naam: Brugmaat["maat"]): Brugmaat => ({
  maat: naam,
  van: cijfer("1"),
  tot: cijfer("2"),
  verschil: null,
  stappen: [],
  rest: null,
});

const stap = (oorzaak: Brugstap["oorzaak"]): Brugstap => ({
  oorzaak,
  banen: { waarde: "1", teller: "1", noemer: "1", weergave: "1,00" },
});

test("a cause about persons opens its lines, for who may see them", () => {
  expect(opent(brug(true), maat("gerealiseerd"), stap("instroom"))).toBe("instroom");
  expect(opent(brug(true), maat("tekort"), stap("inleen-uren"))).toBe("inleen-uren");
  expect(opent(brug(false), maat("gerealiseerd"), stap("instroom"))).toBeUndefined();
});

test("a cause that is not about lines opens nothing", () => {
  expect(opent(brug(true), maat("gerealiseerd"), stap("binnenwerk"))).toBeUndefined();
  expect(opent(brug(true), maat("quotum"), stap("bezetting"))).toBeUndefined();
});
