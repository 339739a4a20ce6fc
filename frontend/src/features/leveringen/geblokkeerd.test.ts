import { expect, test } from "vitest";
import type { Melding } from "@/api/schemas";
import { isGeblokkeerd, teMelden } from "./geblokkeerd";

const melding = (code: string, changes: Partial<Melding> = {}): Melding => ({
  code,
  ernst: "waarschuwing",
  detail: "",
  params: {},
  bevestigdDoorAnder: true,
  bevestiging: null,
  ...changes,
});

const omvang = melding("omvang-afwijkend");
const afkeur = melding("afkeur-boven-grens", { ernst: "blokkerend", bevestigdDoorAnder: false });

test("a warning asks for a confirmation as long as the delivery can be processed", () => {
  expect(isGeblokkeerd({ meldingen: [omvang] })).toBe(false);
  expect(teMelden({ meldingen: [omvang] })).toEqual([omvang]);
});

test("nobody is asked to confirm something of a delivery that cannot be processed", () => {
  const bevestigd = melding("mutaties-vervallen", {
    bevestiging: { door: "D&I-adviseur", op: "2022-11-22T12:00:00Z", toelichting: "Nagevraagd" },
  });

  expect(isGeblokkeerd({ meldingen: [afkeur, omvang, bevestigd] })).toBe(true);
  expect(teMelden({ meldingen: [afkeur, omvang, bevestigd] })).toEqual([afkeur, bevestigd]);
});
