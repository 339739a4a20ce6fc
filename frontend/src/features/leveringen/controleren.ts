import { holdsBsn } from "@/lib/bsn";
import type { Kolomtype, Vondst } from "@/lib/bsnControle";
import { ownScript } from "@/lib/ownScript";
import type { ControleBericht, ControleOpdracht } from "./bsn.worker";
import workerUrl from "./bsn.worker?worker&url";

export type Bezwaar =
  | { soort: "naam" }
  | { soort: "leeg" }
  | { soort: "onleesbaar" }
  | { soort: "vondst"; vondst: Vondst };

/** Looks for a BSN in a worker of this computer; gives what is against sending the file, or undefined. */
export function controleer(
  bestand: File,
  kolommen: Kolomtype[],
  onRead: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Bezwaar | undefined> {
  if (holdsBsn(bestand.name)) {
    return Promise.resolve({ soort: "naam" });
  }
  return new Promise((resolve, reject) => {
    const worker = new Worker(ownScript(workerUrl), { type: "module" });
    const finish = (bezwaar?: Bezwaar) => {
      worker.terminate();
      resolve(bezwaar);
    };
    signal.addEventListener("abort", () => {
      worker.terminate();
      reject(signal.reason);
    });
    worker.onerror = () => finish({ soort: "onleesbaar" });
    worker.onmessage = ({ data }: MessageEvent<ControleBericht>) => {
      switch (data.soort) {
        case "voortgang":
          return onRead(data.gelezen);
        case "schoon":
          return finish();
        default:
          return finish(data);
      }
    };
    const opdracht: ControleOpdracht = { bestand, kolommen };
    worker.postMessage(opdracht);
  });
}
