import { expect, test } from "vitest";
import { magVragen, wachtOp } from "./wacht";

test("a request waits for who can decide or answer, not for who can only take it back", () => {
  expect(wachtOp({ acties: ["goedkeuren", "afwijzen"] })).toBe(true);
  expect(wachtOp({ acties: ["downloaden"] })).toBe(true);
  expect(wachtOp({ acties: ["intrekken"] })).toBe(false);
  expect(wachtOp({ acties: [] })).toBe(false);
});

test("asking needs the role and the right", () => {
  expect(magVragen({ rollen: ["di-adviseur"], persoonsregels: true })).toBe(true);
  expect(magVragen({ rollen: ["di-adviseur"], persoonsregels: false })).toBe(false);
  expect(magVragen({ rollen: ["i-team"], persoonsregels: true })).toBe(false);
});
