import { expect, test } from "vitest";
import { BsnControle, type Vondst } from "./bsnControle";

const layout = [
  { naam: "pseudoniem", type: "pseudoniem" },
  { naam: "registratie_begin", type: "datum" },
  { naam: "uren", type: "getal" },
  { naam: "eenheid", type: "tekst" },
];
const header = "pseudoniem;registratie_begin;uren;eenheid\n";
const token = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

function check(text: string): Vondst | undefined {
  const controle = new BsnControle(layout);
  return controle.feed(text) ?? controle.end();
}

test("dates that pass the 11-proef are dates in a date column", () => {
  const dates = ["20210930", "20220601", "20221101"];
  expect(check(header + dates.map((date) => `${token};${date};36;Team\n`).join(""))).toBeUndefined();
});

test("the same digits in a text column may be a BSN", () => {
  expect(check(`${header}${token};20210930;36;20210930\n`)).toEqual({ soort: "cel", cel: "D2", kolom: "eenheid" });
});

test.each([
  ["A3", `${token};20210930;36;Team\n249566758;20210930;36;Team\n`],
  ["A2", `00000000000000000000000249566758;20210930;36;Team\n`],
  ["B2", `${token};249566758;36;Team\n`],
  ["D2", `${token};20210930;36;"zie 123 456 782"`],
])("a BSN is found in cell %s, and named by place only", (cel, rows) => {
  const found = check(header + rows);
  expect(found).toMatchObject({ soort: "cel", cel });
  expect(JSON.stringify(found)).not.toMatch(/\d{3}/);
});

test("a BSN in a number column condemns the column", () => {
  expect(check(`${header}${token};20210930;249566758;Team\n`)).toEqual({ soort: "kolom", kolom: "uren" });
});

test("a number that is too long for a BSN stays unseen", () => {
  expect(check(`${header}${token};20210930;1249566758;Team\n`)).toBeUndefined();
});

test("a forbidden column stops the file at its header", () => {
  const controle = new BsnControle(layout);
  expect(controle.feed("pseudoniem;BSN\nx")).toEqual({ soort: "kop", kolom: "BSN" });
});

test("a field under no header is judged as text", () => {
  expect(check(`${header}${token};20210930;36;Team;249566758\n`)).toEqual({ soort: "cel", cel: "E2", kolom: "" });
});

const sleuteldeel = `Inclusiemonitor sleuteldeel 1 van 2
doel: inclusiemonitor/1
sleutelId: 0f1e2d3c4b5a6978
waarde: ${"0a1b2c3d".repeat(8)}
controle: 8796a5b4c3d2e1f0
`;

test.each([
  ["as it was written", sleuteldeel],
  ["with the line ends of Windows and a byte order mark", `\ufeff${sleuteldeel.replaceAll("\n", "\r\n")}`],
  ["without its heading", sleuteldeel.replace(/.*\n/, "")],
  ["under an empty line", `\n${sleuteldeel}`],
  ["as the cells of a workbook", sleuteldeel.replaceAll(/.+/g, '"$&"')],
])("a key part %s stays here, and nothing of it is told", (_, text) => {
  expect(check(text)).toEqual({ soort: "sleuteldeel" });
});

test("a key part is known at its first line", () => {
  expect(new BsnControle(layout).feed(sleuteldeel.slice(0, 40))).toEqual({ soort: "sleuteldeel" });
});

test("a byte order mark belongs to no name", () => {
  expect(check(`\ufeff${header}${token};20210930;36;Team\n`)).toBeUndefined();
});

test("a file without a field is empty", () => {
  const controle = new BsnControle(layout);
  controle.end();
  expect(controle.empty).toBe(true);
});

const totals = [
  { naam: "jaar", type: "jaar" },
  { naam: "verloonde_uren", type: "getal", minimum: "0.00", maximum: "999999999.99", decimalen: 2 },
];

/** Read along with its decimals, 1234567,82 has the digits of a BSN. */
test.each(["10512341", "9987654,2", "1234567,82", "249566758,5", "0005973234.25"])("a total of %s is none", (uren) => {
  const controle = new BsnControle(totals);
  expect(controle.feed(`jaar;verloonde_uren\n2022;${uren}\n`) ?? controle.end()).toBeUndefined();
});

test.each(["249566758", "249566758,00", "0249566758", "12345672", "249 566 758"])(
  "a whole total that passes the 11-proef may be one",
  (uren) => {
    const controle = new BsnControle(totals);
    const found = controle.feed(`jaar;verloonde_uren\n2022;${uren}\n`) ?? controle.end();
    expect(found).toMatchObject({ kolom: "verloonde_uren" });
  },
);
