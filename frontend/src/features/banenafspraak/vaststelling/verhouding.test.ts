import { expect, test } from "vitest";
import type { Standversie } from "@/api/schemas";
import { verhouding } from "./verhouding";

const versie = (nummer: number, status: Standversie["status"] = "voorlopig", leeg = false): Standversie => ({
  versie: nummer,
  status,
  leeg,
  berekendOp: "2022-10-01T10:00:00Z",
  vastgesteldOp: status === "vastgesteld" ? "2022-10-02T10:00:00Z" : null,
  voorgedragenDoor: null,
  vastgesteldDoor: null,
  toelichting: null,
  sha256: null,
  gewist: [],
});

test("the one and only version needs no word", () => {
  expect(verhouding({ versie: 1 }, [versie(1)]).soort).toBe("enige");
  expect(verhouding({ versie: 2 }, [versie(2, "vastgesteld"), versie(1)]).soort).toBe("enige");
});

test("an older version is not the newest, and an empty one is no newer", () => {
  expect(verhouding({ versie: 1 }, [versie(2), versie(1)])).toMatchObject({ soort: "ouder", nieuwste: 2 });
  expect(verhouding({ versie: 1 }, [versie(2, "voorlopig", true), versie(1)]).soort).toBe("enige");
});

test("beside a vastgestelde version there may be a newer one", () => {
  const versies = [versie(3), versie(2, "vastgesteld"), versie(1)];

  expect(verhouding({ versie: 2 }, versies).soort).toBe("nieuwere-voorlopige");
  expect(verhouding({ versie: 3 }, versies)).toMatchObject({ soort: "naast-vastgestelde", vastgesteld: 2 });
  expect(verhouding({ versie: 1 }, versies).soort).toBe("ouder");
});
