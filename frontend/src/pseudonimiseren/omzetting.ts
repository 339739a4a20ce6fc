import { holdsBsn } from "@/lib/bsn";
import { columnName } from "@/lib/csv";
import { type Gegevens, type Layout, layoutVan, type Veldsoort } from "./gegevens";
import { Keuring, MogelijkBsn } from "./keuring";
import { Kop } from "./kop";
import { alsTekens, type Regel, Regels, tekst, veld } from "./regels";
import { leesBsn, lettersEnCijfers, type Sleutel, sha256, vertaal } from "./sleutel";
import type { Verslag } from "./verslag";
import { Weigering } from "./weigering";

const pseudoniem = "pseudoniem";
const nummer = "loonheffingennummer";
const nummerHash = "loonheffingennummer_hash";
const onderdeelcode = /^[A-Z0-9-]{1,20}$/;
const mostCodes = 1_000;

/** How a line of a source tells whom it is about. */
export interface Persoon {
  /** The column that tells it. */
  kolom: string;
  /** The burgerservicenummer of a field; undefined when it leads to none. */
  bsn(field: string): string | undefined;
  /** Reports a line that leads to none. */
  meld(verslag: Verslag, rij: number): void;
}

/** Persons by the burgerservicenummer itself. */
export const doorBsn = ({ teksten }: Gegevens): Persoon => ({
  kolom: "bsn",
  bsn: leesBsn,
  meld: (verslag, rij) => verslag.fout(rij, teksten.geenBsn),
});

/** Persons by a personeelsnummer that the link file knows. */
export const doorKoppeling = ({ teksten }: Gegevens, koppeling: ReadonlyMap<string, string>): Persoon => ({
  kolom: "personeelsnummer",
  bsn: (field) => koppeling.get(zonderNullen(field)),
  meld: (verslag, rij) => verslag.weggelaten(rij, teksten.onbekend),
});

/** Of digits only it is the same with and without zeros before it, for a spreadsheet drops them. */
const zonderNullen = (personeelsnummer: string) => personeelsnummer.replace(/^0+(?=\d+$)/, "");

/** Which burgerservicenummer belongs to a personeelsnummer. */
export function leesKoppeling(bron: Bron, verslag: Verslag, gegevens: Gegevens): Map<string, string> {
  const koppeling = new Map<string, string>();
  const [eerste, ...regels] = Regels.lees(bron.naam, bron.bytes, gegevens.leesfouten);
  const kop = new Kop(bron.naam, eerste, ["bsn", "personeelsnummer"], []);
  for (const regel of regels) {
    const personeelsnummer = zonderNullen(veld(regel, kop.vast("personeelsnummer")));
    const bsn = leesBsn(veld(regel, kop.vast("bsn")));
    if (!kop.past(regel)) {
      verslag.fout(regel.rij, gegevens.teksten.verschoven);
    } else if (personeelsnummer === "") {
      verslag.fout(regel.rij, "«personeelsnummer» is leeg.");
    } else if (!bsn) {
      verslag.fout(regel.rij, gegevens.teksten.geenBsn);
    } else if ((koppeling.get(personeelsnummer) ?? bsn) === bsn) {
      koppeling.set(personeelsnummer, bsn);
    } else {
      verslag.fout(regel.rij, "Dit personeelsnummer staat hoger in het bestand bij een andere persoon.");
    }
  }
  return koppeling;
}

/** A file of the I-team: its name, and its bytes as characters. */
export interface Bron {
  naam: string;
  bytes: string;
}

/** What to make, of which source. */
export interface Vraag {
  soort: string;
  peildatum: string;
  bron: Bron;
  persoon: Persoon;
  verslag: Verslag;
}

/** A delivery that is complete and was read back. */
export interface Levering {
  /** The name of the source. */
  bron: string;
  soort: string;
  peildatum: string;
  bestand: string;
  inhoud: Uint8Array<ArrayBuffer>;
  regels: number;
  controletotalen: Record<string, string>;
  sha256: string;
  /** The number of lines of each code of a dienstonderdeel in the source. */
  onderdelen: [string, number][];
}

