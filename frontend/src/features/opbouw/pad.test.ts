import { expect, test } from "vitest";
import { alsTekst, padVan } from "./pad";

test("an address tells the way down from a figure", () => {
  const pad = padVan("VWS.tekort,VWS.gerealiseerd,RIVM.individueel");

  expect(pad.map(({ code }) => code)).toEqual(["VWS", "VWS", "RIVM"]);
  expect(alsTekst(pad)).toBe("VWS.tekort,VWS.gerealiseerd,RIVM.individueel");
});

test.each(["", "RIVM", "RIVM.", ".tekort", "RIVM.onbekend", "RIVM.constructor", "RIVM.tekort,"])(
  "%j leads nowhere",
  (tekst) => {
    expect(padVan(tekst)).toEqual([]);
  },
);
