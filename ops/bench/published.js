/**
 * How long it takes until the lines of a file can be asked for: loaded, unique key built, attached, compared with the staff
 * and the previous delivery. Against \copy without an index, and \copy into a table that has its primary key:
 *
 *   node ops/bench/published.js [--rows 1000000] [--rounds 5]
 */
import { parseArgs } from "node:util";
import { demoClient } from "../harness/client.js";
import { settled } from "../harness/deliveries.js";
import { deliver, discard } from "./deliveries.js";
import { generated, inTurns, machine, measured, report, say, withDemo } from "./rig.js";
import { copying, soort, tables } from "./uren.js";

const { values } = parseArgs({
  options: { rows: { type: "string", default: "1000000" }, rounds: { type: "string", default: "5" } },
});

await withDemo([], async (demo) => {
  const file = generated(demo.data, soort, values.rows);
  const measure = (work) => measured(demo, work);
  const runs = await inTurns(Number(values.rounds), {
    published: async (round) => {
      const ask = await demoClient(demo.instance);
      const peildatum = `2019-02-${String(round + 1).padStart(2, "0")}`;
      let levering;
      const run = await measure(async () => {
        levering = deliver(demo.instance, ask.token, soort, peildatum, file);
        await settled(ask, levering.id);
      });
      await discard(ask, levering);
      return run;
    },
    "\\copy without an index": copying(demo.psql, measure, file, tables.plain),
    "\\copy with a primary key": copying(demo.psql, measure, file, tables.keyed),
  });
  say(`${values.rows} rows, ${machine}`);
  report(runs);
});
