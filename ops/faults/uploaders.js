import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Upload } from "tus-js-client";
import { soort } from "./file.js";

const script = fileURLToPath(new URL("../runbooks/lever-in-delen.sh", import.meta.url));
const secondsOfTrying = 90;
const secondsBetween = 0.2;
const tries = Array.from({ length: secondsOfTrying / secondsBetween }, () => secondsBetween * 1000);

/**
 * Uploads with tus-js-client; ends when the server has all of it. Both ways to upload tell what they see: each offset that
 * the server named, and how many bytes went out.
 *
 * @param seen told each offset
 * @param sent told how many bytes of the file are handed to the network so far
 */
export function withTusJsClient(ask, { url, file, peildatum, part, seen, sent = () => {} }) {
  return new Promise((done, failed) => {
    const upload = new Upload(file.bytes, {
      endpoint: `${url}/api/v1/uploads`,
      headers: { Authorization: `Bearer ${ask.token}` },
      metadata: { soort, peildatum },
      chunkSize: part,
      retryDelays: tries,
      // It would begin a new upload where a HEAD fails for whatever reason, also when the database is away for a moment.
      onUploadUrlAvailable: () => {
        upload.options.endpoint = null;
      },
      onProgress: sent,
      onAfterResponse: (_request, response) => {
        const offset = response.getHeader("Upload-Offset");
        if (offset !== undefined) {
          seen(Number(offset));
        }
      },
      onSuccess: ({ lastResponse }) => done(/\/leveringen\/([^>]+)>/.exec(lastResponse.getHeader("Link"))[1]),
      onError: failed,
    });
    upload.start();
  });
}

/** The same with the script of the runbook, which needs no more than curl. */
export async function withCurl({ clientId, geheim }, { url, file, peildatum, seen }) {
  const child = spawn("bash", [script, `${url}/`, soort, peildatum, file.path], {
    env: {
      PATH: process.env.PATH,
      CLIENT_ID: clientId,
      CLIENT_GEHEIM: geheim,
      WACHT: String(secondsBetween),
      POGINGEN: String(tries.length),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    output += `${line}\n`;
    const [, offset] = /^Byte (\d+) van/.exec(line) ?? [];
    if (offset !== undefined) {
      seen(Number(offset));
    }
  });
  const [code] = await once(child, "close");
  const [, id] = /^Aangeleverd: .*\/leveringen\/(\S+)$/m.exec(output) ?? [];
  if (code !== 0 || id === undefined) {
    throw new Error(`the script ended with ${code}:\n${output}`);
  }
  return id;
}
