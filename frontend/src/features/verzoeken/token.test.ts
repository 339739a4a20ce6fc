import { expect, test } from "vitest";
import { leesToken } from "./token";

const token = "a1b2c3d40000000000000001e5f60718";

test("a token is read from what was typed and from the file of the command", () => {
  expect(leesToken(token)).toBe(token);
  expect(leesToken(`  ${token.toUpperCase()}\r\n`)).toBe(token);
});

test("what is no token goes nowhere, a burgerservicenummer least of all", () => {
  expect(leesToken("249566758")).toBeUndefined();
  expect(leesToken(`pseudoniem\n${token}`)).toBeUndefined();
  expect(leesToken("")).toBeUndefined();
});
