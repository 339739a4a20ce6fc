import { type Regel, tekst } from "./regels";
import { Weigering } from "./weigering";

// What Java calls blank: a space that does not break is part of a name.
const blanks = /^(?:(?![\u00a0\u2007\u202f\ufeff])\s)+|(?:(?![\u00a0\u2007\u202f\ufeff])\s)+$/g;

/** The first line of a source: where the columns are that are asked for. Others are not named. */
export class Kop {
  private readonly plaatsen = new Map<string, number>();
  private readonly breedte: number;

  /** Refuses with every column that is needed and missing, and every one that is there twice. */
  constructor(bestand: string, kop: Regel, nodig: string[], mogelijk: string[]) {
    const namen = kop.velden.map((veld) => tekst(kop, veld).replaceAll(blanks, "").toLowerCase());
    this.breedte = namen.findLastIndex((naam) => naam !== "") + 1;
    const fouten: string[] = [];
    for (const [plaats, naam] of namen.slice(0, this.breedte).entries()) {
      if (!nodig.includes(naam) && !mogelijk.includes(naam)) {
        continue;
      }
      if (this.plaatsen.has(naam)) {
        fouten.push(`«${bestand}»: de kolom «${naam}» staat er twee keer in.`);
      } else {
        this.plaatsen.set(naam, plaats);
      }
    }
    const ontbreekt = nodig.filter((naam) => !this.plaatsen.has(naam));
    fouten.push(...ontbreekt.map((naam) => `«${bestand}»: de kolom «${naam}» ontbreekt.`));
    if (fouten.length > 0) {
      throw new Weigering(...fouten);
    }
  }

  /** Where a column is; undefined when the file does not have it. */
  plaats(kolom: string): number | undefined {
    return this.plaatsen.get(kolom);
  }

  /** Where a column is that the file must have. */
  vast(kolom: string): number {
    return this.plaatsen.get(kolom) ?? -1;
  }

  /** Whether the fields of a line stand under their columns; if not, they may have shifted. */
  past({ velden, isMisvormd }: Regel): boolean {
    return !isMisvormd && velden.slice(this.breedte).every((veld) => veld === "");
  }
}
