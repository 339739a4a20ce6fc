import { expect, test } from "vitest";
import type { Registerveld } from "@/api/schemas";
import { formatFor } from "@/lib/format";
import { leesbaar, samengevoegd, verschillen } from "./registerveld";

const veld = (code: string, soort: Registerveld["soort"], keuzes: Registerveld["keuzes"] = []): Registerveld => ({
  code,
  soort,
  nl: code,
  en: code,
  uitleg: null,
  verplicht: false,
  lengte: null,
  minimum: null,
  keuzes,
  register: null,
});

test("values read in the reader's language", () => {
  const nl = formatFor("nl-NL");
  const status = veld("status", "keuze", [{ code: "bezig", nl: "Bezig", en: "Under way" }]);
  expect(leesbaar(veld("banen", "getal"), "70.35", "nl", nl)).toBe("70,35");
  expect(leesbaar(veld("kosten", "bedrag"), "116500", "nl", nl)).toBe("€\u00a0116.500");
  expect(leesbaar(veld("kwartaal", "kwartaal"), "2022-Q3", "nl", nl)).toBe("Q3 2022");
  expect(leesbaar(status, "bezig", "en", nl)).toBe("Under way");
  expect(leesbaar(status, null, "en", nl)).toBe("");
});

test("only the fields that changed differ, and an empty list is nothing", () => {
  const velden = [veld("titel", "regel"), veld("banen", "getal"), veld("risicos", "verwijzingen")];
  const oud = { velden: { titel: "Eerst", risicos: [], banen: null } };
  expect(verschillen(velden, oud, { velden: { titel: "Daarna" } }).map(({ code }) => code)).toEqual(["titel"]);
});

test("of two changes of one row the last one takes only what it changed itself", () => {
  const begin = { titel: "Gesprek", spoor: "3", status: "bezig", teltMeeBron: "Besluit", kosten: null };
  const mijn = { titel: "Gesprek", spoor: "4", status: "bezig" };
  const nu = { titel: "Gesprek", spoor: "2", status: "klaar", teltMeeBron: "Besluit", kosten: "500" };
  expect(samengevoegd(begin, mijn, nu)).toEqual({ titel: "Gesprek", spoor: "4", status: "klaar", kosten: "500" });
});