/** A column of the delivery and where it stands in the source. */
interface Bronveld {
  kolom: Veldsoort;
  plaats: number;
  alsHash: boolean;
}

/** A line that is about somebody, with what goes into the delivery. */
interface Omgezet {
  rij: number;
  bsn: string;
  velden: string[];
}

/**
 * Turns the lines of one source into a delivery: the token in the place of the person, of the other columns those that
 * the layout declares and the source has, in the order of the layout.
 */
export class Omzetting {
  private readonly gegevens: Gegevens;
  private readonly vraag: Vraag;
  private readonly layout: Layout;
  private readonly kop: Kop;
  private readonly regels: Regel[];
  private readonly velden: Bronveld[];

  constructor(vraag: Vraag, gegevens: Gegevens) {
    const { persoon, bron } = vraag;
    this.vraag = vraag;
    this.gegevens = gegevens;
    this.layout = layoutVan(gegevens, vraag.soort, vraag.peildatum);
    const [eerste, ...regels] = Regels.lees(bron.naam, bron.bytes, gegevens.leesfouten);
    const andere = this.layout.kolommen.filter(({ naam }) => naam !== pseudoniem);
    const nodig = andere.filter(({ verplicht }) => verplicht).map(({ naam }) => naam);
    const mogelijk = andere.filter(({ verplicht }) => !verplicht).map(({ naam }) => naam);
    if (mogelijk.includes(nummerHash)) {
      mogelijk.push(nummer);
    }
    this.regels = regels;
    this.kop = new Kop(bron.naam, eerste, [persoon.kolom, ...nodig], mogelijk);
    this.velden = andere.flatMap((kolom) => this.bronveld(kolom));
  }

  private bronveld(kolom: Veldsoort): Bronveld[] {
    const zelf = this.kop.plaats(kolom.naam);
    const plaats = zelf ?? (kolom.naam === nummerHash ? this.kop.plaats(nummer) : undefined);
    return plaats === undefined ? [] : [{ kolom, plaats, alsHash: zelf === undefined }];
  }

  /** Makes the delivery; what is wrong in its lines is in the verslag. Refuses when a number may be a BSN. */
  async levering(sleutel: Sleutel): Promise<Levering> {
    const { bron, verslag, soort, peildatum } = this.vraag;
    const onderdelen = this.onderdelen();
    const omgezet = this.regels.flatMap((regel) => this.zetOm(regel));
    const tokens = await vertaal(
      omgezet.map(({ bsn }) => bsn),
      (bsn) => sleutel.token(bsn),
    );
    await this.versleutelNummers(omgezet, sleutel);
    const bestand = `${soort}-${peildatum}.csv`;
    const keuring = this.keuring(onderdelen);
    const goed: string[][] = [];
    for (const { rij, bsn, velden } of omgezet) {
      const alle = [tokens.get(bsn) ?? "", ...velden];
      const fouten = keur(keuring, alle, `«${bron.naam}», regel ${rij}`);
      for (const fout of fouten) {
        verslag.fout(rij, fout);
      }
      if (fouten.length === 0) {
        goed.push(alle);
      }
    }
    this.keurKolommen(keuring, bestand);
    const kop = [pseudoniem, ...this.velden.map(({ kolom }) => kolom.naam)];
    const inhoud = new TextEncoder().encode(
      [kop, ...goed].map((regel) => `${regel.map(geschreven).join(";")}\n`).join(""),
    );
    return {
      bron: bron.naam,
      soort,
      peildatum,
      bestand,
      inhoud,
      regels: goed.length,
      controletotalen: this.proeflezing(bestand, inhoud, onderdelen, goed.length),
      sha256: await sha256(inhoud),
      onderdelen: [...onderdelen].sort(([een], [ander]) => (een < ander ? -1 : 1)),
    };
  }

  /** The codes in the source. Which of them exist only the server knows; here they are listed for the I-team to see. */
  private onderdelen(): Map<string, number> {
    const gevonden = new Map<string, number>();
    const kolom = this.velden.find(({ kolom: { type } }) => type === "onderdeel");
    for (const regel of kolom ? this.regels : []) {
      const code = veld(regel, kolom?.plaats ?? -1);
      if (onderdeelcode.test(code) && (gevonden.size < mostCodes || gevonden.has(code))) {
        gevonden.set(code, (gevonden.get(code) ?? 0) + 1);
      }
    }
    return gevonden;
  }

