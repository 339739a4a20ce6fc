/** Takes a field: its column from 0, its row as a spreadsheet numbers them (the header is 1), and its text. */
export type FieldSink = (column: number, row: number, text: string) => void;

const separators = [";", ",", "\t"];

/** The server refuses a line longer than this; judged in parts, such a field cannot fill the memory. */
const longestField = 65_536;

/** The separator that occurs most on the header line, outside quotes; without any: semicolon. */
export function separatorOf(line: string): string {
  const bare = line.replaceAll(/"[^"]*"/g, "");
  const counted = separators.map((separator) => ({ separator, count: bare.split(separator).length - 1 }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

/** A field, quoted or plain, with what ends it; matches nothing while either is not complete. */
function fieldPattern(separator: string): RegExp {
  const rest = `[^${separator}\\r\\n]*`;
  return new RegExp(`("[^"]*(?:""[^"]*)*"(?!")${rest}|(?!")${rest})(${separator}|\\r\\n|\\n|\\r(?!$))`, "y");
}

/**
 * Reads CSV from text in any pieces and gives the same fields however it was cut. Only what looking for numbers needs:
 * whether the file is well-formed is for the server to say.
 */
export class CsvReader {
  private separator = "";
  private pattern: RegExp | undefined;
  private pending = "";
  private row = 1;
  private column = 0;
  private readonly sink: FieldSink;

  constructor(sink: FieldSink) {
    this.sink = sink;
  }

  feed(text: string): void {
    this.pending += text;
    if (/[\r\n]/.test(this.pending) || this.pending.length > longestField) {
      this.readFields();
    }
  }

  /** The file is complete: gives the last field. */
  end(): void {
    this.readFields();
    if (this.pending !== "") {
      this.give(this.pending);
      this.pending = "";
    }
  }

  private readFields(): void {
    const pattern = this.pattern ?? this.start();
    let start = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(this.pending); match; match = pattern.exec(this.pending)) {
      start = pattern.lastIndex;
      this.give(match[1] ?? "");
      if (match[2] !== this.separator) {
        this.row++;
        this.column = 0;
      }
    }
    this.pending = this.pending.slice(start);
    if (this.pending.length > longestField) {
      this.give(this.pending);
      this.pending = "";
    }
  }

  /** Chooses the separator by the first line, which a line `sep=;` may do beforehand. */
  private start(): RegExp {
    const [line = ""] = this.pending.split(/\r|\n/, 1);
    const [, declared] = /^sep=(.)$/i.exec(line) ?? [];
    if (declared) {
      this.pending = this.pending.slice(line.length).replace(/^\r?\n?/, "");
    }
    this.separator = declared ?? separatorOf(line);
    this.pattern = fieldPattern(this.separator);
    return this.pattern;
  }

  private give(raw: string): void {
    const text = raw.startsWith('"') ? raw.slice(1).replace(/"$/, "").replaceAll('""', '"') : raw;
    this.sink(this.column, this.row, text);
    this.column++;
  }
}

/** `A1` for column 0 of row 1. */
export const cellName = (column: number, row: number) => columnName(column) + row;

/** `A` for column 0, `AA` for column 26. */
export function columnName(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
