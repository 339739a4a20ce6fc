import { afterEach, expect, test, vi } from "vitest";
import { api } from "@/api/client";
import { keuzelijstQuery } from "@/api/registers";
import { keuzesMet, opties } from "./keuzes";

const regels = Array.from({ length: 10_000 }, (_, plaats) => ({
  code: `A-${plaats + 1}`,
  titel: plaats === 9_999 ? "Contract met Wrokko" : `Actie ${plaats + 1}`,
}));

interface Vraag {
  limiet: number;
  cursor?: string;
}

afterEach(() => vi.restoreAllMocks());

test("of a register of ten thousand rows the last can be chosen too", async () => {
  const gevraagd: string[] = [];
  vi.spyOn(api, "GET").mockImplementation((async (_: string, { params: { query } }: { params: { query: Vraag } }) => {
    gevraagd.push(query.cursor ?? "");
    const begin = Number(query.cursor ?? 0);
    const eind = begin + query.limiet;
    return {
      data: { regels: regels.slice(begin, eind), volgende: eind < regels.length ? String(eind) : null },
      response: new Response(),
    };
  }) as unknown as typeof api.GET);

  const { queryFn } = keuzelijstQuery("acties");
  const gelezen = await (queryFn as (context: { signal: AbortSignal }) => Promise<unknown[]>)({
    signal: new AbortController().signal,
  });

  expect(gelezen).toHaveLength(10_000);
  expect(gelezen.at(-1)).toEqual({ code: "A-10000", titel: "Contract met Wrokko" });
  expect(gevraagd).toHaveLength(20);
});

test("words find a row by its code and its title, in any order", () => {
  expect(keuzesMet(regels, "wrokko  CONTRACT")).toEqual([regels[9_999]]);
  expect(keuzesMet(regels, "a-501")[0]?.code).toBe("A-501");
  expect(keuzesMet(regels, " ")).toHaveLength(10_000);
  expect(keuzesMet(regels, "bestaat niet")).toEqual([]);
});

test("what was chosen stays, also when it is not what is sought", () => {
  expect(opties(regels, "wrokko", "A-3").map(({ code }) => code)).toEqual(["A-3", "A-10000"]);
  expect(opties(regels, "wrokko", "A-10000").map(({ code }) => code)).toEqual(["A-10000"]);
  expect(opties(regels, "wrokko", "").map(({ code }) => code)).toEqual(["A-10000"]);
});
