import { expect, test } from "vitest";
import type { Standregel } from "@/api/schemas";
import { nl } from "@/i18n/nl";
import { formatFor } from "@/lib/format";
import { beschermd, cijfer, procent, regel } from "@/test/stand";
import { conclusie } from "./conclusie";

const over = { gerealiseerd: cijfer("12"), tekort: cijfer("-2") };
const hidden = { gerealiseerd: beschermd, tekort: beschermd, realisatiePercentage: beschermd };
const incomplete = {
  gerealiseerd: cijfer("4", { tenMinste: true }),
  realisatiePercentage: procent(null, { reden: "onvolledig" }),
  tekort: cijfer(null, { reden: "onvolledig" }),
};

const read = (...regels: Standregel[]) => conclusie(nl, formatFor("nl-NL"), regels);

test("counts who misses the quotum and names the largest shortage", () => {
  expect(read(regel("KERN"), regel("RIVM", { tekort: cijfer("12.1") }), regel("CIBG", over))).toBe(
    "2 van 3 dienstonderdelen halen het quotum niet. RIVM heeft het grootste tekort: 12,1 banen.",
  );
});

test("one that misses it takes the singular", () => {
  expect(read(regel("KERN"), regel("CIBG", over))).toBe(
    "1 van 2 dienstonderdelen haalt het quotum niet. KERN heeft het grootste tekort: 6,0 banen.",
  );
});

test("who meets it has no shortage to name", () => {
  expect(read(regel("KERN", over), regel("CIBG", over))).toBe("Alle 2 dienstonderdelen halen het quotum.");
});

test("a hidden or incomplete unit is neither counted as missing it nor as meeting it", () => {
  expect(read(regel("KERN"), regel("CCMO", hidden), regel("IGJ", incomplete))).toBe(
    "1 dienstonderdeel haalt het quotum niet. KERN heeft het grootste tekort: 6,0 banen. " +
      "Van 2 dienstonderdelen is dit niet te zeggen.",
  );
});

test("where only a few are known, nobody is told that all meet it", () => {
  expect(read(regel("CIBG", over), regel("CCMO", hidden))).toBe(
    "1 dienstonderdeel haalt het quotum. Van 1 dienstonderdeel is dit niet te zeggen.",
  );
  expect(read(regel("CCMO", hidden), regel("IGJ", incomplete))).toBe(
    "Of de dienstonderdelen het quotum halen, is niet te zeggen.",
  );
});

test("a class tells the verdict of a small unit without its number", () => {
  expect(read(regel("KERN", over), regel("SCP", { ...hidden, klasse: "onder-80" }))).toBe(
    "1 van 2 dienstonderdelen haalt het quotum niet.",
  );
});

test("who sees one unit reads about that one", () => {
  expect(read(regel("RIVM"))).toBe("RIVM haalt het quotum niet. Het tekort is 6,0 banen.");
});
