import { request as send } from "node:http";
import { soort } from "./file.js";

const base64 = (text) => Buffer.from(text).toString("base64");

/** The address of an upload that is begun and holds nothing yet. */
export async function begun(ask, length, peildatum) {
  const answer = await ask("/api/v1/uploads", {
    method: "POST",
    headers: {
      "Tus-Resumable": "1.0.0",
      "Upload-Length": `${length}`,
      "Upload-Metadata": `soort ${base64(soort)},peildatum ${base64(peildatum)}`,
    },
  });
  if (answer.status !== 201) {
    throw new Error(`no upload: ${answer.status} ${await answer.text()}`);
  }
  return answer.headers.get("Location");
}

/** Where an upload is; fails when it is nowhere. */
export async function offsetOf(ask, path) {
  const answer = await ask(path, { method: "HEAD", headers: { "Tus-Resumable": "1.0.0" } });
  if (!answer.ok) {
    throw new Error(`HEAD ${path}: ${answer.status}`);
  }
  return Number(answer.headers.get("Upload-Offset"));
}

export const partHeaders = (offset) => ({
  "Tus-Resumable": "1.0.0",
  "Upload-Offset": `${offset}`,
  "Content-Type": "application/offset+octet-stream",
});

/** One whole part. */
export function part(ask, path, offset, bytes, headers) {
  return ask(path, { method: "PATCH", headers: { ...partHeaders(offset), ...headers }, body: bytes });
}

/**
 * Sends the rest of a file as a client does that lost its connection: the part that broke off may still be kept while the
 * next one begins. Gives where the upload was at first, and the last answer.
 */
export async function finished(ask, path, bytes) {
  const first = await offsetOf(ask, path);
  let answer = await part(ask, path, first, bytes.subarray(first));
  for (let tries = 0; answer.status === 409 && tries < 10; tries++) {
    const offset = Number(answer.headers.get("Upload-Offset"));
    answer = await part(ask, path, offset, bytes.subarray(offset));
  }
  if (answer.status !== 204) {
    throw new Error(`not finished: ${answer.status} ${await answer.text()}`);
  }
  return { first, answer };
}

/** The id of the levering that a finished upload became. */
export function leveringOf(answer) {
  return /\/leveringen\/([^>]+)>/.exec(answer.headers.get("Link"))[1];
}

/**
 * A request whose body the test sends itself. Gives the request and, as `answer`, what the server said to it: status,
 * headers and text; `answer` fails when the connection ended without.
 */
export function byHand({ url }, { token }, method, path, headers) {
  const request = send(url + path, { method, agent: false, headers: { Authorization: `Bearer ${token}`, ...headers } });
  const answer = new Promise((done, failed) => {
    request.on("error", failed);
    request.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (more) => {
        text += more;
      });
      response.on("error", failed);
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, text }));
    });
  });
  // Who asks for the answer hears of a failure; who left does not need to.
  answer.catch(() => {});
  return { request, answer };
}

/** A part of so many bytes that the test sends itself. */
export function partByHand(instance, ask, path, offset, length) {
  return byHand(instance, ask, "PATCH", path, { ...partHeaders(offset), "Content-Length": `${length}` });
}
