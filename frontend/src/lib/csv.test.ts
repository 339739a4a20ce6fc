import { expect, test } from "vitest";
import { CsvReader, cellName } from "./csv";

function read(text: string, pieces = [text]): string[] {
  const fields: string[] = [];
  const reader = new CsvReader((column, row, field) => fields.push(`${cellName(column, row)}=${field}`));
  for (const piece of pieces) {
    reader.feed(piece);
  }
  reader.end();
  return fields;
}

const awkward = 'a;b;c\r\n1;"x;""y""\r\nz";3\n4;5;6';
const awkwardFields = ["A1=a", "B1=b", "C1=c", "A2=1", 'B2=x;"y"\r\nz', "C2=3", "A3=4", "B3=5", "C3=6"];

test("quotes may hold separators, quotes and line ends", () => {
  expect(read(awkward)).toEqual(awkwardFields);
});

test("however a file is cut, the fields are the same", () => {
  for (let cut = 0; cut <= awkward.length; cut++) {
    expect(read(awkward, [awkward.slice(0, cut), awkward.slice(cut)])).toEqual(awkwardFields);
  }
  expect(read(awkward, [...awkward])).toEqual(awkwardFields);
});

test.each([
  ["a,b;c,d\n1,2;3,4", ["A1=a", "B1=b;c", "C1=d", "A2=1", "B2=2;3", "C2=4"]],
  ["a\tb\n1\t2\n", ["A1=a", "B1=b", "A2=1", "B2=2"]],
  ["sep=,\na,b\n1,2", ["A1=a", "B1=b", "A2=1", "B2=2"]],
  ["alleen", ["A1=alleen"]],
])("the separator is found: %j", (text, fields) => {
  expect(read(text)).toEqual(fields);
});

test("a quote that never ends still gives its text at the end", () => {
  expect(read('a;b\n1;"nooit dicht')).toEqual(["A1=a", "B1=b", "A2=1", "B2=nooit dicht"]);
});

test("columns after Z go on with AA", () => {
  expect([cellName(25, 1), cellName(26, 2), cellName(701, 3), cellName(702, 4)]).toEqual(["Z1", "AA2", "ZZ3", "AAA4"]);
});

test("a field without end is given in parts and kept in no memory", () => {
  const part = "x".repeat(70_000);
  expect(read("", [`a\n"${part}`, part]).map((field) => field.length)).toEqual([4, 70_003, 70_003]);
});
