import { DetailedError, Upload } from "tus-js-client";
import { baseUrl, ownHeader } from "@/api/client";
import { Problem } from "@/api/problem";

/** Bytes of a part: what the server commits at once. */
const deel = 8 * 1024 * 1024;

export interface InDelen {
  inhoud: Blob;
  metadata: Record<string, string>;
  /** Where it goes on; left out for a new upload. */
  upload: string | undefined;
  onUpload: (upload: string) => void;
  onSent: (bytes: number, totaal: number) => void;
  signal: AbortSignal;
}

const uploads = () => new URL(`${baseUrl}/uploads`, window.location.origin).href;

/** The last segment of the address in `</api/v1/leveringen/…>; rel="related"`. */
const genoemd = (link: string | undefined) => /<[^>]*\/([0-9a-f-]{36})>;\s*rel="related"/.exec(link ?? "")?.[1];

function problem(error: Error): Problem {
  const answer = error instanceof DetailedError ? error.originalResponse : null;
  if (!answer) {
    return Problem.unreachable();
  }
  const status = answer.getStatus();
  // An answer to HEAD has no body that says why.
  return (status === 404 || status === 410) && !answer.getBody()
    ? new Problem({
        code: "upload-weg",
        status,
        detail: "Deze upload is beëindigd, geweigerd of verlopen; begin een nieuwe.",
      })
    : Problem.from(status, answer.getBody());
}

/** Sends a file in parts by tus, from where the server is; gives the levering that it became. */
export function stuurInDelen({ inhoud, metadata, upload, onUpload, onSent, signal }: InDelen): Promise<string> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const tus = new Upload(inhoud, {
      // Without an endpoint the client does not begin a new upload where an old one is gone: that is for the caller.
      ...(upload ? { uploadUrl: `${uploads()}/${upload}` } : { endpoint: uploads() }),
      chunkSize: deel,
      metadata,
      headers: ownHeader,
      // Trying again and remembering are the queue's, which tells the user about it.
      retryDelays: null,
      storeFingerprintForResuming: false,
      fingerprint: async () => "",
      onUploadUrlAvailable: () => onUpload(tus.url?.split("/").at(-1) ?? ""),
      onProgress: onSent,
      onError: (error) => reject(problem(error)),
      onSuccess: ({ lastResponse }) => {
        const levering = genoemd(lastResponse.getHeader("Link"));
        if (levering) {
          resolve(levering);
        } else {
          reject(Problem.from(lastResponse.getStatus(), ""));
        }
      },
    });
    signal.addEventListener("abort", () => {
      tus.abort();
      reject(signal.reason);
    });
    tus.start();
  });
}
