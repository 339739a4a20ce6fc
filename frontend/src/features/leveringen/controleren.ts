import type { Kolomtype, Vondst } from "@/lib/bsnControle";
import { ownScript } from "@/lib/ownScript";
import type { ControleBericht, ControleOpdracht, Gekeurd } from "./bsn.worker";
import workerUrl from "./bsn.worker?worker&url";

export type Bezwaar =
  | { soort: "naam" }
  | { soort: "leeg" }
  | { soort: "teGroot" }
  | { soort: "onleesbaar" }
  | { soort: "vondst"; vondst: Vondst };

/** The largest file that the server takes, unpacked: four gibibytes. */
const hoogstens = 4 * 1024 ** 3;

/** Looks for a BSN in a worker of this computer; gives what may be sent, or what is against it. */
export function controleer(
  bestand: File,
  kolommen: Kolomtype[],
  onRead: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Gekeurd | Bezwaar> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(ownScript(workerUrl), { type: "module" });
    const finish = (uitkomst: Gekeurd | Bezwaar) => {
      worker.terminate();
      resolve(uitkomst);
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
          return finish(data.gekeurd);
        default:
          return finish(data);
      }
    };
    const opdracht: ControleOpdracht = { bestand, kolommen, hoogstens };
    worker.postMessage(opdracht);
  });
}
