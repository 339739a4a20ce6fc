import { holdsBsn, isFilledUp, isTokenWithBsn, NumberColumn } from "@/lib/bsn";
import type { Layout, Veldsoort } from "./gegevens";

/** A field's value where others are held against it; a name of a cause when it is wrong. */
type Uitslag = { fout: string } | { waarde?: number };

const foutwaarden = new Set(
  "#n/a #n/b #ref! #verw! #div/0! #deel/0! #name? #naam? #null! #leeg! #num! #getal! #value! #waarde!".split(" "),
);
const datum = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2})|(\d{2})-(\d{2})-(\d{4}))$/;
const getal = /^(-?)(\d+)(?:[.,](\d+))?$/;
const mostDigits = 15;
/** From here a number has as many digits as a burgerservicenummer. */
const bsnBegins = 10_000_000;

function leesDatum(text: string, { verplicht }: Veldsoort): Uitslag {
  const [, y1, m1, d1, y2, m2, d2, d3, m3, y3] = datum.exec(text) ?? [];
  const [y, m, d] = [Number(y1 ?? y2 ?? y3), Number(m1 ?? m2 ?? m3), Number(d1 ?? d2 ?? d3)];
  if (y === 9999 && m === 12 && d === 31 && !verplicht) {
    return {};
  }
  const day = new Date(Date.UTC(y, m - 1, d));
  const exists = y >= 1900 && y <= 2100 && day.getUTCMonth() === m - 1 && day.getUTCDate() === d;
  return exists ? { waarde: day.getTime() } : { fout: "DATUM" };
}

function leesGetal(text: string, { min, max, schaal }: Veldsoort): Uitslag {
  const [match, sign = "", whole = "", decimals = ""] = getal.exec(text) ?? [];
  if (match === undefined || match.length - sign.length > mostDigits) {
    return { fout: "GETAL" };
  }
  if (decimals.length > schaal) {
    return { fout: "DECIMALEN" };
  }
  const waarde = Number(sign + whole + decimals.padEnd(schaal, "0"));
  return waarde < min || waarde > max ? { fout: "BEREIK" } : { waarde };
}

function leesTekst(text: string, { max }: Veldsoort): Uitslag {
  const stuurteken = [...text].some((character) => character < " " && !"\t\n\r".includes(character));
  if (stuurteken) {
    return { fout: "TEKST_TEKEN" };
  }
  return [...text].length > max ? { fout: "TEKST_LENGTE" } : {};
}

const goedOf = (goed: boolean, fout: string): Uitslag => (goed ? {} : { fout });

/** Why a line may not be written at all: the place alone, never the number. */
export class MogelijkBsn extends Error {}

/**
 * Checks the lines of a delivery as the server will: each field after its declared type, what columns have to do with
 * each other, and what is not of its type for a burgerservicenummer. Adds up the control totals.
 */
export class Keuring {
  private readonly kolommen: Veldsoort[];
  private readonly layout: Layout;
  private readonly onderdelen: ReadonlyMap<string, number>;
  private readonly langeGetallen: NumberColumn[];
  private readonly sommen = new Map<string, number>();

  constructor(layout: Layout, kolommen: Veldsoort[], onderdelen: ReadonlyMap<string, number>) {
    this.layout = layout;
    this.kolommen = kolommen;
    this.onderdelen = onderdelen;
    this.langeGetallen = kolommen.map(() => new NumberColumn());
    for (const { naam } of kolommen.filter(({ naam: kolom }) => layout.totalen.includes(kolom))) {
      this.sommen.set(naam, 0);
    }
  }

  /** What is wrong with a line, in sentences; empty when it may be delivered. */
  fouten(velden: string[]): string[] {
    const waarden = new Map<string, number>();
    const fouten: string[] = [];
    this.kolommen.forEach((kolom, plaats) => {
      const text = velden[plaats] ?? "";
      const uitslag = this.lees(text, kolom, plaats);
      if ("fout" in uitslag) {
        this.bewaak(text, kolom, plaats, uitslag.fout);
        fouten.push(kolom.meldingen[uitslag.fout] ?? uitslag.fout);
      } else if (uitslag.waarde !== undefined) {
        waarden.set(kolom.naam, uitslag.waarde);
      }
    });
    for (const { kolom, naast } of this.layout.volgorden) {
      if ((waarden.get(kolom) ?? Number.POSITIVE_INFINITY) < (waarden.get(naast) ?? Number.NEGATIVE_INFINITY)) {
        fouten.push(this.kolommen.find(({ naam }) => naam === kolom)?.meldingen.VOLGORDE ?? "VOLGORDE");
      }
    }
    for (const [naam, som] of this.sommen) {
      this.sommen.set(naam, som + (waarden.get(naam) ?? 0));
    }
    return fouten;
  }

  private lees(text: string, kolom: Veldsoort, plaats: number): Uitslag {
    if (text === "") {
      return goedOf(!kolom.verplicht, "LEEG");
    }
    if (foutwaarden.has(text.toLowerCase())) {
      return { fout: "FOUTWAARDE" };
    }
    switch (kolom.type) {
      case "token":
        return goedOf(/^[0-9a-f]{32}$/i.test(text) && !isFilledUp(text), "TOKEN");
      case "datum":
        return leesDatum(text, kolom);
      case "getal":
        return this.leesGetal(text, kolom, plaats);
      case "tekst":
        return leesTekst(text, kolom);
      case "onderdeel":
        return goedOf(this.onderdelen.has(text), "ONDERDEEL");
      case "janee":
        return goedOf(/^[jn]$/i.test(text), "JA_NEE");
    }
  }

  private leesGetal(text: string, kolom: Veldsoort, plaats: number): Uitslag {
    const uitslag = leesGetal(text, kolom);
    if ("waarde" in uitslag && uitslag.waarde !== undefined) {
      const geheel = uitslag.waarde / 10 ** kolom.schaal;
      if (geheel >= bsnBegins && Number.isInteger(geheel)) {
        this.langeGetallen[plaats]?.add(String(geheel));
      }
    }
    return uitslag;
  }

  private bewaak(text: string, { type }: Veldsoort, plaats: number, fout: string): void {
    if (text === "" || fout === "FOUTWAARDE") {
      return;
    }
    const getallen = this.langeGetallen[plaats];
    const isGetal = type === "getal" && getallen?.add(text);
    const mogelijk = isGetal ? getallen?.certain : type === "token" ? isTokenWithBsn(text) : holdsBsn(text);
    if (mogelijk) {
      throw new MogelijkBsn();
    }
  }

  /** A column of numbers that, over all lines, holds burgerservicenummers. */
  verdachteKolom(): number | undefined {
    const plaats = this.langeGetallen.findIndex((getallen) => getallen.suspect);
    return plaats < 0 ? undefined : plaats;
  }

  /** The sum of each column that the layout names, as text with every decimal, in order of the name. */
  controletotalen(): Record<string, string> {
    const totalen = [...this.sommen].map(([naam, som]): [string, string] => {
      const schaal = this.kolommen.find((kolom) => kolom.naam === naam)?.schaal ?? 0;
      return [naam, (som / 10 ** schaal).toFixed(schaal)];
    });
    return Object.fromEntries(totalen.sort(([een], [ander]) => (een < ander ? -1 : 1)));
  }
}
