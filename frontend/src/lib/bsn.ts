import { asciiText, unescaped } from "./plainText";

/**
 * Finds a burgerservicenummer before anything leaves the computer, by the rules that the server applies again: a run of
 * 8 or 9 digits that passes the 11-proef, also with leading zeros before it or five noughts or more behind it, and in
 * groups with up to three characters between them that are no letters or digits. Another longer run is no hit, nor is a
 * date in groups.
 */

const longest = 9;
const separators = /(?:\r\n|[^0-9A-Za-z]){1,3}/y;

/** Weights 9 8 7 6 5 4 3 2 −1 over nine digits, eight padded; the sum is divisible by eleven and not all are nought. */
export function passesElfproef(number: number): boolean {
  if (number <= 0 || number > 999_999_999) {
    return false;
  }
  let sum = -(number % 10);
  let rest = Math.floor(number / 10);
  for (let weight = 2; rest > 0; weight++) {
    sum += weight * (rest % 10);
    rest = Math.floor(rest / 10);
  }
  return sum % 11 === 0;
}

const isDigit = (text: string, at: number) =>
  at < text.length && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

export const isBsnLength = (digits: number) => digits === 8 || digits === longest;

/**
 * Whether free text, a name of a file or of a column holds a number that may be a BSN, in any script's digits, and
 * percent-encoded any number of times.
 */
export function holdsBsn(text: string): boolean {
  return holdsPlainBsn(asciiText(text)) || (text.includes("%") && holdsPlainBsn(asciiText(unescaped(text))));
}

function holdsPlainBsn(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (isDigit(text, at) && !isDigit(text, at - 1) && (startsAt(text, at) || isPaddedOut(text, at))) {
      return true;
    }
  }
  return false;
}

const run = /0*([1-9]\d*)/y;

/** Whether a long run of digits from here is a shorter one with noughts behind it; fewer may be a rounded amount. */
function isPaddedOut(text: string, from: number): boolean {
  run.lastIndex = from;
  const digits = run.exec(text)?.[1] ?? "";
  const significant = digits.replace(/0+$/, "").length;
  return [8, longest].some(
    (length) => digits.length >= length + 5 && significant <= length && passesElfproef(Number(digits.slice(0, length))),
  );
}

/** Walks over groups of digits from here, and judges wherever a group ends. */
function startsAt(text: string, from: number): boolean {
  let digits = "";
  // A BSN is also written with more leading zeros than it needs.
  let counting = "";
  const shape: number[] = [];
  for (let at = from; counting.length <= longest; ) {
    const group = at;
    while (isDigit(text, at)) {
      at++;
    }
    if (at === group) {
      return false;
    }
    digits += text.slice(group, at);
    counting = digits.replace(/^0+/, "");
    shape.push(at - group);
    const rightLength = isBsnLength(digits.length) || (digits.length > longest && isBsnLength(counting.length));
    if (rightLength && !isGroupedDate(digits, shape) && passesElfproef(Number(counting))) {
      return true;
    }
    separators.lastIndex = at;
    if (!separators.test(text)) {
      return false;
    }
    at = separators.lastIndex;
  }
  return false;
}

function isGroupedDate(digits: string, shape: number[]): boolean {
  switch (shape.join("")) {
    case "422":
      return isCalendarDay(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
    case "224":
      return isCalendarDay(digits.slice(4), digits.slice(2, 4), digits.slice(0, 2));
    default:
      return false;
  }
}

function isCalendarDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1900 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
}

const token = /^[0-9a-f]{32}$/i;

/** Without a letter, or with eight equal digits at an end, which a truncated HMAC has hardly ever. */
const filledUp = /^(?:\d{32}$|(.)\1{7})|(.)\2{7}$/i;

/** Whether 32 hex digits look like a number that was filled up to that length; a token is made anew then. */
export const isFilledUp = (text: string) => filledUp.test(text);

/**
 * Whether a field of a column of tokens holds a number that may be a BSN. One that was filled up to the length of a token
 * stands at one of its ends.
 */
export function isTokenWithBsn(text: string): boolean {
  if (!token.test(text)) {
    return holdsBsn(text);
  }
  return isFilledUp(text) && [text, text.slice(0, longest), text.slice(-longest)].some(holdsBsn);
}

const written = /^(?:(\d{4})-?(\d{2})-?(\d{2})|(\d{2})-(\d{2})-(\d{4}))$/;

/** Whether a field of a date column is a date as deliveries write it; 31-12-9999 means «without end». */
export function isDeliveredDate(text: string): boolean {
  const [, year, month, day, lastDay, lastMonth, lastYear] = written.exec(text) ?? [];
  const [y, m, d] = [Number(year ?? lastYear), Number(month ?? lastMonth), Number(day ?? lastDay)];
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
}

const forbidden = new Set(
  (
    "bsn bsnnummer bsnnr burgerservicenummer sofi sofinummer sofinr personeelsnummer personeelsnr personeelnummer pnummer " +
    "loonheffingennummer naam namen achternaam voornaam voornamen roepnaam voorletters initialen geboortedatum " +
    "geboortejaar geboorteplaats geboorteland leeftijd geslacht gender religie geloof godsdienst levensovertuiging " +
    "herkomst afkomst etniciteit nationaliteit migratieachtergrond geaardheid opleidingsniveau adres straat huisnummer " +
    "postcode woonplaats telefoon telefoonnummer email emailadres diagnose ziekte beperking"
  ).split(" "),
);

/** Whether a column of this name may not be delivered at all; to be asked only about names that no layout declares. */
export function isForbiddenHeader(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return forbidden.has(words.join("")) || words.some((word) => forbidden.has(word));
}

const enough = 32;

/**
 * Judges a column of numbers as a whole: one in eleven arbitrary numbers of 8 or 9 digits passes the 11-proef, of
 * burgerservicenummers every one. One long number alone that passes counts as well.
 */
export class NumberColumn {
  private seen = 0;
  private passing = 0;

  /** False when the field is no number, and has to be judged as text. */
  add(field: string): boolean {
    const plain = field.replace(/[.,]0{0,2}$/, "").replace(/^[-+]/, "");
    if (!/^[\d.,]*$/.test(plain)) {
      return false;
    }
    const digits = plain.replaceAll(/[.,]/g, "");
    const counting = digits.replace(/^0+/, "");
    if (isBsnLength(digits.length) || (digits.length > longest && isBsnLength(counting.length))) {
      this.seen++;
      this.passing += passesElfproef(Number(digits)) ? 1 : 0;
    }
    return true;
  }

  /** Whether what was seen so far already cannot be chance. */
  get certain(): boolean {
    return this.seen >= enough && this.suspect;
  }

  /** Whether the column, once complete, holds burgerservicenummers. */
  get suspect(): boolean {
    return this.passing * 3 > this.seen;
  }
}
