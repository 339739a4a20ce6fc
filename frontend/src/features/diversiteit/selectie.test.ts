import { expect, it } from "vitest";
import type { Indicatorbeeld, Meetpunt, Meetreeks } from "@/api/schemas";
import { commissieleden, vanGeheel } from "./selectie";

const reeks = (waarde: string | null, anders: Partial<Meetpunt> = {}, dienstonderdeel: string | null = null) =>
  ({ dienstonderdeel, metingen: [{ waarde, onder: null, kwaliteit: "goed", ...anders } as Meetpunt] }) as Meetreeks;

const indicator = (reeksen: Meetreeks[], meetwijze = "training-commissieleden") =>
  ({ meetwijze, reeksen }) as Indicatorbeeld;

it("knows of VWS as a whole what is there for it, not what is there for a unit", () => {
  expect(vanGeheel([reeks("20", {}, "RIVM"), reeks("12")])?.waarde).toBe("12");
  expect(vanGeheel([reeks("20", {}, "RIVM")])).toBeUndefined();
});

it("knows of members of committees what was delivered, or else recorded by hand", () => {
  expect(commissieleden([reeks("40")], [indicator([reeks("30")])])?.waarde).toBe("40");
  expect(commissieleden([reeks(null)], [indicator([reeks("30")])])?.waarde).toBe("30");
});

it("takes the bounds of a blind count for what is known", () => {
  expect(commissieleden([reeks(null, { onder: "35", boven: "45" })], [])?.onder).toBe("35");
});

it("knows nothing of them by what is told of another group, of another training or of one unit", () => {
  expect(commissieleden([], [indicator([reeks("10", { kwaliteit: "andere-groep" })])])).toBeUndefined();
  expect(commissieleden([], [indicator([reeks("12")], "training-vacaturehouders")])).toBeUndefined();
  expect(commissieleden([reeks("55", {}, "RIVM")], [])).toBeUndefined();
  expect(commissieleden([reeks(null, { onderdrukt: true })], [])).toBeUndefined();
});
