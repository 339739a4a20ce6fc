import { api, baseUrl, body, ownHeader } from "@/api/client";
import { Problem } from "@/api/problem";
import type { Levering, NieuwePakbon, Soort } from "@/api/schemas";
import { isWerkmap } from "@/lib/werkmap";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface Verzending {
  soort: Soort;
  peildatum: string;
  bestand: File;
  pakbon?: NieuwePakbon | undefined;
}

export interface Verzonden {
  levering: Levering;
  /** Whether this content had been delivered before; then nothing was stored now. */
  alGeleverd: boolean;
}

/** Sends the pakbon, if there is one, and then the file. */
export async function verzend(
  verzending: Verzending,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Verzonden> {
  const { pakbon } = verzending;
  const ingediend = pakbon && body(await api.POST("/pakbonnen", { body: pakbon, signal }));
  return verzendBestand(verzending, ingediend?.id, onSent, signal);
}

/** Sends a file as it is; by XMLHttpRequest, because fetch does not tell what was sent. */
function verzendBestand(
  { soort, peildatum, bestand }: Verzending,
  pakbon: string | undefined,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Verzonden> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ soort, peildatum, bestandsnaam: bestand.name.slice(0, 200) });
    if (pakbon) {
      query.set("pakbon", pakbon);
    }
    request.open("POST", `${baseUrl}/leveringen?${query}`);
    request.setRequestHeader("Content-Type", isWerkmap(bestand.name) ? xlsx : "text/csv");
    for (const [name, value] of Object.entries(ownHeader)) {
      request.setRequestHeader(name, value);
    }
    if (bestand.name.toLowerCase().endsWith(".gz")) {
      request.setRequestHeader("Content-Encoding", "gzip");
    }
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onload = () => {
      if (request.status >= 400) {
        reject(Problem.from(request.status, request.responseText));
      } else {
        resolve({ levering: JSON.parse(request.responseText) as Levering, alGeleverd: request.status === 200 });
      }
    };
    request.onerror = () => reject(Problem.unreachable());
    request.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => request.abort());
    request.send(bestand);
  });
}
