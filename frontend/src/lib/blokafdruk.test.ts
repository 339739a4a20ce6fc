import { expect, test } from "vitest";
import { Blokafdruk, tekstafdruk } from "./blokafdruk";

const inhoud = Uint8Array.from({ length: 9_000_000 }, (_, i) => (i * 31) % 251);

async function afdruk(bytes: Uint8Array, stuk: number): Promise<string> {
  const maker = new Blokafdruk();
  for (let at = 0; at < bytes.length; at += stuk) {
    await maker.neem(bytes.subarray(at, at + stuk));
  }
  return maker.einde();
}

test("the same content has the same digest however it was cut", async () => {
  const heel = await afdruk(inhoud, inhoud.length);

  expect(await afdruk(inhoud, 65_536)).toBe(heel);
  expect(await afdruk(inhoud, 4 * 1024 * 1024)).toBe(heel);
  expect(heel).toMatch(/^[0-9a-f]{64}$/);
});

test("one byte changed, one more or none gives another digest", async () => {
  const ander = inhoud.slice();
  ander[8_999_999] = 252;
  const alle = await Promise.all(
    [inhoud, ander, inhoud.subarray(1), new Uint8Array()].map((bytes) => afdruk(bytes, 1_000_000)),
  );

  expect(new Set(alle).size).toBe(4);
});

test("of a text it is its SHA-256", async () => {
  expect(await tekstafdruk("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
