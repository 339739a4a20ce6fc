const meesteRegels = 1_000;

/** The lines of one cause. */
class Plaatsen {
  private readonly regels: number[] = [];
  private aantal = 0;

  voegToe(regel: number): void {
    this.aantal++;
    if (this.regels.length < meesteRegels) {
      this.regels.push(regel);
    }
  }

  tekst(oorzaak: string, meeste: number): string {
    const meer = this.aantal > Math.min(meeste, this.regels.length) ? ", …" : "";
    const regel = this.aantal === 1 ? "regel" : "regels";
    return `${oorzaak} ${this.aantal} ${regel}: ${this.regels.slice(0, meeste).join(", ")}${meer}`;
  }
}

/**
 * What the I-team has to know about one source: which lines are wrong or were left out, by cause. Holds line numbers and
 * names of columns, never a value of the file.
 */
export class Verslag {
  readonly bestand: string;
  private readonly fouten = new Map<string, Plaatsen>();
  private readonly weggelatenRegels = new Map<string, Plaatsen>();

  constructor(bestand: string) {
    this.bestand = bestand;
  }

  /** A line that cannot be delivered as it is. */
  fout(regel: number, oorzaak: string): void {
    voegToe(this.fouten, regel, oorzaak);
  }

  /** A line that is rightly not delivered. */
  weggelaten(regel: number, oorzaak: string): void {
    voegToe(this.weggelatenRegels, regel, oorzaak);
  }

  get heeftFouten(): boolean {
    return this.fouten.size > 0;
  }

  get heeftWeggelaten(): boolean {
    return this.weggelatenRegels.size > 0;
  }

  /** A line of text per cause, with so many line numbers; empty when all is well. */
  regels(meeste = meesteRegels): string[] {
    return [...this.fouten, ...this.weggelatenRegels].map(
      ([oorzaak, plaatsen]) => `«${this.bestand}»: ${plaatsen.tekst(oorzaak, meeste)}`,
    );
  }
}

function voegToe(bij: Map<string, Plaatsen>, regel: number, oorzaak: string): void {
  const plaatsen = bij.get(oorzaak) ?? new Plaatsen();
  bij.set(oorzaak, plaatsen);
  plaatsen.voegToe(regel);
}
