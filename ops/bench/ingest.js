/**
 * How fast a file of uwv-verloonde-uren comes in over HTTP, validated and committed, against psql's \copy of the same file
 * into a table of the same columns in the same database, in pairs that take turns in going first:
 *
 *   node ops/bench/ingest.js [--rows 1000000] [--rounds 5] [--heap 128m]
 *
 * \copy checks nothing, hashes nothing and keeps no line numbers; it is the floor, not a rival. Its hours are numeric, as
 * COPY reads no hundredths.
 */
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { demoClient, demoLoaded } from "../harness/client.js";
import { builtJar, freshDirectory, launch, removeDirectory } from "../harness/instance.js";
import { embeddedDatabase } from "./database.js";
import { deliver, settled } from "./deliveries.js";
import { median } from "./numbers.js";
import { cpuSeconds, forgetPeak, peakMebibytes } from "./processes.js";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "5" },
    heap: { type: "string" },
  },
});
const soort = "uwv-verloonde-uren";
const data = freshDirectory();
const say = (line) => process.stdout.write(`${line}\n`);

/** Runs it between two readings of clock and CPU; the server's own share apart from the database's. */
async function measured(server, postmaster, work) {
  forgetPeak(server);
  const [app, db, begin] = [cpuSeconds(server), cpuSeconds(postmaster, { family: true }), performance.now()];
  await work();
  return {
    seconds: (performance.now() - begin) / 1000,
    app: cpuSeconds(server) - app,
    db: cpuSeconds(postmaster, { family: true }) - db,
    peak: peakMebibytes(server),
  };
}

/** The checks that follow are no part of the measurement; its rows go before the next round. */
async function discard(ask, { id }) {
  const { etag } = await settled(ask, id);
  await ask(`/api/v1/leveringen/${id}/verwijdering`, { method: "POST", headers: { "If-Match": etag } });
}

const columns = "pseudoniem, ikv_nummer, tijdvak_begin, tijdvak_eind, verloonde_uren, contracturen_per_week";
const table = `create table bench_kopie (pseudoniem uuid not null, ikv_nummer int2 not null, tijdvak_begin date not null,
  tijdvak_eind date not null, verloonde_uren numeric(9, 2) not null, contracturen_per_week numeric(5, 2),
  loonheffingennummer_hash uuid, correctie int2 not null default 0)`;

async function main() {
  execFileSync("java", ["-jar", builtJar, "genereer", "--map", data, "--soort", soort, "--regels", values.rows]);
  const file = join(data, `${soort}-${values.rows}.csv`);
  const options = values.heap ? [`-Xmx${values.heap}`] : [];
  const instance = await launch("demo", { data, options });
  try {
    await instance.ready();
    await demoLoaded(instance);
    const { pid: postmaster, psql } = embeddedDatabase(data);
    const server = instance.child.pid;
    const http = [];
    const copy = [];
    for (let round = 0; round <= Number(values.rounds); round++) {
      // A token lives ten minutes, a measurement of ten million rows longer.
      const ask = await demoClient(instance);
      const peildatum = `2019-01-${String(round + 1).padStart(2, "0")}`;
      const works = [
        async () => {
          let levering;
          http[round] = await measured(server, postmaster, () => {
            levering = deliver(instance, ask.token, soort, peildatum, file);
          });
          await discard(ask, levering);
        },
        async () => {
          psql("drop table if exists bench_kopie", table);
          copy[round] = await measured(server, postmaster, () => {
            psql(`\\copy bench_kopie (${columns}) from '${file}' with (format csv, header, delimiter ';')`);
          });
        },
      ];
      for (const work of round % 2 ? works : works.reverse()) {
        await work();
      }
    }
    report(file, http.slice(1), copy.slice(1));
  } finally {
    await instance.end();
    removeDirectory(data);
  }
}

/** The first pair only warms up and is not counted. */
function report(file, http, copy) {
  const of = (runs, key) => median(runs.map((run) => run[key]));
  const line = (name, runs) =>
    `${name}: ${of(runs, "seconds").toFixed(2)} s (${runs.map((run) => run.seconds.toFixed(2)).join(" ")}), ` +
    `CPU server ${of(runs, "app").toFixed(2)} s, database ${of(runs, "db").toFixed(2)} s`;
  say(`${values.rows} rows, ${(statSync(file).size / 1e6).toFixed(0)} MB, ${cpus().length} cores, ${cpus()[0].model}`);
  say(`${line("HTTP", http)}, peak ${Math.max(...http.map((run) => run.peak)).toFixed(0)} MiB`);
  say(line("\\copy", copy));
  const ratios = http.map((run, index) => run.seconds / copy[index].seconds);
  say(`HTTP / \\copy: ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(" ")})`);
}

await main();
