/**
 * What the size of a file does to memory, and rejected lines to speed: one million lines, twenty million, and twenty million of
 * which one in a hundred is rejected and reported, each as one request:
 *
 *   node ops/bench/memory.js [--heap 192m] [--collector Serial] [--small 1000000] [--large 20000000] [--rounds 3]
 *
 * The collector is the one that a JVM takes by itself on a machine or container as small as this heap is meant for; G1, which
 * it takes on larger ones, keeps some 20 MB of its own.
 */

import { renameSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { deliver, discard } from "./deliveries.js";
import { median, shown } from "./numbers.js";
import { proportionalMebibytes } from "./processes.js";
import { generated, inTurns, machine, measured, say, withInstallation } from "./rig.js";
import { soort } from "./uren.js";

const { values } = parseArgs({
  options: {
    heap: { type: "string", default: "192m" },
    collector: { type: "string", default: "Serial" },
    small: { type: "string", default: "1000000" },
    large: { type: "string", default: "20000000" },
    rounds: { type: "string", default: "3" },
  },
});

await withInstallation([`-Xmx${values.heap}`, `-XX:+Use${values.collector}GC`], async (installation) => {
  const rejected = join(installation.data, "afgekeurd.csv");
  renameSync(generated(installation.data, soort, values.large, "--afgekeurd", "0.01"), rejected);
  const large = generated(installation.data, soort, values.large);
  const small = generated(installation.data, soort, values.small);
  let day = 0;
  const delivering = (file, lines, rejections) => async () => {
    const ask = await installation.client();
    const peildatum = new Date(Date.UTC(2018, 0, ++day)).toISOString().slice(0, 10);
    let levering;
    const run = await measured(installation, () => {
      levering = deliver(installation.instance, ask.token, soort, peildatum, file);
    });
    if (levering.afgekeurd !== rejections) {
      throw new Error(`${levering.afgekeurd} of ${rejections} rejected lines are reported`);
    }
    const database = proportionalMebibytes(installation.pid);
    await discard(await installation.client(), levering);
    return { ...run, database, perMillion: (run.seconds / lines) * 1e6 };
  };
  const runs = await inTurns(Number(values.rounds), {
    small: delivering(small, values.small, 0),
    large: delivering(large, values.large, 0),
    rejected: delivering(rejected, values.large, values.large / 100),
  });
  const middle = (name, key) => median(runs[name].map((run) => run[key]));
  const highest = (name, key) => Math.max(...runs[name].map((run) => run[key]));
  say(
    `-Xmx${values.heap}, ${values.collector}GC, ${values.small} and ${values.large} lines, ${values.rounds} rounds, ${machine}`,
  );
  for (const name of Object.keys(runs)) {
    say(
      `${name}: ${middle(name, "seconds").toFixed(2)} s, ${middle(name, "perMillion").toFixed(3)} s a million; server at most ` +
        `${highest(name, "peak").toFixed(0)} MiB resident, database ${highest(name, "database").toFixed(0)} MiB with its buffers`,
    );
  }
  say(`growth of the server: ${(highest("large", "peak") - highest("small", "peak")).toFixed(1)} MiB`);
  const ratios = runs.rejected.map((run, round) => run.perMillion / runs.large[round].perMillion);
  say(`rejected / clean: ${shown(ratios)} per line`);
});
