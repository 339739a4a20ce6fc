/**
 * How fast a file of uwv-verloonde-uren comes in over HTTP, validated and committed, against psql's \copy of the same file
 * into a table of the same database: with its columns as text, date and numeric, and with those of our own table.
 *
 *   node ops/bench/ingest.js [--rows 1000000] [--rounds 5] [--heap 128m]
 *
 * \copy checks nothing, hashes nothing and keeps no line numbers; it is the floor, not a rival.
 */
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { demoClient } from "../harness/client.js";
import { deliver, discard } from "./deliveries.js";
import { generated, inTurns, machine, measured, report, say, withDemo } from "./rig.js";
import { copying, soort, tables } from "./uren.js";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "5" },
    heap: { type: "string" },
  },
});

await withDemo(values.heap ? [`-Xmx${values.heap}`] : [], async (demo) => {
  const file = generated(demo.data, soort, values.rows);
  const measure = (work) => measured(demo, work);
  const runs = await inTurns(Number(values.rounds), {
    HTTP: async (round) => {
      // A token lives ten minutes, a measurement of ten million rows longer.
      const ask = await demoClient(demo.instance);
      const peildatum = `2019-01-${String(round + 1).padStart(2, "0")}`;
      let levering;
      const run = await measure(() => {
        levering = deliver(demo.instance, ask.token, soort, peildatum, file);
      });
      await discard(ask, levering);
      return run;
    },
    "\\copy into text, date and numeric": copying(demo.psql, measure, file, tables.plain),
    "\\copy into our types": copying(demo.psql, measure, file, tables.compact),
  });
  say(`${values.rows} rows, ${(statSync(file).size / 1e6).toFixed(0)} MB, ${machine}`);
  report(runs);
});
