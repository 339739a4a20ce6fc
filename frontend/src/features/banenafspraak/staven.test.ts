import { expect, test } from "vitest";
import { nl } from "@/i18n/nl";
import { formatFor } from "@/lib/format";
import { beschermd, cijfer, nietGeleverd, procent, regel } from "@/test/stand";
import { staaf } from "./staven";

const read = (changes: Parameters<typeof regel>[1]) => staaf(nl, formatFor("nl-NL"), regel("RIVM", changes));

test("a shortage is written as what is missing, a surplus as what is over", () => {
  expect(read({ tekort: cijfer("12.1") })).toMatchObject({ note: "−12,1 banen", tone: "bad" });
  expect(read({ tekort: cijfer("-1.5") })).toMatchObject({ note: "+1,5 banen", tone: "ok" });
});

test("a hidden unit keeps its tick and has no bar", () => {
  const hidden = { gerealiseerd: beschermd, tekort: beschermd };

  expect(read(hidden)).toMatchObject({ realised: null, target: 10, note: "Niet getoond om personen te beschermen" });
  expect(read({ ...hidden, klasse: "onder-80" })).toMatchObject({ realised: null, note: "onder 80%" });
});

test("a lower limit gets no verdict", () => {
  const incomplete = {
    gerealiseerd: cijfer("4", { tenMinste: true }),
    tekort: cijfer(null, { reden: "onvolledig" }),
    realisatiePercentage: procent(null, { reden: "onvolledig" }),
  };

  expect(read(incomplete)).toMatchObject({ realised: 4, atLeast: true, note: "ten minste 4,0", tone: "neutral" });
});

test("what was not delivered is not nought", () => {
  expect(read({ gerealiseerd: nietGeleverd, tekort: nietGeleverd })).toMatchObject({
    realised: null,
    note: "nog niet geleverd",
  });
});
