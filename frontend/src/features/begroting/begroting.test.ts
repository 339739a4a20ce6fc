import { expect, test } from "vitest";
import { laatsteJaar } from "@/api/begroting";
import type { Bedragsom, Begroting, Registerregel } from "@/api/schemas";
import { formatFor } from "@/lib/format";
import { balk, conclusie, jarenVan, somtekst } from "./begroting";
import { begrotingstekst } from "./tekst";

const b = begrotingstekst.nl;
const f = formatFor("nl-NL");

const som = (bedrag: string | null, tenMinste = false, posten = ["B-1"]): Bedragsom => ({ bedrag, tenMinste, posten });

const niets = som("0", false, []);

const jaar = (jaar: number, changes: Partial<Begroting["jaren"][number]> = {}): Begroting["jaren"][number] => ({
  jaar,
  structureel: som("1100000"),
  incidenteel: niets,
  aangevraagd: niets,
  opgelegd: niets,
  banen: "91.35",
  banenZonderGeld: jaar > 2022 ? "0" : null,
  ...changes,
});

const begroting = (changes: Partial<Begroting> = {}): Begroting => ({
  jaar: 2022,
  horizon: 2024,
  jaren: [jaar(2021), jaar(2022), jaar(2023), jaar(2024)],
  besteding: { beschikbaar: som("4000000", true), verplicht: som(null, true), gerealiseerd: som(null, true) },
  kosten: [],
  eindigt: [],
  heffing: { perBaan: "5000", opgelegd: false, bekend: true },
  ...changes,
});

/** Spaces that keep an amount on one line read as any other. */
const read = (text: string) => text.replaceAll(/\s/g, " ");

test("a sum is none, not known, at least or exact, and never a nought for what nobody knows", () => {
  expect(somtekst(b, f, niets)).toBe("geen");
  expect(somtekst(b, f, som(null, true))).toBe("niet bekend");
  expect(read(somtekst(b, f, som("2900000", true)))).toBe("ten minste € 2.900.000");
  expect(read(somtekst(b, f, som("0")))).toBe("€ 0");
});

test("what is not known has no bar, and what is more has no end", () => {
  expect(balk(b, f, "Verplicht", "less", som(null, true))).toMatchObject({ waarde: null, tenMinste: false });
  expect(balk(b, f, "Structureel", "realised", som("5", true))).toMatchObject({ waarde: 5, tenMinste: true });
});

test("the years to choose reach from the first to the last that an item names", () => {
  const post = (jaarVan: number | null, jaarTot: number | null) =>
    ({ velden: { jaarVan, jaarTot } }) as unknown as Registerregel;
  expect(jarenVan([post(2023, null), post(null, 2021)], 2022)).toEqual([2021, 2022, 2023]);
  expect(jarenVan([], 2022)).toEqual([2022]);
});

test("the page opens on the last year that money was given for, and never on one to come", () => {
  const post = (status: string, jaarVan: number | null, jaarTot: number | null) =>
    ({ velden: { status, jaarVan, jaarTot } }) as unknown as Registerregel;
  const posten = [
    post("afgeroomd", null, 2021),
    post("beschikbaar", 2022, 2022),
    post("aangevraagd", 2023, null),
    post("verplicht", null, null),
  ];

  expect(laatsteJaar(posten, 2026)).toBe(2022);
  expect(laatsteJaar([...posten, post("beschikbaar", 2027, 2029)], 2026)).toBe(2026);
  expect(laatsteJaar([], 2026)).toBe(2026);
});

test("the conclusion tells the money, the jobs that lose it and what was asked for", () => {
  const zonder = { banen: "21", banenZonderGeld: "70.35", aangevraagd: som(null, true) };
  expect(read(conclusie(b, f, begroting({ jaren: [jaar(2022), jaar(2023, zonder), jaar(2024, zonder)] })))).toBe(
    "In 2022 is er ten minste € 4.000.000, waarvan structureel € 1.100.000. " +
      "Voor 70,4 banen is er na 2022 geen geld meer. Voor 2023 is geld aangevraagd; een bedrag is niet bekend.",
  );
});

test("jobs that keep their money are told as well, and an amount that was asked for", () => {
  const gevraagd = jaar(2024, { aangevraagd: som("500000") });
  expect(read(conclusie(b, f, begroting({ jaren: [jaar(2022), jaar(2023), gevraagd] })))).toContain(
    "Alle banen van nu houden geld tot en met 2024. Voor 2024 is € 500.000 aangevraagd.",
  );
});

test("a cost that was imposed is told beside the money, also where nobody knows how much", () => {
  const met = (opgelegd: Bedragsom) => read(conclusie(b, f, begroting({ jaren: [jaar(2022, { opgelegd })] })));
  expect(met(som("1100000"))).toContain(
    "waarvan structureel € 1.100.000. Voor 2022 is € 1.100.000 aan kosten opgelegd. ",
  );
  expect(met(som(null, true))).toContain("Voor 2022 zijn kosten opgelegd; een bedrag is niet bekend.");
});

test("a year without money says so, and says nothing of jobs", () => {
  const leeg = begroting({
    jaren: [jaar(2022, { structureel: niets, banen: "0" })],
    besteding: { beschikbaar: niets, verplicht: niets, gerealiseerd: niets },
  });
  expect(conclusie(b, f, leeg)).toBe("Voor 2022 is geen geld bekend.");
});
