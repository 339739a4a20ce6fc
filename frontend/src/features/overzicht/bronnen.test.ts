import { expect, test } from "vitest";
import type { Doelregel } from "@/api/schemas";
import { afwijkingen } from "./bronnen";

const norm = (van: string | null, tot: string | null = null) => ({ van, tot });

const doel = (versies: Partial<Doelregel["versies"][number]>[]) => ({
  norm: norm("3"),
  horizon: "2024-Q1",
  versies: versies.map((versie) => ({
    code: "T-10",
    titel: "Minstens 3%",
    norm: norm("3"),
    horizon: "2024-Q1",
    document: null,
    vastgesteldOp: null,
    status: "genoemd" as const,
    ...versie,
  })),
});

test("another date and another norm each contradict, together or alone", () => {
  expect(afwijkingen(doel([{ horizon: "2023-Q1" }]))).toMatchObject([{ horizon: "2023-Q1", norm: null }]);
  expect(afwijkingen(doel([{ norm: norm("4") }]))).toMatchObject([{ horizon: null, norm: { van: "4", tot: null } }]);
  expect(afwijkingen(doel([{ norm: norm("3", "5"), horizon: "2023-Q1" }]))).toMatchObject([
    { horizon: "2023-Q1", norm: { van: "3", tot: "5" } },
  ]);
});

test("the same, nothing, and what was replaced contradict nothing", () => {
  expect(
    afwijkingen(doel([{}, { horizon: null, norm: norm(null) }, { status: "vervangen", horizon: "2020-Q1" }])),
  ).toEqual([]);
});
