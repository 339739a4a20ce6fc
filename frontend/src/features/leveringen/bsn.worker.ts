import { Blokafdruk } from "@/lib/blokafdruk";
import { BsnControle, type Kolomtype, type Vondst } from "@/lib/bsnControle";
import { isWerkmap, werkmapRegels } from "@/lib/werkmap";

export interface ControleOpdracht {
  bestand: File;
  kolommen: Kolomtype[];
  /** Most bytes, unpacked, that the server takes. */
  hoogstens: number;
}

/** What may be sent: a file as it is, or a packed one unpacked, with the digest by which it is known again. */
export interface Gekeurd {
  inhoud: Blob;
  blokafdruk: string;
}

export type ControleBericht =
  | { soort: "voortgang"; gelezen: number }
  | { soort: "schoon"; gekeurd: Gekeurd }
  | { soort: "leeg" }
  | { soort: "teGroot" }
  | { soort: "vondst"; vondst: Vondst }
  | { soort: "onleesbaar" };

type Bytes = Uint8Array<ArrayBuffer>;

class TeGroot extends Error {}

const report = (bericht: ControleBericht) => self.postMessage(bericht);

/** Milliseconds between two reports: often enough for an eye. */
const interval = 100;

/** Counts what was read from disk, before unpacking. */
function counting(): TransformStream<Bytes, Bytes> {
  let read = 0;
  let reported = 0;
  return new TransformStream({
    transform(chunk, controller) {
      read += chunk.byteLength;
      if (performance.now() - reported > interval) {
        reported = performance.now();
        report({ soort: "voortgang", gelezen: read });
      }
      controller.enqueue(chunk);
    },
  });
}

/** Keeps unpacked bytes in parts that the browser may put on disk: what is sent must be there to be sent again. */
class Uitgepakt {
  private readonly delen: Blob[] = [];
  private open: Bytes[] = [];
  private openBytes = 0;

  neem(chunk: Bytes): void {
    this.open.push(chunk);
    this.openBytes += chunk.byteLength;
    if (this.openBytes >= 8 * 1024 * 1024) {
      this.sluit();
    }
  }

  blob(): Blob {
    this.sluit();
    return new Blob(this.delen);
  }

  private sluit(): void {
    this.delen.push(new Blob(this.open));
    this.open = [];
    this.openBytes = 0;
  }
}

/** Passes bytes on and tells each to whom it concerns. */
function meelezend(neem: (chunk: Bytes) => Promise<void>): TransformStream<Bytes, Bytes> {
  return new TransformStream({
    async transform(chunk, controller) {
      await neem(chunk);
      controller.enqueue(chunk);
    },
  });
}

async function vondstIn(stukken: AsyncIterable<string>, controle: BsnControle): Promise<Vondst | undefined> {
  for await (const text of stukken) {
    const vondst = controle.feed(text);
    if (vondst) {
      return vondst;
    }
  }
  return controle.end();
}

/** Reads the whole file, and gives it for sending only if nothing was found to its last byte. */
async function controleer({ bestand, kolommen, hoogstens }: ControleOpdracht): Promise<ControleBericht> {
  const controle = new BsnControle(kolommen);
  const afdruk = new Blokafdruk();
  const gepakt = bestand.name.toLowerCase().endsWith(".gz");
  const uitgepakt = new Uitgepakt();
  let lengte = 0;
  const bewaar = async (chunk: Bytes) => {
    lengte += chunk.byteLength;
    if (lengte > hoogstens) {
      throw new TeGroot();
    }
    if (gepakt) {
      uitgepakt.neem(chunk);
    }
    await afdruk.neem(chunk);
  };
  const csv = () => {
    const bytes = bestand.stream().pipeThrough(counting());
    const plain = gepakt ? bytes.pipeThrough(new DecompressionStream("gzip")) : bytes;
    // Windows-1252 reads as UTF-8 with marks in place of its accents; digits and separators are the same in both.
    return plain.pipeThrough(meelezend(bewaar)).pipeThrough(new TextDecoderStream());
  };
  const vondst = await vondstIn(isWerkmap(bestand.name) ? werkmapRegels(bestand) : csv(), controle);
  if (vondst) {
    return { soort: "vondst", vondst };
  }
  if (controle.empty) {
    return { soort: "leeg" };
  }
  const inhoud = gepakt ? uitgepakt.blob() : bestand;
  return { soort: "schoon", gekeurd: { inhoud, blokafdruk: await afdruk.einde() } };
}

self.onmessage = ({ data }: MessageEvent<ControleOpdracht>) => {
  controleer(data).then(report, (error: unknown) =>
    report({ soort: error instanceof TeGroot ? "teGroot" : "onleesbaar" }),
  );
};
