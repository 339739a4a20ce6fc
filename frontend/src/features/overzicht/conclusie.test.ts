import { expect, test } from "vitest";
import { en } from "@/i18n/en";
import { nl } from "@/i18n/nl";
import { formatFor } from "@/lib/format";
import { cijfer, parameter, procent } from "@/test/stand";
import { type Bevinding, conclusie } from "./conclusie";

const prognose = { jaar: 2023, parameter, quotum: cijfer("153.9651"), nogNodig: cijfer("36.8753") };

const september: Bevinding = {
  peildatum: "2022-09-30",
  totaal: { realisatiePercentage: procent("83.4"), gerealiseerd: cijfer("117.09"), tekort: cijfer("23.3056") },
  prognose,
  doel: { norm: { van: "100", tot: null }, horizon: "2024-Q1" },
};

const read = (changes: Partial<Bevinding>) => conclusie(nl, formatFor("nl-NL"), { ...september, ...changes });

test("the quotum of September 2022 is told as the factsheet tells it", () => {
  expect(read({})).toBe(
    "Eind september 2022 was 83,4% van het quotum gerealiseerd. Er ontbraken 23,3 banen; bij het verwachte quotum " +
      "van 2023 (2,95%) en gelijke bezetting zijn dat er 36,9. Doel: 100% in Q1 2024.",
  );
});

test("without a percentage for next year the sentence foretells nothing", () => {
  expect(read({ prognose: null })).toBe(
    "Eind september 2022 was 83,4% van het quotum gerealiseerd. Er ontbraken 23,3 banen. Doel: 100% in Q1 2024.",
  );
});

test("the target is what the policy says, and nothing where it says nothing", () => {
  expect(read({ doel: { norm: { van: "90.5", tot: null }, horizon: null } })).toMatch(/ Doel: 90,5%\.$/);
  expect(read({ doel: undefined })).toMatch(/zijn dat er 36,9\.$/);
});

test("a surplus is no negative shortage", () => {
  const totaal = { ...september.totaal, realisatiePercentage: procent("102"), tekort: cijfer("-2.8") };

  expect(read({ totaal, prognose: { ...prognose, nogNodig: cijfer("-1.2") } })).toContain(
    "Er waren 2,8 banen meer dan het quotum vraagt; bij het verwachte quotum van 2023 (2,95%) en gelijke bezetting is dat genoeg.",
  );
  expect(read({ totaal })).toContain("zijn er dan nog 36,9 nodig");
});

test("with a missing source only a lower limit is told, and no percentage", () => {
  const missing = procent(null, { reden: "onvolledig" });
  const totaal = {
    realisatiePercentage: missing,
    gerealiseerd: cijfer("90", { tenMinste: true }),
    tekort: cijfer(null, { reden: "onvolledig" }),
  };

  expect(read({ totaal })).toBe(
    "Eind september 2022 waren ten minste 90,0 banen gerealiseerd. Nog niet alle bronnen zijn geleverd.",
  );
  expect(read({ totaal: { ...totaal, gerealiseerd: missing } })).toBe(
    "Over de realisatie van het quotum eind september 2022 is nog niets te zeggen.",
  );
});

test("one job is not called jobs", () => {
  expect(read({ totaal: { ...september.totaal, tekort: cijfer("1.04") } })).toContain("Er ontbrak 1,0 baan;");
});

test("the sentence is there in English", () => {
  expect(conclusie(en, formatFor("en-GB"), september)).toBe(
    "At the end of September 2022, 83.4% of the quotum was realised. 23.3 jobs were missing; with the expected " +
      "quotum of 2023 (2.95%) and the same bezetting that becomes 36.9. Target: 100% in Q1 2024.",
  );
});