  private zetOm(regel: Regel): Omgezet[] {
    const { persoon, verslag } = this.vraag;
    if (!this.kop.past(regel)) {
      verslag.fout(regel.rij, this.gegevens.teksten.verschoven);
      return [];
    }
    const wie = veld(regel, this.kop.vast(persoon.kolom));
    const bsn = wie === "" ? undefined : persoon.bsn(wie);
    if (wie === "") {
      verslag.fout(regel.rij, `«${persoon.kolom}» is leeg.`);
    } else if (!bsn) {
      persoon.meld(verslag, regel.rij);
    }
    const velden = this.velden.map(({ plaats }) => tekst(regel, veld(regel, plaats)));
    const bewaakt = this.bewaak(regel.rij, velden);
    return bewaakt && bsn ? [{ rij: regel.rij, bsn, velden }] : [];
  }

  /** Whether no text holds a BSN. The check of the delivery would stop at the first one. */
  private bewaak(rij: number, velden: string[]): boolean {
    const mogelijk = this.velden.filter(
      ({ kolom: { type } }, i) => (type === "tekst" || type === "onderdeel") && holdsBsn(velden[i] ?? ""),
    );
    for (const { kolom } of mogelijk) {
      this.vraag.verslag.fout(rij, `«${kolom.naam}» bevat mogelijk een burgerservicenummer.`);
    }
    return mogelijk.length === 0;
  }

  private async versleutelNummers(omgezet: Omgezet[], sleutel: Sleutel): Promise<void> {
    const plaats = this.velden.findIndex(({ alsHash }) => alsHash);
    if (plaats < 0) {
      return;
    }
    const leesbaar = ({ velden }: Omgezet) => lettersEnCijfers(velden[plaats] ?? "");
    const hashes = await vertaal(omgezet.map(leesbaar), (een) => sleutel.nummerHash(een));
    for (const regel of omgezet) {
      const een = leesbaar(regel);
      regel.velden[plaats] = een === "" ? "" : (hashes.get(een) ?? "");
    }
  }

  private keuring(onderdelen: ReadonlyMap<string, number>): Keuring {
    const token = this.layout.kolommen.filter(({ naam }) => naam === pseudoniem);
    return new Keuring(this.layout, [...token, ...this.velden.map(({ kolom }) => kolom)], onderdelen);
  }

  /** Reads what was made back, as the server will; gives its control totals. */
  private proeflezing(
    bestand: string,
    inhoud: Uint8Array,
    onderdelen: ReadonlyMap<string, number>,
    aantal: number,
  ): Record<string, string> {
    const keuring = this.keuring(onderdelen);
    const [, ...regels] = Regels.lees(bestand, alsTekens(inhoud), this.gegevens.leesfouten);
    const goed = regels.filter((regel) => {
      const velden = regel.velden.map((_, plaats) => tekst(regel, veld(regel, plaats)));
      return keur(keuring, velden, `«${bestand}», regel ${regel.rij}`).length === 0 && !regel.isMisvormd;
    });
    this.keurKolommen(keuring, bestand);
    if (goed.length !== aantal || regels.length !== aantal) {
      throw new Weigering(`«${bestand}» leest anders dan het is gemaakt.`);
    }
    return keuring.controletotalen();
  }

  private keurKolommen(keuring: Keuring, bestand: string): void {
    const plaats = keuring.verdachteKolom();
    if (plaats !== undefined) {
      const waar = `«${this.vraag.bron.naam}», kolom ${columnName(plaats)} van «${bestand}»`;
      throw new Weigering(`${waar}: hier staat mogelijk een burgerservicenummer.`);
    }
  }
}

function keur(keuring: Keuring, velden: string[], waar: string): string[] {
  try {
    return keuring.fouten(velden);
  } catch (error) {
    throw error instanceof MogelijkBsn ? new Weigering(`${waar}: hier staat mogelijk een burgerservicenummer.`) : error;
  }
}

const geschreven = (field: string) => (/[;"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
