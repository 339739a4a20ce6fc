import { describe, expect, test } from "vitest";
import { Regels, tekst, veld } from "./regels";

const fouten = Object.fromEntries(
  ["LEEG", "AANHALINGSTEKEN", "REGEL_TE_LANG", "TEKENCODERING", "SCHEIDINGSTEKEN"].map((naam) => [naam, naam]),
);
const lees = (bytes: string) => Regels.lees("bron.csv", bytes, fouten);
const velden = (bytes: string) => lees(bytes).map((regel) => regel.velden.map((raw) => tekst(regel, raw)));

describe("the lines of a source", () => {
  test.each([
    ["a;b\n1;2\n"],
    ["a,b\r\n1,2"],
    ["a\tb\r1\t2\r"],
    ["\xef\xbb\xbf\r\n\na;b\n\n1;2\n\n"],
    ['sep=,\n"a",b\n1,"2"\n'],
  ])("are the same however %j is written", (bytes) => {
    expect(velden(bytes)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("keep what stands between quotes, and the rows of a spreadsheet", () => {
    const regels = lees('a;b\n"x;""y""\n";2\n\n3;"4"5\n');

    expect(regels.map(({ rij, velden: gelezen, isMisvormd }) => [rij, gelezen, isMisvormd])).toEqual([
      [1, ["a", "b"], false],
      [2, ['x;"y"\n', "2"], false],
      [4, ["3", '4"5'], true],
    ]);
  });

  test("are read in the encoding that the first other byte tells", () => {
    expect(velden("a\nco\xf6\n\xe9\n")).toEqual([["a"], ["coö"], ["é"]]);
    expect(velden("a\nco\xc3\xb6\n")).toEqual([["a"], ["coö"]]);
    expect(() => lees("a;b\nco\xc3\xb6;\n;\xf6\n")).toThrow("vanaf cel B3. TEKENCODERING");
    expect(() => lees("\xff\xfea")).toThrow("TEKENCODERING");
  });

  test("have fields without the blanks around them", () => {
    const [, regel] = lees("a;b\n\t 1 ;\n");

    expect(regel && [veld(regel, 0), veld(regel, 1), veld(regel, 2)]).toEqual(["1", "", ""]);
  });

  test.each([
    ["", "LEEG"],
    ["\n\n", "LEEG"],
    ['a;b\n1;"2\n', "AANHALINGSTEKEN"],
    [`a\n"${"x".repeat(65_536)}`, "AANHALINGSTEKEN"],
    [`a\n${"x".repeat(65_536)}\n`, "REGEL_TE_LANG"],
    ["sep=|\na|b\n", "SCHEIDINGSTEKEN"],
    ["a\n\0\n", "TEKENCODERING"],
  ])("of %j cannot be read", (bytes, fout) => {
    expect(() => lees(bytes)).toThrow(fout);
  });

  test("may be as long as a line of the server", () => {
    expect(lees(`a\n${"x".repeat(65_535)}\n`)[1]?.velden).toEqual(["x".repeat(65_535)]);
  });

  test("may be 200.000, and no more", () => {
    expect(lees(`a\n${"1\n".repeat(200_000)}`)).toHaveLength(200_001);
    expect(() => lees(`a\n${"1\n".repeat(200_001)}`)).toThrow("meer dan 200.000 regels");
  });
});
