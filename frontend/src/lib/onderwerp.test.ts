import { expect, test } from "vitest";
import { meetdeel, opent, perRij, standdeel } from "./onderwerp";

test.each([
  ["standen/2022-Q3/RIVM/tekort", "RIVM.tekort"],
  ["standen/2022-Q3/RIVM", "RIVM.gerealiseerd"],
  ["standen/2022-Q3/VWS/nogNodig", "VWS.nogNodig"],
  ["standen/2022-Q3", "VWS.gerealiseerd"],
])("what is said of %s stands at %s", (onderwerp, opbouw) => {
  expect(opent(onderwerp)).toEqual({ kwartaal: "2022-Q3", opbouw });
});

test("a row of a register is no figure", () => {
  expect(standdeel("registers/acties/A-14")).toBeUndefined();
  expect(opent("registers/acties/A-14")).toBeUndefined();
});

test("each row counts what is said of any of its figures, and the whole what is said of the quarter", () => {
  const gezegd = [
    { onderwerp: "standen/2022-Q3", blokkeert: false },
    { onderwerp: "standen/2022-Q3/VWS/tekort", blokkeert: true },
    { onderwerp: "standen/2022-Q3/RIVM", blokkeert: false },
    { onderwerp: "standen/2022-Q3/RIVM/inleen", blokkeert: false },
    { onderwerp: "registers/acties/A-14", blokkeert: false },
  ];

  expect([...perRij(gezegd)]).toEqual([
    ["VWS", { open: 2, blokkeert: 1 }],
    ["RIVM", { open: 2, blokkeert: 0 }],
  ]);
});

test.each([
  ["meetreeksen/geslacht", { meetwijze: "geslacht", code: undefined }],
  ["meetreeksen/geslacht/RIVM", { meetwijze: "geslacht", code: "RIVM" }],
  ["standen/2022-Q3/RIVM", undefined],
  ["registers/acties/A-14", undefined],
])("what was measured is told apart from other figures: %s", (onderwerp, deel) => {
  expect(meetdeel(onderwerp)).toEqual(deel);
  expect(deel && standdeel(onderwerp)).toBeUndefined();
});
