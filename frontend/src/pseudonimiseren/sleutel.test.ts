import { describe, expect, test } from "vitest";
import vectoren from "../../../backend/src/test/resources/pseudonimisering/vectoren.json";
import { leesBsn, leesDeel, lettersEnCijfers, Sleutel, sha256, vertaal } from "./sleutel";

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

describe.each(vectoren.sleutels)("the vectors of the pseudonymiser: $naam", (vector) => {
  const maak = () => Sleutel.uit(vector.doel, bytes(vector.deel1), bytes(vector.deel2));

  test("name the key", async () => {
    expect((await maak()).id).toBe(vector.sleutelId);
  });

  test.each(vector.tokens)("give the token $token", async ({ bsn, genormaliseerd, token }) => {
    const gelezen = leesBsn(bsn.trim());

    expect(gelezen).toBe(genormaliseerd);
    expect(await (await maak()).token(genormaliseerd)).toBe(token);
  });

  test("give the hash of a loonheffingennummer", async () => {
    const { nummer, genormaliseerd, hash } = vector.loonheffingennummer;

    expect(lettersEnCijfers(nummer)).toBe(genormaliseerd);
    expect(await (await maak()).nummerHash(genormaliseerd)).toBe(hash);
  });
});

test.each(vectoren.geenBsn)("«%s» is no burgerservicenummer", (written) => {
  expect(leesBsn(written)).toBeUndefined();
});

describe("a part of a key", () => {
  const [{ doel, deel1, deel2, sleutelId }] = vectoren.sleutels as [(typeof vectoren.sleutels)[0]];

  async function deel(nummer: number, waarde: string, id = sleutelId): Promise<string> {
    const inhoud = `Inclusiemonitor sleuteldeel ${nummer} van 2\ndoel: ${doel}\nsleutelId: ${id}\nwaarde: ${waarde}\n`;
    return `${inhoud}controle: ${(await sha256(new TextEncoder().encode(inhoud))).slice(0, 16)}\n`;
  }

  test("makes the key with the other one, in any order and with any line end", async () => {
    const een = await leesDeel("een.txt", (await deel(1, deel1)).replaceAll("\n", "\r\n"));
    const twee = await leesDeel("twee.txt", await deel(2, deel2));

    expect((await Sleutel.van(een, twee)).id).toBe(sleutelId);
    expect((await Sleutel.van(twee, een)).id).toBe(sleutelId);
  });

  test("makes none with itself, or with one of another key", async () => {
    const een = await leesDeel("een.txt", await deel(1, deel1));
    const ander = await leesDeel("ander.txt", await deel(2, deel1));

    await expect(Sleutel.van(een, een)).rejects.toThrow("twee keer deel 1");
    await expect(Sleutel.van(een, ander)).rejects.toThrow("horen niet bij elkaar");
  });

  test("is refused when a digit of it changed", async () => {
    const beschadigd = (await deel(1, deel1)).replace(deel1, `${deel1.startsWith("0") ? 1 : 0}${deel1.slice(1)}`);

    await expect(leesDeel("een.txt", beschadigd)).rejects.toThrow("het controlegetal klopt niet");
    await expect(leesDeel("een.txt", "geen deel")).rejects.toThrow("is geen sleuteldeel");
  });
});

test("each number is made into a token once", async () => {
  const gevraagd: string[] = [];

  const vertaald = await vertaal(["1", "2", "1"], async (nummer) => {
    gevraagd.push(nummer);
    return `t${nummer}`;
  });

  expect(gevraagd).toEqual(["1", "2"]);
  expect([...vertaald]).toEqual([
    ["1", "t1"],
    ["2", "t2"],
  ]);
});
