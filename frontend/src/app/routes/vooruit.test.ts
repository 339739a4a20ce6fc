import { afterEach, expect, test, vi } from "vitest";
import { begrotingQuery } from "@/api/begroting";
import type { Registerregel } from "@/api/schemas";
import { queryClient } from "../queryClient";
import { vraagBegroting } from "./vooruit";

const post = (jaarVan: number, jaarTot: number) => ({ velden: { jaarVan, jaarTot, status: "toegekend" } }) as never;

afterEach(() => vi.restoreAllMocks());

function gevraagd(posten: Promise<Registerregel[]>) {
  vi.spyOn(queryClient, "ensureQueryData").mockReturnValue(posten as never);
  const vooruit = vi.spyOn(queryClient, "prefetchQuery").mockResolvedValue();
  return () => vooruit.mock.calls.map(([query]) => query.queryKey);
}

test("the budget is asked for the year that it opens on, the last with money", async () => {
  const sleutels = gevraagd(Promise.resolve([post(2020, 2021), post(2021, 2022)]));

  await vraagBegroting(undefined);

  expect(sleutels()).toEqual([begrotingQuery(2022).queryKey]);
});

test("a year in the address is asked for at once, beside the items", () => {
  const sleutels = gevraagd(new Promise(() => {}));

  vraagBegroting(2024);

  expect(sleutels()).toEqual([begrotingQuery(2024).queryKey]);
});
