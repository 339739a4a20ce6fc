import { expect, test } from "vitest";
import { BsnControle } from "./bsnControle";
import { isWerkmap, werkmapRegels } from "./werkmap";

/** Numbers of so many bytes, the lowest first. */
const numbers = (...fields: [value: number, bytes: number][]) =>
  Uint8Array.from(
    fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 0xff)),
  );

const deflate = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"))).bytes();

/** A ZIP file of these parts, every second one packed. */
async function zip(parts: Record<string, string>): Promise<Blob> {
  const local: BlobPart[] = [];
  const central: BlobPart[] = [];
  let offset = 0;
  for (const [index, [name, content]] of Object.entries(parts).entries()) {
    const plain = new TextEncoder().encode(content);
    const method = index % 2 === 0 ? 8 : 0;
    const data = method === 8 ? await deflate(plain) : plain;
    local.push(numbers([0x04034b50, 4], [0, 22], [name.length, 2], [0, 2]), name, data);
    central.push(
      numbers([0x02014b50, 4], [0, 6], [method, 2], [0, 8], [data.length, 4], [plain.length, 4], [name.length, 2]),
      numbers([0, 12], [offset, 4]),
      name,
    );
    offset += 30 + name.length + data.length;
  }
  const directory = new Blob(central);
  return new Blob([...local, directory, numbers([0x06054b50, 4], [0, 8], [directory.size, 4], [offset, 4], [0, 2])]);
}

const werkmap = (rows: string, strings = "") =>
  zip({
    "xl/workbook.xml":
      '<workbook><sheets><sheet name="Blad1" sheetId="1" r:id="rId7"/><sheet r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Target="x.xml"/><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
  });

async function lines(file: Promise<Blob>): Promise<string> {
  let text = "";
  for await (const line of werkmapRegels(await file)) {
    text += line;
  }
  return text;
}

const kop = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>fte</t></is></c></row>';
const kopTekst = "<si><t>dienstonderdeel</t></si>";
const kolommen = [
  { naam: "dienstonderdeel", type: "tekst" },
  { naam: "fte", type: "getal" },
];

async function vondst(rows: string, strings = "") {
  const controle = new BsnControle(kolommen);
  controle.feed(await lines(werkmap(kop + rows, kopTekst + strings)));
  return controle.end();
}

test("cells keep their places, rows and texts", async () => {
  const file = werkmap(
    `${kop}<row r="4"><c r="C4" t="str"><v>a &amp; "b"</v></c><c r="E4"><v>1.0E2</v></c></row><row><c/><c><v>3</v></c></row>`,
    kopTekst,
  );

  expect(await lines(file)).toBe('"dienstonderdeel";"fte"\n\n\n;;"a & ""b""";;"100"\n"";"3"\n');
});

test("a number is found in every kind of cell, with its name", async () => {
  const cel = { soort: "cel", cel: "A3", kolom: "dienstonderdeel" };
  expect(
    await vondst('<row r="3"><c r="A3" t="s"><v>1</v></c></row>', "<si><r><t>2495</t></r><r><t>66758</t></r></si>"),
  ).toEqual(cel);
  expect(await vondst('<row r="3"><c r="A3"><v>2.49566758E8</v></c></row>')).toEqual(cel);
  expect(await vondst('<row r="3"><c r="A3" t="str"><v>&#50;49566758</v></c></row>')).toEqual(cel);
  expect(await vondst('<row r="3"><c r="A3" t="str"><v>_x0032_49566758</v></c></row>')).toEqual(cel);
  expect(await vondst('<row r="3"><c r="B3"><v>249566758</v></c></row>')).toEqual({ soort: "kolom", kolom: "fte" });
});

test("a workbook without one is clean", async () => {
  expect(await vondst('<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>12.5</v></c></row>')).toBeUndefined();
});

test("what is no workbook fails", async () => {
  await expect(lines(Promise.resolve(new Blob(["dienstonderdeel;fte"])))).rejects.toThrow();
  await expect(lines(zip({ "word/document.xml": "<document/>" }))).rejects.toThrow();
});

test("a workbook is told by its name", () => {
  expect(isWerkmap("Bezetting.XLSX")).toBe(true);
  expect(isWerkmap("bezetting.csv")).toBe(false);
});
