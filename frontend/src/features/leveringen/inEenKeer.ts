import { baseUrl, ownHeader } from "@/api/client";
import { Problem } from "@/api/problem";
import type { Levering, Omvang, Soort } from "@/api/schemas";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface InEenKeer {
  bestand: File;
  soort: Soort;
  peildatum: string;
  omvang: Omvang;
  pakbon: string | undefined;
  onSent: (bytes: number, totaal: number) => void;
  signal: AbortSignal;
}

export interface Verzonden {
  levering: string;
  /** Whether this content had been delivered before; then nothing was stored now. */
  alGeleverd: boolean;
}

/**
 * Sends a workbook as it is, in one request: the server looks through its other sheets as well and knows its dates, which a
 * conversion to CSV would lose; twenty megabytes at most, so that sending it again costs little. By XMLHttpRequest,
 * because fetch does not tell what was sent.
 */
export function stuurInEenKeer({
  bestand,
  soort,
  peildatum,
  omvang,
  pakbon,
  onSent,
  signal,
}: InEenKeer): Promise<Verzonden> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ soort, peildatum, omvang, bestandsnaam: bestand.name.slice(0, 200) });
    if (pakbon) {
      query.set("pakbon", pakbon);
    }
    request.open("POST", `${baseUrl}/leveringen?${query}`);
    request.setRequestHeader("Content-Type", xlsx);
    for (const [name, value] of Object.entries(ownHeader)) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({ loaded }) => onSent(Math.min(loaded, bestand.size), bestand.size);
    request.onload = () => {
      if (request.status >= 400) {
        reject(Problem.from(request.status, request.responseText));
      } else {
        const { id } = JSON.parse(request.responseText) as Levering;
        resolve({ levering: id, alGeleverd: request.status === 200 });
      }
    };
    request.onerror = () => reject(Problem.unreachable());
    request.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => request.abort());
    request.send(bestand);
  });
}
