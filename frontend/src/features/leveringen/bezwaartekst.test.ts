import { expect, test } from "vitest";
import type { Kolom, Leveringsoort } from "@/api/schemas";
import { nl } from "@/i18n/nl";
import { bezwaartekst } from "./bezwaartekst";

const soort = (type: Kolom["type"]) => ({ kolommen: [{ naam: "x", type }] }) as Pick<Leveringsoort, "kolommen">;
const cel = { soort: "vondst", vondst: { soort: "cel", cel: "B7", kolom: "fte" } } as const;
const kop = { soort: "vondst", vondst: { soort: "kop", kolom: "bsn" } } as const;

test("a BSN among pseudonyms goes back to the I-team, which makes those", () => {
  expect(bezwaartekst(nl, cel, soort("pseudoniem"))).toEqual({
    title: "In kolom fte staat mogelijk een BSN.",
    rest: ["Gevonden in cel B7.", nl.leveringen.bsnGevolg],
  });
  expect(bezwaartekst(nl, kop, soort("pseudoniem")).rest).toEqual([nl.leveringen.bsnGevolg]);
});

test("from a file without persons it is taken out, for there is nothing to pseudonymise", () => {
  for (const bezwaar of [cel, kop]) {
    expect(bezwaartekst(nl, bezwaar, soort("getal")).rest.join(" ")).not.toContain("I-team");
    expect(bezwaartekst(nl, bezwaar, soort("getal")).rest).toContain(nl.leveringen.bsnHaalWeg);
  }
});

test("a key part is called that", () => {
  const { title } = bezwaartekst(nl, { soort: "vondst", vondst: { soort: "sleuteldeel" } }, soort("getal"));

  expect(title).toBe("Dit is een sleuteldeel van de pseudonimiseerder, en geen levering.");
});
