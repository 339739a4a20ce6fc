import { expect, test } from "vitest";
import { inhoudsafdruk, onafgemaakte } from "./onafgemaakt";
import { eerderGeleverdAls, metadata } from "./useOnafgemaakt";

function opslag() {
  const waarden = new Map<string, string>();
  return {
    waarden,
    getItem: (naam: string) => waarden.get(naam) ?? null,
    setItem: (naam: string, waarde: string) => void waarden.set(naam, waarde),
    removeItem: (naam: string) => void waarden.delete(naam),
  };
}

const een = { account: "a", afdruk: "f".repeat(64), pakbon: "", upload: "u1", verlooptOp: 2_000 };
const inhoud = {
  account: "a",
  soort: "inhuur",
  peildatum: "2022-12-31",
  omvang: "volledig",
  blokafdruk: "0f",
  lengte: 7,
};

test("an upload is found again by the account that began it, and by no other", () => {
  const doos = opslag();
  const bekend = onafgemaakte(doos, () => 1_000);
  bekend.onthoud(een);

  expect(bekend.van("a")).toEqual([een]);
  expect(bekend.van("b")).toEqual([]);
});

test("what expired or ended is forgotten, and then nothing stays behind", () => {
  const doos = opslag();
  onafgemaakte(doos, () => 1_000).onthoud(een);
  expect(onafgemaakte(doos, () => 2_000).van("a")).toEqual([]);

  onafgemaakte(doos, () => 1_000).vergeet("u1");
  expect(doos.waarden.size).toBe(0);
});

test("the same upload stands there once", () => {
  const bekend = onafgemaakte(opslag(), () => 1_000);
  bekend.onthoud(een);
  bekend.onthoud({ ...een, verlooptOp: 3_000 });

  expect(bekend.van("a")).toEqual([{ ...een, verlooptOp: 3_000 }]);
});

test.each(["geen json", "{}", '[{"account":"a"}]', "null"])("%s in the store is nothing", (rommel) => {
  const doos = opslag();
  doos.setItem("inclusiemonitor.uploads", rommel);

  expect(onafgemaakte(doos, () => 0).van("a")).toEqual([]);
});

test("the digest is of the content, the account, the kind and the day, and tells none of them", async () => {
  const zelfde = await inhoudsafdruk(inhoud);
  const andere = await Promise.all(
    [
      { account: "b" },
      { soort: "mto" },
      { peildatum: "2022-09-30" },
      { blokafdruk: "1f" },
      { lengte: 8 },
      { omvang: "mutatie" },
    ].map((over) => inhoudsafdruk({ ...inhoud, ...over })),
  );

  expect(await inhoudsafdruk({ ...inhoud })).toBe(zelfde);
  expect(new Set([zelfde, ...andere]).size).toBe(7);
  expect(zelfde).toMatch(/^[0-9a-f]{64}$/);
});

test("the server's metadata is read as UTF-8", () => {
  const gelezen = metadata("soort aW5odXVy,peildatum MjAyMi0xMi0zMQ==,bestandsnaam w6luIMOgLmNzdg==");

  expect([...gelezen]).toEqual([
    ["soort", "inhuur"],
    ["peildatum", "2022-12-31"],
    ["bestandsnaam", "én à.csv"],
  ]);
});

test("a file of that name and length is delivered as it was begun", () => {
  const keuze = { soort: "inhuur", peildatum: "2022-12-31" } as const;
  const open = [{ upload: "u", bestandsnaam: "a.csv", keuze, positie: 1, lengte: 7 }];

  expect(eerderGeleverdAls({ name: "a.csv", size: 7 }, open)).toEqual(keuze);
  expect(eerderGeleverdAls({ name: "a.csv", size: 8 }, open)).toBeUndefined();
  expect(eerderGeleverdAls({ name: "b.csv", size: 7 }, open)).toBeUndefined();
});
