import { holdsBsn, isDeliveredDate, isForbiddenHeader, isTokenWithBsn, NumberColumn } from "./bsn";
import { CsvReader, cellName } from "./csv";

/** What a layout declares about a column, as far as this check needs it. */
export interface Kolomtype {
  naam: string;
  type: string;
}

/** Why a file may not be sent: where a number stands, never which. */
export type Vondst =
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

interface Kolom {
  naam: string;
  judge: Judge;
  numbers: NumberColumn | undefined;
}

/** Looks for a burgerservicenummer in a CSV file that comes in pieces; each field is judged after its declared type. */
export class BsnControle {
  private readonly declared: Map<string, string>;
  private readonly kolommen: Kolom[] = [];
  private found: Vondst | undefined;
  private fields = 0;
  private readonly reader = new CsvReader((column, row, text) => this.field(column, row, text));

  constructor(layout: Kolomtype[]) {
    this.declared = new Map(layout.map(({ naam, type }) => [naam, type]));
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
    if (row === 1) {
      this.header(column, text.replace(/^\ufeff/, ""));
    } else if (text.length >= 8) {
      this.value(column, row, text);
    }
  }

  private header(column: number, naam: string): void {
    const type = this.declared.get(naam.toLowerCase());
    this.kolommen[column] = {
      naam,
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
    if (kolom?.numbers?.add(text)) {
      if (kolom.numbers.certain) {
        this.found = { soort: "kolom", kolom: kolom.naam };
      }
    } else if ((kolom?.judge ?? holdsBsn)(text)) {
      this.found = { soort: "cel", cel: cellName(column, row), kolom: kolom?.naam ?? "" };
    }
  }
}
