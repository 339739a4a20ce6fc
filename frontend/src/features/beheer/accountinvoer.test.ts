import { expect, test } from "vitest";
import type { Account } from "@/api/schemas";
import { invoerVan, wijziging } from "./accountinvoer";

const account: Account = {
  id: "0",
  gebruikersnaam: "hr-adviseur",
  naam: "HR-adviseur RIVM",
  rollen: ["hr-adviseur", "hr-analist"],
  dienstonderdelen: ["RIVM"],
  persoonsregels: true,
  vogGezienOp: "2022-02-01",
  vogHercontroleOp: "2027-02-01",
  geblokkeerd: false,
  versie: 3,
};

test("what was not touched is not sent, and neither is an order", () => {
  expect(wijziging(account, { ...invoerVan(account), rollen: ["hr-analist", "hr-adviseur"] })).toEqual({});
});

test("only what differs is sent", () => {
  const invoer = { ...invoerVan(account), dienstonderdelen: ["RIVM", "IGJ"], geblokkeerd: true };

  expect(wijziging(account, invoer)).toEqual({ dienstonderdelen: ["RIVM", "IGJ"], geblokkeerd: true });
});

test("an emptied date takes the VOG away; an empty password keeps the present one", () => {
  expect(wijziging(account, { ...invoerVan(account), vogGezienOp: "" })).toEqual({ vogGezienOp: null });
  expect(wijziging(account, { ...invoerVan(account), vogHercontroleOp: "2028-02-01" })).toEqual({
    vogHercontroleOp: "2028-02-01",
  });
  expect(wijziging(account, { ...invoerVan(account), wachtwoord: "twaalf tekens" })).toEqual({
    wachtwoord: "twaalf tekens",
  });
});
