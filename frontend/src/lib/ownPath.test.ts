import { expect, test } from "vitest";
import { ownPath } from "./ownPath";

test("a page of the product is kept, with its filters", () => {
  expect(ownPath("/banenafspraak?kwartaal=2022-Q3")).toBe("/banenafspraak?kwartaal=2022-Q3");
});

test.each([undefined, "", "https://elders.example", "//elders.example", "/\\elders.example", "javascript:alert(1)"])(
  "%s leads to the front page",
  (path) => {
    expect(ownPath(path)).toBe("/");
  },
);
