import { expect, test } from "vitest";
import { leesPakbon } from "./pakbon";

const pakbon = {
  soort: "uwv-verloonde-uren",
  peildatum: "2022-12-31",
  omvang: "volledig",
  regels: 3,
  controletotalen: { verloonde_uren: "123.45" },
  sha256: "0f".repeat(32),
  sleutelId: "0f1e2d3c4b5a6978",
  gemaaktOp: "2026-01-05T08:00:00Z",
};

test("the document of the pseudonymiser is read as it is", () => {
  expect(leesPakbon(`${JSON.stringify(pakbon, null, 2)}\n`)).toEqual(pakbon);
});

test("that of a mutatie is read as well", () => {
  expect(leesPakbon(JSON.stringify({ ...pakbon, omvang: "mutatie" }))).toEqual({ ...pakbon, omvang: "mutatie" });
});

test.each([
  ["no JSON", "soort;peildatum"],
  ["a list", "[]"],
  ["nothing", "null"],
  ["a member missing", JSON.stringify({ ...pakbon, sha256: undefined })],
  ["a member too many", JSON.stringify({ ...pakbon, opmerking: "x" })],
  ["a member of every object", JSON.stringify({ ...pakbon, constructor: "x" })],
  ["a BSN as the id of a key", JSON.stringify({ ...pakbon, sleutelId: "0000000249566758" })],
  ["a column that is a number", JSON.stringify({ ...pakbon, controletotalen: { "249566758": "1" } })],
  ["an extent that is none", JSON.stringify({ ...pakbon, omvang: "half" })],
  ["a total with a comma", JSON.stringify({ ...pakbon, controletotalen: { fte: "1,5" } })],
  ["half a line", JSON.stringify({ ...pakbon, regels: 1.5 })],
])("%s is no pakbon", (_, text) => {
  expect(leesPakbon(text)).toBe("onleesbaar");
});
