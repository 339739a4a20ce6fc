import { expect, test } from "vitest";
import { ALLE, type ApiClientinvoer, aanvraagVan, kiesBereik, leeg, nogLeeg } from "./apiClientinvoer";

const ingevuld: ApiClientinvoer = {
  clientId: "dwh",
  naam: "Datawarehouse",
  scopes: ["standen:lezen"],
  bereik: ["RIVM"],
};

test("nothing ticked is no choice, and certainly not all", () => {
  expect(nogLeeg(leeg)).toEqual(["clientId", "naam", "scopes", "dienstonderdelen"]);
  expect(nogLeeg({ ...ingevuld, bereik: [] })).toEqual(["dienstonderdelen"]);
  expect(nogLeeg({ ...ingevuld, bereik: [ALLE] })).toEqual([]);
  expect(nogLeeg({ ...ingevuld, naam: "  " })).toEqual(["naam"]);
});

test("all takes the place of some, and some of all", () => {
  expect(kiesBereik(["RIVM", "CIBG"], ["RIVM", "CIBG", ALLE])).toEqual([ALLE]);
  expect(kiesBereik([ALLE], [ALLE, "RIVM"])).toEqual(["RIVM"]);
  expect(kiesBereik(["RIVM"], ["RIVM", "CIBG"])).toEqual(["RIVM", "CIBG"]);
  expect(kiesBereik([ALLE], [])).toEqual([]);
});

test("all is sent as no limit, some as they were chosen", () => {
  expect(aanvraagVan({ ...ingevuld, bereik: [ALLE] }).dienstonderdelen).toEqual([]);
  expect(aanvraagVan(ingevuld).dienstonderdelen).toEqual(["RIVM"]);
});
