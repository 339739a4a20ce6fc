import { holdsBsn, isDeliveredDate, isForbiddenHeader, isTokenWithBsn, NumberColumn } from "./bsn";
import { CsvReader, cellName } from "./csv";
import { isSleuteltekst } from "./sleuteltekst";

/** What a layout declares about a column, as far as this check needs it. */
export interface Kolomtype {
  naam: string;
  type: string;
  /** Limits of a number. */
  minimum?: string | null;
  maximum?: string | null;
  decimalen?: number | null;
}

/** A key part has six lines; a line or two above them hide none. */
const sleutelregels = 8;

/** Why a file may not be sent: where a number stands, never which. */
export type Vondst =
  | { soort: "sleuteldeel" }
  | { soort: "cel"; cel: string; kolom: string }
  | { soort: "kolom"; kolom: string }
  | { soort: "kop"; kolom: string };

type Judge = (text: string) => boolean;

/** Whether a field of a declared type is a hit; a number column is judged apart, as a whole. */
function judgeFor(type: string | undefined): Judge {
  switch (type) {
    case "pseudoniem":
      return isTokenWithBsn;
    case "datum":
      return (text) => !isDeliveredDate(text) && holdsBsn(text);
    default:
      return holdsBsn;
  }
}

const delivered = /^(-?\d+)(?:[.,](\d+))?$/;

/** From here a number has as many digits as a burgerservicenummer. */
const bsnBegins = 10_000_000;

/** The part before the decimals of a number that is what its column declares; undefined for any other. */
function rightNumber(text: string, { minimum, maximum, decimalen }: Kolomtype): number | undefined {
  const [, whole = "", decimals = ""] = delivered.exec(text) ?? [];
  const value = Number(`${whole}.${decimals}`);
  const right = whole && decimals.length <= (decimalen ?? 0) && value >= Number(minimum) && value <= Number(maximum);
  return right ? Math.trunc(value) : undefined;
}

interface Kolom {
  naam: string;
  declared: Kolomtype | undefined;
  judge: Judge;
  numbers: NumberColumn | undefined;
}

/**
 * Looks for what may not leave this computer, a burgerservicenummer or a key part, in a CSV file that comes in pieces;
 * each field is judged after its declared type.
 */
export class BsnControle {
  private readonly declared: Map<string, Kolomtype>;
  private readonly kolommen: Kolom[] = [];
  private found: Vondst | undefined;
  private fields = 0;
  private readonly reader = new CsvReader((column, row, text) => this.field(column, row, text));

  constructor(layout: Kolomtype[]) {
    this.declared = new Map(layout.map((kolom) => [kolom.naam, kolom]));
  }

  /** What was found up to here. */
  feed(text: string): Vondst | undefined {
    this.reader.feed(text);
    return this.found;
  }

  /** What was found in the whole file. */
  end(): Vondst | undefined {
    this.reader.end();
    const suspect = this.kolommen.find(({ numbers }) => numbers?.suspect);
    return this.found ?? (suspect && { soort: "kolom", kolom: suspect.naam });
  }

  get empty(): boolean {
    return this.fields === 0;
  }

  private field(column: number, row: number, raw: string): void {
    const text = raw.trim();
    this.fields++;
    if (this.found) {
      return;
    }
    if (row <= sleutelregels && isSleuteltekst(text)) {
      this.found = { soort: "sleuteldeel" };
    } else if (row === 1) {
      this.header(column, text.replace(/^\ufeff/, ""));
    } else if (text.length >= 8) {
      this.value(column, row, text);
    }
  }

  private header(column: number, naam: string): void {
    const declared = this.declared.get(naam.toLowerCase());
    const type = declared?.type;
    this.kolommen[column] = {
      naam,
      declared,
      judge: judgeFor(type),
      numbers: type === "getal" ? new NumberColumn() : undefined,
    };
    if (holdsBsn(naam)) {
      this.found = { soort: "cel", cel: cellName(column, 1), kolom: "" };
    } else if (!type && isForbiddenHeader(naam)) {
      this.found = { soort: "kop", kolom: naam };
    }
  }

  private value(column: number, row: number, text: string): void {
    const kolom = this.kolommen[column];
    const right = kolom?.numbers && kolom.declared?.maximum ? rightNumber(text, kolom.declared) : undefined;
    if (right !== undefined) {
      // Only a whole total of a large organisation is as long as a BSN and right as well.
      if (right >= bsnBegins && !/[.,]0*[1-9]/.test(text)) {
        kolom?.numbers?.add(String(right));
      }
    } else if (kolom?.numbers?.add(text)) {
      if (kolom.numbers.certain) {
        this.found = { soort: "kolom", kolom: kolom.naam };
      }
    } else if ((kolom?.judge ?? holdsBsn)(text)) {
      this.found = { soort: "cel", cel: cellName(column, row), kolom: kolom?.naam ?? "" };
    }
  }
}
