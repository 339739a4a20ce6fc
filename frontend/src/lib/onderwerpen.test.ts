import { expect, it } from "vitest";
import { onderwerpen, onderwerpVan, zoekVan } from "./onderwerpen";

it("every theme but that of the quotum leads to the subject that shows it", () => {
  expect(onderwerpVan("culturele-diversiteit")).toBe("cultureel");
  expect(onderwerpVan("doorstroom")).toBe("stromen");
  expect(onderwerpVan("banenafspraak")).toBeUndefined();
});

it("the first subject opens without being named", () => {
  expect(zoekVan(onderwerpen[0])).toEqual({});
  expect(zoekVan("leiderschap")).toEqual({ onderwerp: "leiderschap" });
});
