import { expect, test } from "vitest";
import { metVraag } from "./vraag";

test("what was asked stands in the address, and what was not does not", () => {
  expect(metVraag("/handelingen", { van: "2022-01-01", tot: undefined, limiet: 500 })).toBe(
    "/handelingen?van=2022-01-01&limiet=500",
  );
});

test("an address of which nothing is asked has no question mark", () => {
  expect(metVraag("/handelingen", { van: undefined })).toBe("/handelingen");
});

test("what an address cannot hold as it is, is written so that it can", () => {
  expect(metVraag("/standen", { scenario: "a&b" })).toBe("/standen?scenario=a%26b");
});
