import { cellName, separatorOf } from "@/lib/csv";
import { Weigering } from "./weigering";

/** A line as its bytes, one character each; {@link tekst} reads a field. */
export interface Regel {
  /** Row in a spreadsheet, from 1: a line end inside quotes starts no row, an empty line does. */
  rij: number;
  velden: string[];
  /** Whether text follows a closing quote. */
  isMisvormd: boolean;
  codering: TextDecoder;
}

const windows1252 = new TextDecoder("windows-1252");
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const beyondAscii = /[\x80-\xff]/;
const noWindows1252 = /[\x81\x8d\x8f\x90\x9d]/;
const longestLine = 65_536;
const separators = ";,\t";

/** Enough for an I-team of one ministry; more is for the command, which keeps no file in memory. */
export const meesteRegels = 200_000;

const bytesOf = (raw: string) => Uint8Array.from(raw, (character) => character.charCodeAt(0));

const isUtf8 = (raw: string) => {
  try {
    utf8.decode(bytesOf(raw));
    return true;
  } catch {
    return false;
  }
};

/** A field, or a part of it, as text. */
export const tekst = ({ codering }: Regel, raw: string) =>
  beyondAscii.test(raw) ? codering.decode(bytesOf(raw)) : raw;

/** A field without the blanks around it; empty when the line is too short for it. */
export const veld = ({ velden }: Regel, plaats: number) => (velden[plaats] ?? "").replace(/^[ \t]+|[ \t]+$/g, "");

/** Each byte as a character, so that places and lengths are those of the file. */
export function alsTekens(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  }
  return parts.join("");
}

type State = "start" | "plain" | "quoted" | "quote" | "after";

/**
 * Reads a whole file as the server does, with the same lines, rows and faults: the separator of the header line or of
 * `sep=`, line ends LF, CRLF and CR, quotes at the start of a field, UTF-8 or Windows-1252 by the first line that tells.
 * The reader of `lib` looks for numbers only and leaves to the server what is wrong with a file; here nobody comes after.
 */
export class Regels {
  private readonly bestand: string;
  private readonly bytes: string;
  private readonly fouten: Record<string, string>;
  private codering: TextDecoder | undefined;
  private readonly gelezen: Regel[] = [];
  private separator = ";";
  private at = 0;
  private lineStart = 0;
  private rij = 1;
  private velden: string[] = [];
  private field = "";
  private state: State = "start";
  private isMisvormd = false;

  private constructor(bestand: string, bytes: string, fouten: Record<string, string>) {
    this.bestand = bestand;
    this.bytes = bytes;
    this.fouten = fouten;
  }

  /** The header and the lines under it. Refuses a file that cannot be read any further. */
  static lees(bestand: string, bytes: string, leesfouten: Record<string, string>): [Regel, ...Regel[]] {
    return new Regels(bestand, bytes, leesfouten).alle();
  }

  private alle(): [Regel, ...Regel[]] {
    this.readMark();
    this.readFirstLine();
    while (this.at < this.bytes.length) {
      this.step(this.bytes.charAt(this.at));
      this.at++;
      if (this.at - this.lineStart >= longestLine) {
        throw this.fault(this.state === "quoted" || this.state === "quote" ? "AANHALINGSTEKEN" : "REGEL_TE_LANG");
      }
    }
    if (this.state === "quoted") {
      throw this.fault("AANHALINGSTEKEN");
    }
    if (this.at > this.lineStart) {
      this.velden.push(this.field);
      this.give();
    }
    const [kop, ...rest] = this.gelezen;
    if (!kop) {
      throw this.fault("LEEG");
    }
    return [kop, ...rest];
  }

  private readMark(): void {
    if (/^(?:\xfe\xff|\xff\xfe)/.test(this.bytes)) {
      throw this.fault("TEKENCODERING");
    }
    if (this.bytes.startsWith("\xef\xbb\xbf")) {
      this.codering = utf8;
      this.at = 3;
    }
  }

  /** Chooses the separator by the first line that is not empty. */
  private readFirstLine(): void {
    while (/[\r\n]/.test(this.bytes.charAt(this.at))) {
      this.skipLineEnd();
      this.rij++;
    }
    this.lineStart = this.at;
    const [line] = /^(?:[^"\r\n]|"[^"]*(?:"|$))*/.exec(this.bytes.slice(this.at, this.at + longestLine)) ?? [""];
    const [, declared] = /^sep=(.?)$/i.exec(line) ?? [];
    if (line.includes("\0")) {
      throw this.fault("TEKENCODERING");
    }
    if (!declared) {
      this.separator = separatorOf(line);
      return;
    }
    if (!separators.includes(declared)) {
      throw this.fault("SCHEIDINGSTEKEN");
    }
    this.separator = declared;
    this.at += line.length;
    this.skipLineEnd();
    this.lineStart = this.at;
  }

  private skipLineEnd(): void {
    this.at += this.bytes.startsWith("\r\n", this.at) ? 2 : 1;
  }

  private step(character: string): void {
    if (character === "\0") {
      throw this.fault("TEKENCODERING");
    }
    if (this.state === "quoted") {
      if (character === '"') {
        this.state = "quote";
      } else {
        this.field += character;
      }
    } else if (character === this.separator) {
      this.velden.push(this.field);
      this.field = "";
      this.state = "start";
    } else if (character === "\n" || character === "\r") {
      this.endLine();
    } else {
      this.ordinary(character);
    }
  }

  private ordinary(character: string): void {
    if (character === '"' && (this.state === "start" || this.state === "quote")) {
      // At the start of a field it opens the field, behind a quote it is that one's double.
      this.field += this.state === "quote" ? '"' : "";
      this.state = "quoted";
      return;
    }
    if (this.state === "quote") {
      // The quote stays, so that what it parted does not become one number.
      this.isMisvormd = true;
      this.field += '"';
      this.state = "after";
    } else if (this.state === "start") {
      this.state = "plain";
    }
    this.field += character;
  }

  private endLine(): void {
    this.velden.push(this.field);
    this.give();
    this.at += this.bytes.startsWith("\r\n", this.at) ? 1 : 0;
    this.rij++;
    this.lineStart = this.at + 1;
    this.velden = [];
    this.field = "";
    this.isMisvormd = false;
    this.state = "start";
  }

  private give(): void {
    if (this.velden.every((one) => one === "")) {
      return;
    }
    const codering = this.coderingVan(this.velden);
    this.gelezen.push({ rij: this.rij, velden: this.velden, isMisvormd: this.isMisvormd, codering });
    if (this.gelezen.length - 1 > meesteRegels) {
      throw new Weigering(
        `«${this.bestand}» heeft meer dan 200.000 regels. Gebruik daarvoor java -jar inclusiemonitor.jar pseudonimiseer.`,
      );
    }
  }

  /** The encoding of a line; all files write ASCII alike, so the first other byte tells which one it is. */
  private coderingVan(velden: string[]): TextDecoder {
    const other = velden.findIndex((one) => beyondAscii.test(one));
    if (other < 0) {
      return this.codering ?? utf8;
    }
    this.codering ??= velden.every(isUtf8) ? utf8 : windows1252;
    const wrong = velden.findIndex((one) => (this.codering === utf8 ? !isUtf8(one) : noWindows1252.test(one)));
    if (wrong >= 0) {
      throw this.fault("TEKENCODERING", wrong);
    }
    return this.codering;
  }

  private fault(soort: string, column = this.velden.length): Weigering {
    return new Weigering(
      `«${this.bestand}» is niet te lezen vanaf cel ${cellName(column, this.rij)}. ${this.fouten[soort]}`,
    );
  }
}
