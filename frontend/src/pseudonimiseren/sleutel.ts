import { isFilledUp, passesElfproef } from "@/lib/bsn";
import { Weigering } from "./weigering";

const vorm =
  /^(Inclusiemonitor sleuteldeel ([12]) van 2\ndoel: ([a-z][a-z0-9-]{0,30}\/[0-9]{1,3})\nsleutelId: ([0-9a-f]{16})\nwaarde: ([0-9a-f]{64})\n)controle: ([0-9a-f]{16})\n*$/;
const longestFile = 1_024;

/** The label of the key of the blind attendance count, which serves nothing else. */
export const telDoel = "aanwezigheidstelling/1";

export const ascii = (text: string) => new TextEncoder().encode(text);
export const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const fromHex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** A burgerservicenummer as files write it, with any number of zeros before it, as nine digits; undefined for any other. */
export function leesBsn(written: string): string | undefined {
  const [, digits] = /^0*([1-9]\d{0,8})$/.exec(written) ?? [];
  return digits && written.length >= 8 && passesElfproef(Number(digits)) ? digits.padStart(9, "0") : undefined;
}

/** Only the letters and digits of a loonheffingennummer: how it is grouped does not matter. */
export const lettersEnCijfers = (written: string) =>
  written.replaceAll(/[^A-Za-z0-9]/g, "").replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());

interface Deel {
  nummer: string;
  doel: string;
  sleutelId: string;
  waarde: Uint8Array;
}

/** One custodian's part of a key, from the text of its file. */
export async function leesDeel(bestand: string, written: string): Promise<Deel> {
  const naam = `Sleuteldeel «${bestand}»`;
  if (written.length > longestFile) {
    throw new Weigering(`${naam} is geen sleuteldeel.`);
  }
  const [, inhoud, nummer, doel, sleutelId, waarde, controle] = vorm.exec(written.replaceAll("\r\n", "\n")) ?? [];
  if (!inhoud || !nummer || !doel || !sleutelId || !waarde) {
    throw new Weigering(`${naam} is geen sleuteldeel, of is beschadigd.`);
  }
  if ((await sha256(ascii(inhoud))).slice(0, 16) !== controle) {
    throw new Weigering(`${naam} is beschadigd: het controlegetal klopt niet.`);
  }
  return { nummer, doel, sleutelId, waarde: fromHex(waarde) };
}

/** The key of one purpose, which exists only while both parts are together and never leaves the browser's own keeping. */
export class Sleutel {
  readonly id: string;
  readonly doel: string;
  private readonly geheim: CryptoKey;

  private constructor(id: string, doel: string, geheim: CryptoKey) {
    this.id = id;
    this.doel = doel;
    this.geheim = geheim;
  }

  static async uit(doel: string, een: Uint8Array, ander: Uint8Array): Promise<Sleutel> {
    const samen = een.map((byte, i) => byte ^ (ander[i] ?? 0));
    const bytes = new Uint8Array(samen);
    const geheim = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    samen.fill(0);
    bytes.fill(0);
    const afdruk = await crypto.subtle.sign("HMAC", geheim, ascii(`${doel}/sleutel-id`));
    return new Sleutel(hex(new Uint8Array(afdruk, 0, 8)), doel, geheim);
  }

  /** The key of two parts in any order; refused unless they are the two parts of one key. */
  static async van(een: Deel, ander: Deel): Promise<Sleutel> {
    if (een.nummer === ander.nummer) {
      throw new Weigering(
        `Dit is twee keer deel ${een.nummer} van een sleutel; nodig zijn deel 1 en deel 2, van twee beheerders.`,
      );
    }
    const sleutel = await Sleutel.uit(een.doel, een.waarde, ander.waarde);
    if (een.doel !== ander.doel || een.sleutelId !== ander.sleutelId || sleutel.id !== een.sleutelId) {
      throw new Weigering(
        `De twee sleuteldelen horen niet bij elkaar: deel ${een.nummer} is van sleutel ${een.sleutelId} en deel ${ander.nummer} van sleutel ${ander.sleutelId}.`,
      );
    }
    return sleutel;
  }

  /** The token of a person's nine digits. */
  token(bsn: string): Promise<string> {
    return this.eersteVan(`${this.doel}|${bsn}`);
  }

  /** The keyed hash of a loonheffingennummer; its label keeps it from ever meeting a token. */
  nummerHash(nummer: string): Promise<string> {
    return this.eersteVan(`${this.doel}/loonheffingennummer|${nummer}`);
  }

  /** The first 128 bits that no check takes for a number that was filled up to the length of a token. */
  private async eersteVan(bericht: string): Promise<string> {
    for (let poging = 1; ; poging++) {
      const afdruk = await crypto.subtle.sign(
        "HMAC",
        this.geheim,
        ascii(poging === 1 ? bericht : `${bericht}|${poging}`),
      );
      const token = hex(new Uint8Array(afdruk, 0, 16));
      if (!isFilledUp(token)) {
        return token;
      }
    }
  }
}

const together = 2_000;

/** What each of these numbers becomes; many at a time, for the browser works on them beside the page. */
export async function vertaal(nummers: Iterable<string>, maak: (nummer: string) => Promise<string>) {
  const distinct = [...new Set(nummers)];
  const vertaald = new Map<string, string>();
  for (let at = 0; at < distinct.length; at += together) {
    const part = distinct.slice(at, at + together);
    const gemaakt = await Promise.all(part.map(maak));
    part.forEach((nummer, i) => {
      vertaald.set(nummer, gemaakt[i] ?? "");
    });
  }
  return vertaald;
}
