/**
 * Our intake over HTTP against two other ways to get the same file into PostgreSQL: pgloader, and Java with jackson-csv and
 * JDBC in batches.
 *
 *   apt-get install pgloader
 *   mvn dependency:copy -Dartifact=com.fasterxml.jackson.dataformat:jackson-dataformat-csv:2.18.6 -DoutputDirectory=ops/target
 *   node ops/bench/peers.js [--rows 1000000] [--rounds 5]
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { demoClient } from "../harness/client.js";
import { builtJar } from "../harness/instance.js";
import { deliver, discard } from "./deliveries.js";
import { generated, inTurns, machine, measured, report, say, withDemo } from "./rig.js";
import { copying, soort, tables } from "./uren.js";

const { values } = parseArgs({
  options: { rows: { type: "string", default: "1000000" }, rounds: { type: "string", default: "5" } },
});
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const jackson = here("../target/jackson-dataformat-csv-2.18.6.jar");

/** Decimal commas and ISO dates are said in pgloader's own way. */
const pgloader = (file, { PGHOST, PGPORT, PGDATABASE, PGUSER, PGPASSWORD }) => `
load csv from '${file}'
  having fields (pseudoniem, ikv_nummer, tijdvak_begin, tijdvak_eind, verloonde_uren, contracturen_per_week)
  into postgresql://${PGUSER}:${encodeURIComponent(PGPASSWORD)}@${PGHOST}:${PGPORT}/${PGDATABASE}?inclusiemonitor.bench_kopie
  target columns (pseudoniem, ikv_nummer, tijdvak_begin, tijdvak_eind, verloonde_uren, contracturen_per_week)
  with skip header = 1, fields terminated by ';', fields optionally enclosed by '"', drop indexes;
`;

await withDemo([], async (demo) => {
  const file = generated(demo.data, soort, values.rows);
  const measure = (work) => measured(demo, work);
  const commands = join(demo.data, "bench.load");
  writeFileSync(commands, pgloader(file, demo.environment), { mode: 0o600 });
  const fresh = () => {
    demo.psql("drop table if exists bench_kopie", `create table bench_kopie (${tables.plain})`);
  };
  const filled = () => {
    const count = demo.psql("select count(*) as n from bench_kopie").toString();
    if (!count.includes(values.rows)) {
      throw new Error(`a peer loaded something else:\n${count}`);
    }
  };
  const peer = (command, args) => async () => {
    fresh();
    const run = await measure(() => execFileSync(command, args, { env: { ...process.env, ...demo.environment } }));
    filled();
    return run;
  };
  const runs = await inTurns(Number(values.rounds), {
    HTTP: async (round) => {
      const ask = await demoClient(demo.instance);
      const peildatum = `2019-03-${String(round + 1).padStart(2, "0")}`;
      let levering;
      const run = await measure(() => {
        levering = deliver(demo.instance, ask.token, soort, peildatum, file);
      });
      await discard(ask, levering);
      return run;
    },
    "\\copy": copying(demo.psql, measure, file, tables.plain),
    "jackson-csv and JDBC": peer("java", ["-cp", `${builtJar}:${jackson}`, here("JdbcBatch.java"), file]),
    pgloader: peer("pgloader", ["--quiet", commands]),
  });
  say(`${values.rows} rows, ${machine}`);
  report(runs);
});
