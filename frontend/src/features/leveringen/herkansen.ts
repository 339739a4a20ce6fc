import { Problem } from "@/api/problem";
import type { Storing } from "./wachtrij";

/** As many times a fault of the server itself is given another try without a byte of progress. */
const meesteFouten = 5;

/** Seconds between two tries: quick at first, and never so long that somebody waits for nothing. */
export const wachttijd = (poging: number, toeval = Math.random()): number =>
  Math.min(1000 * 2 ** Math.min(poging, 10), 30_000) * (0.75 + toeval / 2);

const lijn = new EventTarget();

/** Ends the wait for a next try. */
export const probeerNu = () => lijn.dispatchEvent(new Event("nu"));

/** Whether the same request may succeed later: a line, a server or a place that was not there just now. */
export function gaatOver(error: unknown, pogingen: number): boolean {
  if (!(error instanceof Problem)) {
    return false;
  }
  switch (error.status) {
    case 0:
    case 408:
    case 502:
    case 503:
    case 504:
      return true;
    case 409:
      return error.code === "positie-onjuist" || error.code === "upload-bezet";
    default:
      return error.status >= 500 && pogingen < meesteFouten;
  }
}

export interface Poging<T> {
  /** Sends, telling of each byte that went; ends with the signal. */
  doe: (onSent: (bytes: number, totaal: number) => void, signal: AbortSignal) => Promise<T>;
  onSent: (bytes: number, totaal: number) => void;
  /** A line over which nothing came through for so long, in milliseconds, is taken for dead. */
  geduld: number;
  onStoring: (storing: Storing) => void;
  signal: AbortSignal;
}

/** Waits for a moment, for the line to come back or for the user, whichever is first. */
function wacht(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const los = () => {
      clearTimeout(klok);
      window.removeEventListener("online", verder);
      lijn.removeEventListener("nu", verder);
      signal.removeEventListener("abort", stop);
    };
    const verder = () => {
      los();
      resolve();
    };
    const stop = () => {
      los();
      reject(signal.reason);
    };
    const klok = setTimeout(verder, milliseconds);
    window.addEventListener("online", verder);
    lijn.addEventListener("nu", verder);
    signal.addEventListener("abort", stop);
  });
}

/** One try, ended when the line falls silent or the computer says that it is offline. */
async function bewaakt<T>({ doe, onSent, geduld, signal }: Omit<Poging<T>, "onStoring">): Promise<T> {
  const verbroken = new AbortController();
  const verbreek = () => verbroken.abort(Problem.unreachable());
  let klok = setTimeout(verbreek, geduld);
  window.addEventListener("offline", verbreek);
  try {
    return await doe(
      (bytes, totaal) => {
        clearTimeout(klok);
        klok = setTimeout(verbreek, geduld);
        onSent(bytes, totaal);
      },
      AbortSignal.any([signal, verbroken.signal]),
    );
  } finally {
    clearTimeout(klok);
    window.removeEventListener("offline", verbreek);
  }
}

/** Tries until it succeeds, is refused for good, or is no longer wanted. */
export async function herkansend<T>({ doe, onSent, geduld, onStoring, signal }: Poging<T>): Promise<T> {
  let pogingen = 0;
  let verst = -1;
  for (;;) {
    try {
      return await bewaakt({
        doe,
        onSent: (bytes, totaal) => {
          pogingen = bytes > verst ? 0 : pogingen;
          verst = Math.max(verst, bytes);
          onSent(bytes, totaal);
        },
        geduld,
        signal,
      });
    } catch (error) {
      if (signal.aborted || !gaatOver(error, pogingen)) {
        throw error;
      }
      const pauze = wachttijd(pogingen++);
      onStoring({ error, opnieuwOp: Date.now() + pauze });
      await wacht(pauze, signal);
    }
  }
}
