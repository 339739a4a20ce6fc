import { expect, test } from "vitest";
import type { Registerregel, Registerveld } from "@/api/schemas";
import { invoerVan, veldenVan } from "./velden";

const veld = (code: string, soort: Registerveld["soort"], meer: Partial<Registerveld> = {}): Registerveld => ({
  code,
  soort,
  nl: code,
  en: code,
  uitleg: null,
  verplicht: false,
  lengte: null,
  minimum: null,
  keuzes: [],
  register: null,
  ...meer,
});

const velden = [
  veld("titel", "regel"),
  veld("banen", "getal"),
  veld("kosten", "bedrag"),
  veld("kans", "geheel"),
  veld("kwartaal", "kwartaal"),
  veld("status", "keuze"),
  veld("risicos", "verwijzingen", { register: "risicos" }),
];

const regel = (waarden: Record<string, unknown>) => ({ velden: waarden }) as Registerregel;

test("what is read goes back as it was", () => {
  const waarden = {
    titel: "Etage-assistenten",
    banen: "70.35",
    kosten: "2700000",
    kans: 4,
    kwartaal: "2022-Q3",
    status: "bezig",
    risicos: ["R-1", "R-3"],
  };
  expect(veldenVan(velden, invoerVan(velden, regel(waarden)))).toEqual(waarden);
});

test("an empty form sends nothing but empty lists", () => {
  expect(veldenVan(velden, invoerVan(velden))).toEqual({ risicos: [] });
});

test("numbers, amounts and quarters are taken as people write them", () => {
  const gestuurd = veldenVan(velden, { banen: " 70,35 ", kosten: "€ 2700000", kwartaal: "q3 2022", kans: "vier" });
  expect(gestuurd).toEqual({ banen: "70.35", kosten: "2700000", kwartaal: "2022-Q3", kans: "vier" });
});
