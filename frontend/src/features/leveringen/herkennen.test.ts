import { expect, test } from "vitest";
import type { Kolom, Soort } from "@/api/schemas";
import { herken, koppen, leesKoppen } from "./herkennen";

const kolom = (naam: string, verplicht = true) => ({ naam, verplicht }) as Kolom;
const soort = (code: Soort, ...kolommen: Kolom[]) => ({ code, kolommen, versies: [] });
const vragen = ["dienstonderdeel", "vraag", "score"].map((naam) => kolom(naam));

const soorten = [
  soort("inhuur", kolom("leverancier"), kolom("uren"), kolom("pseudoniem", false)),
  soort("uwv-verloonde-uren", kolom("pseudoniem"), kolom("verloonde_uren")),
  soort("verloonde-uren-totaal", kolom("jaar"), kolom("verloonde_uren")),
  soort("mto", ...vragen),
  soort("inclusiemeting", ...vragen),
];

const van = (naam: string, kop: string[] = []) => herken(naam, kop, soorten, "2026-11-22");

test("the columns tell the kind, in any order and without what may be absent", () => {
  expect(van("x.csv", ["uren", "leverancier"])).toEqual({
    keuze: { soort: "inhuur" },
    bronnen: { soort: "kolommen" },
  });
});

test("between kinds with the same columns the name decides, and else nobody", () => {
  const kop = ["dienstonderdeel", "vraag", "score"];

  expect(van("MTO 2022.csv", kop).keuze.soort).toBe("mto");
  expect(van("inhuur.csv", kop).keuze.soort).toBeUndefined();
  expect(van("uitslag.csv", kop).keuze.soort).toBeUndefined();
});

test("where the columns tell nothing the name does, as a whole word", () => {
  expect(van("uwv-verloonde-uren-2022.xlsx")).toEqual({
    keuze: { soort: "uwv-verloonde-uren" },
    bronnen: { soort: "naam" },
  });
  expect(van("verloonde_uren_totaal.csv", ["fout"]).keuze.soort).toBe("verloonde-uren-totaal");
  expect(van("inhuurkrachten.csv").keuze.soort).toBeUndefined();
  expect(van("inhuur en mto.csv").keuze.soort).toBeUndefined();
});

test("an earlier year's columns count as well", () => {
  const oud = { ...soort("inhuur", kolom("nu")), versies: [{ kolommen: [kolom("toen")] }] } as never;

  expect(herken("x.csv", ["toen"], [oud], "2026-11-22").keuze.soort).toBe("inhuur");
});

test.each([
  ["inhuur-2022-12-31.csv", "2022-12-31"],
  ["inhuur_20220930.csv.gz", "2022-09-30"],
  ["30-09-2022 inhuur.csv", "2022-09-30"],
  ["inhuur-2022-Q4.csv", "2022-12-31"],
  ["inhuur Q1 2022.csv", "2022-03-31"],
  ["inhuur kw2-2022.csv", "2022-06-30"],
  ["inhuur 2022.csv", undefined],
  ["inhuur-2022-02-30.csv", undefined],
  ["inhuur-2027-12-31.csv", undefined],
  ["inhuur-2022-Q3-2022-Q4.csv", undefined],
  ["20221231 gemaakt 20230115.csv", undefined],
])("%s is of %s", (naam, dag) => {
  expect(van(naam).keuze.peildatum).toBe(dag);
});

test("the header is read as the check reads it", () => {
  expect(koppen("\ufeffuren;Leverancier;\r\n1;2;\r\n")).toEqual(["uren", "leverancier"]);
  expect(koppen("sep=,\nuren,leverancier\n")).toEqual(["uren", "leverancier"]);
  expect(koppen("uren\tleverancier")).toEqual(["uren", "leverancier"]);
});

test("of a packed file the beginning is unpacked, of a workbook nothing is read", async () => {
  const gepakt = await new Response(
    new Blob(["uren;leverancier\n1;2\n"]).stream().pipeThrough(new CompressionStream("gzip")),
  ).blob();

  expect(await leesKoppen(new File([gepakt], "x.csv.gz"))).toEqual(["uren", "leverancier"]);
  expect(await leesKoppen(new File(["uren;x"], "x.xlsx"))).toEqual([]);
});
