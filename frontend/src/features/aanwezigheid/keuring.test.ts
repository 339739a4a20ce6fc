import { describe, expect, test } from "vitest";
import { keur, leesBon, type Telbon } from "./keuring";

const token = (nummer: number) => `a${nummer.toString(16).padStart(4, "b")}`.padEnd(32, "c1");

const bytes = (tekst: string) => new TextEncoder().encode(tekst).buffer;

const regels = (getraind: number, leden: Record<string, number>) => {
  let volgende = 0;
  return [
    "pseudoniem;dienstonderdeel",
    ...Array.from({ length: getraind }, () => `${token(volgende++)};`),
    ...Object.entries(leden).flatMap(([code, aantal]) =>
      Array.from({ length: aantal }, () => `${token(volgende++)};${code}`),
    ),
    "",
  ].join("\n");
};

async function bonVan(tekst: string, getraind: number, commissieleden: number): Promise<Telbon> {
  const afdruk = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes(tekst)));
  const sha256 = Array.from(afdruk, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { kwartaal: "2022-Q3", sleutelId: "f2a33784786042a0", getraind, commissieleden, sha256 };
}

describe("a file for the count", () => {
  test("is what its bon says, and its small units are told before they are counted", async () => {
    const tekst = regels(12, { RIVM: 20, IGJ: 9 });

    const uitslag = await keur(bytes(tekst), await bonVan(tekst, 12, 29));

    expect(uitslag).toMatchObject({ onderdelen: ["IGJ", "RIVM"], teKlein: ["IGJ"], inhoud: tekst });
  });

  test.each([
    ["a burgerservicenummer for a token", "249566758;RIVM"],
    ["a burgerservicenummer for a unit", `${token(99)};249566758`],
    ["a name", "Iemand;RIVM"],
    ["a column more", `${token(99)};RIVM;Iemand`],
    ["a unit that is no code", `${token(99)};Rijksinstituut`],
  ])("stays on this computer with %s", async (_, regel) => {
    const tekst = regels(12, { RIVM: 20 }) + regel;

    expect(await keur(bytes(tekst), await bonVan(tekst, 12, 21))).toBe("bestand");
  });

  test("is not that of another bon, or a part of it", async () => {
    const tekst = regels(12, { RIVM: 20 });
    const bon = await bonVan(tekst, 12, 20);

    expect(await keur(bytes(tekst), { ...bon, sha256: "0".repeat(64) })).toBe("anders");
    expect(await keur(bytes(regels(12, { RIVM: 19 })), bon)).toBe("anders");
  });

  test("is not sent with fewer than ten on a list: the kwartaal would be used up", async () => {
    const tekst = regels(9, { RIVM: 20 });

    expect(await keur(bytes(tekst), await bonVan(tekst, 9, 20))).toBe("klein");
  });
});

describe("a bon", () => {
  const goed = {
    doel: "aanwezigheidstelling/1",
    sleutelId: "f2a33784786042a0",
    kwartaal: "2022-Q3",
    getraind: 12,
    commissieleden: 20,
    sha256: "0".repeat(64),
    gemaaktOp: "2022-10-05T10:00:00Z",
  };

  test("has these members and no other", () => {
    expect(leesBon(JSON.stringify(goed))).toMatchObject({ kwartaal: "2022-Q3" });
    expect(leesBon(JSON.stringify({ ...goed, naam: "Iemand" }))).toBeUndefined();
    expect(leesBon(JSON.stringify({ ...goed, doel: "inclusiemonitor/1" }))).toBeUndefined();
    expect(leesBon(JSON.stringify({ ...goed, sha256: undefined }))).toBeUndefined();
    expect(leesBon("null")).toBeUndefined();
    expect(leesBon("geen bon")).toBeUndefined();
  });
});
