import { expect, test } from "vitest";
import type { Registerregel, Registerveld } from "@/api/schemas";
import { formatFor } from "@/lib/format";
import { invoerVan, leesbaar, veldenVan, verschillen } from "./velden";

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
  veld("status", "keuze", { keuzes: [{ code: "bezig", nl: "Bezig", en: "Under way" }] }),
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

test("values read in the reader's language", () => {
  const [, banen, kosten, , kwartaal, status] = velden as [
    Registerveld,
    Registerveld,
    Registerveld,
    Registerveld,
    Registerveld,
    Registerveld,
  ];
  const nl = formatFor("nl-NL");
  expect(leesbaar(banen, "70.35", "nl", nl)).toBe("70,35");
  expect(leesbaar(kosten, "116500", "nl", nl)).toBe("€\u00a0116.500");
  expect(leesbaar(kwartaal, "2022-Q3", "nl", nl)).toBe("Q3 2022");
  expect(leesbaar(status, "bezig", "en", nl)).toBe("Under way");
  expect(leesbaar(status, null, "en", nl)).toBe("");
});

test("only the fields that changed differ", () => {
  const oud = regel({ titel: "Eerst", risicos: [], banen: null });
  const nieuw = regel({ titel: "Daarna", risicos: [] });
  expect(verschillen(velden, oud, nieuw).map(({ code }) => code)).toEqual(["titel"]);
});
