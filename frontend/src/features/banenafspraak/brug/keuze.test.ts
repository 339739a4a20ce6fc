import { expect, test } from "vitest";
import { alsTekst, geordend, keuzeVan, uitgangspunt } from "./keuze";

test("an address gives back the choice that it was made of", () => {
  const keuze = {
    van: { kwartaal: "2022-Q2", versie: 3 },
    tot: { kwartaal: "2022-Q3" },
    code: "RIVM",
    maat: "tekort",
  } as const;

  expect(alsTekst(keuze)).toBe("2022-Q2.3,2022-Q3,RIVM,tekort");
  expect(keuzeVan("2022-Q2.3,2022-Q3,RIVM,tekort")).toEqual(keuze);
});

test.each([
  "",
  "2022-Q2,2022-Q3,RIVM",
  "2022-Q5,2022-Q3,VWS,tekort",
  "2022-Q2.0,2022-Q3,VWS,tekort",
  "2022-Q2,2022-Q3,VWS,heffing",
])("an address that names nothing is no choice: %s", (tekst) => {
  expect(keuzeVan(tekst)).toBeUndefined();
});

test("the earlier stand comes first, the newest version last", () => {
  const keuze = keuzeVan("2022-Q3,2022-Q3.2,VWS,gerealiseerd");

  expect(keuze && alsTekst(geordend(keuze))).toBe("2022-Q3.2,2022-Q3,VWS,gerealiseerd");
});

test("without a choice the brug begins at the quarter before, or else at the version before", () => {
  expect(uitgangspunt({ kwartaal: "2022-Q3" }, ["2022-Q4", "2022-Q3", "2022-Q1"], [4, 3])).toEqual({
    kwartaal: "2022-Q1",
  });
  expect(uitgangspunt({ kwartaal: "2022-Q3" }, ["2022-Q3"], [4, 3, 1])).toEqual({ kwartaal: "2022-Q3", versie: 3 });
  expect(uitgangspunt({ kwartaal: "2022-Q3", versie: 1 }, ["2022-Q3"], [4, 3, 1])).toBeUndefined();
});
