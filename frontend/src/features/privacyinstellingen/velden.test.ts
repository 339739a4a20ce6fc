import { expect, test } from "vitest";
import { gewijzigd, voorstelVan } from "./velden";

const termijnen = {
  naVaststellenDagen: 30,
  personeelMaanden: 13,
  ongebruiktDagen: 30,
  afgekeurdDagen: 30,
  logboekJaren: 3,
  backupDagen: 35,
};
const nu = { versie: 1, drempel: 10, klassenTonen: true, bewaartermijnen: termijnen };

test("a proposal names what it changes, in the order of the screen", () => {
  const wordt = {
    ...nu,
    versie: 2,
    drempel: 12,
    klassenTonen: false,
    bewaartermijnen: { ...termijnen, personeelMaanden: 6 },
  };

  expect(gewijzigd({ was: nu, wordt })).toEqual(["drempel", "klassenTonen", "personeelMaanden"]);
});

test("a form becomes numbers, and an empty box a no", () => {
  const form = new FormData();
  form.set("drempel", "12");
  form.set("toelichting", "  Op advies van de FG ");
  for (const [naam, waarde] of Object.entries(termijnen)) {
    form.set(naam, String(waarde));
  }

  expect(voorstelVan(form, 1)).toEqual({
    basisVersie: 1,
    drempel: 12,
    klassenTonen: false,
    bewaartermijnen: termijnen,
    toelichting: "Op advies van de FG",
  });
});
