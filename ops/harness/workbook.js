import { crc32 } from "node:zlib";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function column(index) {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

function cell(value, row, index) {
  const name = `${column(index)}${row}`;
  return typeof value === "number"
    ? `<c r="${name}"><v>${value}</v></c>`
    : `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function sheet(rows) {
  const lines = rows.map(
    (cells, at) => `<row r="${at + 1}">${cells.map((value, index) => cell(value, at + 1, index)).join("")}</row>`,
  );
  return `${declaration}<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

const stored = (body) => ({ method: 0, body, size: body.length, checksum: crc32(body) });

/** Texts are stored and not packed: the smallest ZIP there is (APPNOTE 4.3). Another entry says all of itself. */
function zip(entries) {
  const files = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const path = Buffer.from(name);
    const { method, body, size, checksum } = typeof content === "string" ? stored(Buffer.from(content)) : content;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(checksum, 10);
    fields.writeUInt32LE(body.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(path.length, 22);
    files.push(Buffer.from("PK\x03\x04"), fields, path, body);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), fields, place, path);
    offset += 30 + path.length + body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(entries).length, 4);
  end.writeUInt16LE(Object.keys(entries).length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, Buffer.from("PK\x05\x06"), end]);
}

/** A workbook of one sheet as Excel writes it, texts and numbers only. */
export function workbook(rows) {
  return workbookWith(sheet(rows));
}

/** The same around whatever is said to be its sheet. */
export function workbookWith(worksheet) {
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zip({
    "[Content_Types].xml": `${declaration}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${office}.worksheet+xml"/></Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": worksheet,
  });
}
