/**
 * How soon a file is refused whose very last line holds a burgerservicenummer, counted from the moment that line was sent,
 * and what is left of it then:
 *
 *   node ops/bench/refusal.js [--rows 10000000] [--rounds 5]
 */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { request } from "node:http";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { demoClient } from "../harness/client.js";
import { shown } from "./numbers.js";
import { generated, machine, say, withDemo } from "./rig.js";
import { soort } from "./uren.js";

const { values } = parseArgs({
  options: { rows: { type: "string", default: "10000000" }, rounds: { type: "string", default: "5" } },
});
const bsn = "123456782";
const lastLine = `${bsn};1;2022-01-01;2022-01-31;138.38;31.96\n`;

/** Tables of loading, and their bytes. */
const loading = `select count(*) || ' ' || coalesce(sum(pg_total_relation_size(oid)), 0) as n from pg_class
  where relname like 'laad\\_%' and relkind = 'r'`;

async function refused(demo, file, round) {
  const { token } = await demoClient(demo.instance);
  const query = `soort=${soort}&peildatum=2019-04-${String(round + 1).padStart(2, "0")}`;
  const sending = request(`${demo.instance.url}/api/v1/leveringen?${query}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "text/csv" },
  });
  const answered = once(sending, "response");
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), sending, { end: false });
  // What the kernel and the server still hold of the lines before is used up meanwhile.
  await sleep(3000);
  const begin = performance.now();
  sending.end(lastLine);
  const [answer] = await answered;
  const seconds = (performance.now() - begin) / 1000;
  const { code } = JSON.parse(Buffer.concat(await answer.toArray()).toString());
  if (answer.statusCode !== 400 || code !== "bestand-bevat-bsn") {
    throw new Error(`answered ${answer.statusCode} ${code}`);
  }
  return seconds;
}

await withDemo([], async (demo) => {
  const file = generated(demo.data, soort, values.rows);
  const before = demo.psql(loading).toString();
  const runs = [];
  for (let round = 0; round <= Number(values.rounds); round++) {
    runs[round] = await refused(demo, file, round);
    const after = demo.psql(loading).toString();
    if (after !== before) {
      throw new Error(`left of the refused file:\n${after}\nbefore it:\n${before}`);
    }
  }
  const { status } = spawnSync("grep", ["--recursive", "--quiet", "--fixed-strings", bsn, `${demo.data}/postgresql`]);
  const [, ...counted] = runs;
  say(`${values.rows} rows and one with a burgerservicenummer, ${machine}`);
  say(`refused after ${shown(counted, { unit: " s" })}`);
  say(`tables of loading left: none; the number in the files of the database: ${status === 1 ? "nowhere" : "FOUND"}`);
});
