/**
 * What it costs to send a file resumably, in parts of 8 MB over tus, instead of as one request:
 *
 *   node ops/bench/tus.js [--rows 1000000] [--rounds 5] [--part 8]
 */
import { openAsBlob } from "node:fs";
import { parseArgs } from "node:util";
import { demoClient } from "../harness/client.js";
import { deliver, discard } from "./deliveries.js";
import { generated, inTurns, machine, measured, report, say, withDemo } from "./rig.js";
import { soort } from "./uren.js";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "5" },
    part: { type: "string", default: "8" },
  },
});
const base64 = (text) => Buffer.from(text).toString("base64");

/** One after the other, as a client does that waits for each answer; gives the delivery. */
async function inParts({ url }, ask, peildatum, file) {
  const content = await openAsBlob(file);
  const created = await ask("/api/v1/uploads", {
    method: "POST",
    headers: {
      "Tus-Resumable": "1.0.0",
      "Upload-Length": String(content.size),
      "Upload-Metadata": `soort ${base64(soort)},peildatum ${base64(peildatum)}`,
    },
  });
  const { pathname } = new URL(created.headers.get("Location"), url);
  const size = Number(values.part) * 1024 * 1024;
  let answer = created;
  for (let offset = 0; offset < content.size; ) {
    answer = await ask(pathname, {
      method: "PATCH",
      headers: {
        "Tus-Resumable": "1.0.0",
        "Upload-Offset": String(offset),
        "Content-Type": "application/offset+octet-stream",
      },
      body: content.slice(offset, offset + size),
    });
    if (answer.status !== 204) {
      throw new Error(`${answer.status} ${await answer.text()}`);
    }
    offset = Number(answer.headers.get("Upload-Offset"));
  }
  return /leveringen\/([0-9a-f-]+)>/.exec(answer.headers.get("Link"))[1];
}

await withDemo([], async (demo) => {
  const file = generated(demo.data, soort, values.rows);
  const round = (month, send) => async (index) => {
    const ask = await demoClient(demo.instance);
    const peildatum = `2019-${month}-${String(index + 1).padStart(2, "0")}`;
    let id;
    const run = await measured(demo, async () => {
      id = await send(ask, peildatum);
    });
    await discard(await demoClient(demo.instance), { id });
    return run;
  };
  const runs = await inTurns(Number(values.rounds), {
    [`tus, parts of ${values.part} MB`]: round("05", (ask, peildatum) => inParts(demo.instance, ask, peildatum, file)),
    "one request": round("06", (ask, peildatum) => deliver(demo.instance, ask.token, soort, peildatum, file).id),
  });
  say(`${values.rows} rows, ${machine}; the CPU of the client in parts is not counted: it is this process`);
  report(runs);
});
