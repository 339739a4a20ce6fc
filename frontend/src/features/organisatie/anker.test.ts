import { expect, test } from "vitest";
import { isVerder } from "./anker";

const id = "01840000-aaaa-7000-8000-000000000001";
const meer = { hasNextPage: true, isFetchingNextPage: false, isFetchNextPageError: false };

test("a list goes on until it holds what the address points at, a page at a time", () => {
  expect(isVerder(id, [], meer)).toBe(true);
  expect(isVerder(id, [id], meer)).toBe(false);
  expect(isVerder(id, [], { ...meer, isFetchingNextPage: true })).toBe(false);
  expect(isVerder(id, [], { ...meer, hasNextPage: false })).toBe(false);
});

test("a page that did not come is not asked for again and again", () => {
  expect(isVerder(id, [], { ...meer, isFetchNextPageError: true })).toBe(false);
});

test("an address that points at something else asks for no page", () => {
  expect(isVerder("", [], meer)).toBe(false);
  expect(isVerder("inhoud", [], meer)).toBe(false);
});
