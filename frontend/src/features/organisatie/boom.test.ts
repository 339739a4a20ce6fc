import { expect, test } from "vitest";
import type { Dienstonderdeel } from "@/api/schemas";
import { boom } from "./boom";

const deel = (code: string, scope: Dienstonderdeel["scope"], ouder: string | null = null): Dienstonderdeel => ({
  id: code,
  code,
  naam: code,
  scope,
  ouder,
  geldigVan: "2013-01-01",
  geldigTot: null,
  versie: 1,
});

test("units stand per scope, each below the one that it is part of", () => {
  const takken = boom([deel("RIVM", "concern"), deel("LAB", "concern", "RIVM"), deel("KERN", "kern")]);

  expect(takken.map(({ scope }) => scope)).toEqual(["kern", "concern"]);
  expect(takken[1]?.takken.map(({ onderdeel }) => onderdeel.code)).toEqual(["RIVM"]);
  expect(takken[1]?.takken[0]?.takken.map(({ onderdeel }) => onderdeel.code)).toEqual(["LAB"]);
});

test("a unit stands at the top for who does not see the one above it", () => {
  expect(boom([deel("LAB", "concern", "RIVM")])[0]?.takken[0]?.onderdeel.code).toBe("LAB");
});
