import { BsnControle, type Kolomtype, type Vondst } from "@/lib/bsnControle";
import { isWerkmap, werkmapRegels } from "@/lib/werkmap";

export interface ControleOpdracht {
  bestand: File;
  kolommen: Kolomtype[];
}

export type ControleBericht =
  | { soort: "voortgang"; gelezen: number }
  | { soort: "schoon" }
  | { soort: "leeg" }
  | { soort: "vondst"; vondst: Vondst }
  | { soort: "onleesbaar" };

const report = (bericht: ControleBericht) => self.postMessage(bericht);

/** Milliseconds between two reports: often enough for an eye. */
const interval = 100;

/** Counts what was read from disk, before unpacking. */
function counting(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
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

/** What the file says, in pieces of CSV. */
function csvOf(bestand: File): AsyncIterable<string> {
  if (isWerkmap(bestand.name)) {
    return werkmapRegels(bestand);
  }
  const bytes = bestand.stream().pipeThrough(counting());
  const plain = bestand.name.toLowerCase().endsWith(".gz") ? bytes.pipeThrough(new DecompressionStream("gzip")) : bytes;
  // Windows-1252 reads as UTF-8 with marks in place of its accents; digits and separators are the same in both.
  return plain.pipeThrough(new TextDecoderStream());
}

async function controleer({ bestand, kolommen }: ControleOpdracht): Promise<ControleBericht> {
  const controle = new BsnControle(kolommen);
  for await (const text of csvOf(bestand)) {
    const vondst = controle.feed(text);
    if (vondst) {
      return { soort: "vondst", vondst };
    }
  }
  const vondst = controle.end();
  if (vondst) {
    return { soort: "vondst", vondst };
  }
  return { soort: controle.empty ? "leeg" : "schoon" };
}

self.onmessage = ({ data }: MessageEvent<ControleOpdracht>) => {
  controleer(data).then(report, () => report({ soort: "onleesbaar" }));
};
