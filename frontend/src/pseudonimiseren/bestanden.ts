import type { Bron } from "./omzetting";
import { alsTekens } from "./regels";
import { Weigering } from "./weigering";

/** Unpacked; a file of 200.000 lines is a quarter of it. */
const most = 64 * 1024 * 1024;

async function* stukken(stroom: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const lezer = stroom.getReader();
  for (let stuk = await lezer.read(); !stuk.done; stuk = await lezer.read()) {
    yield stuk.value;
  }
}

/** Reads a file that was chosen, packed with gzip or not. */
export async function leesBestand(bestand: File): Promise<Bron> {
  const naam = bestand.name;
  const delen: string[] = [];
  let lengte = 0;
  try {
    const [een, twee] = new Uint8Array(await bestand.slice(0, 2).arrayBuffer());
    const isGzip = een === 0x1f && twee === 0x8b;
    const stroom = isGzip ? bestand.stream().pipeThrough(new DecompressionStream("gzip")) : bestand.stream();
    for await (const stuk of stukken(stroom)) {
      lengte += stuk.length;
      if (lengte > most) {
        throw new Weigering(
          `«${naam}» is groter dan 64 MB. Gebruik daarvoor java -jar inclusiemonitor.jar pseudonimiseer.`,
        );
      }
      delen.push(alsTekens(stuk));
    }
  } catch (error) {
    // The browser's own words may tell where the file is.
    throw error instanceof Weigering
      ? error
      : new Weigering(`«${naam}» is niet te lezen: het ontbreekt of is beschadigd.`);
  }
  return { naam, bytes: delen.join("") };
}
