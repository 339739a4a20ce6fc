import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { apiClient, demoLoaded, firstApiClient } from "../harness/client.js";
import { builtJar, freshDirectory, launch, removeDirectory } from "../harness/instance.js";
import { embeddedDatabase } from "./database.js";
import { median, shown } from "./numbers.js";
import { cpuSeconds, endedChildrenSeconds, forgetPeak, peakMebibytes } from "./processes.js";

/** The machine in a few words, for the head of a report. */
export const machine = `${cpus().length} cores, ${cpus()[0].model}`;

export const say = (line) => process.stdout.write(`${line}\n`);

/** A file of made-up lines of this soort. */
export function generated(directory, soort, rows, ...options) {
  execFileSync("java", [
    ...["-jar", builtJar, "genereer", "--map", directory, "--soort", soort, "--regels", String(rows)],
    ...options,
  ]);
  return join(directory, `${soort}-${rows}.csv`);
}

/** Runs the work against the demo ministry in a JVM of its own with these options, and takes everything away after. */
export const withDemo = (options, work) =>
  running("demo", options, async (running) => {
    await demoLoaded(running.instance);
    return work(running);
  });

/** The same against an installation for production, which holds nothing yet; `client` gives one with a fresh token. */
export const withInstallation = (options, work) =>
  running("start", options, async (running) => {
    const credentials = await firstApiClient(running.instance, running.data);
    return work({ ...running, client: () => apiClient(running.instance, credentials) });
  });

async function running(form, options, work) {
  const data = freshDirectory();
  const instance = await launch(form, { data, options });
  try {
    await instance.ready();
    return await work({ data, instance, server: instance.child.pid, ...embeddedDatabase(data) });
  } finally {
    await instance.end();
    removeDirectory(data);
  }
}

/** Wall clock and CPU of the work: of the server, of the database, and of the clients, which have ended by then. */
export async function measured({ server, pid: postmaster }, work) {
  forgetPeak(server);
  const used = () => [cpuSeconds(server), cpuSeconds(postmaster, { family: true }), endedChildrenSeconds()];
  const [before, begin] = [used(), performance.now()];
  await work();
  const seconds = (performance.now() - begin) / 1000;
  const [app, db, client] = used().map((after, index) => after - before[index]);
  return { seconds, app, db, client, peak: peakMebibytes(server) };
}

/** How often the server does its work before it is measured: at first it is not compiled yet. */
const WARM_UPS = 3;

/**
 * Runs each work once per round, the order turned every round; gives the runs by name. The first work is ours, and is done a
 * few times before.
 */
export async function inTurns(rounds, works) {
  const [ours] = Object.values(works);
  for (let round = 0; round < WARM_UPS; round++) {
    await ours(round);
  }
  const runs = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = WARM_UPS; round < WARM_UPS + rounds; round++) {
    const entries = Object.entries(works);
    for (const [name, work] of round % 2 ? entries : entries.reverse()) {
      runs[name].push(await work(round));
    }
  }
  return runs;
}

/** One line per work, then the ratio of the first to each other, paired by round. */
export function report(runs) {
  const of = (list, key) => median(list.map((run) => run[key]));
  for (const [name, list] of Object.entries(runs)) {
    const cpu = ["client", "app", "db"].map((key) => of(list, key).toFixed(2));
    say(
      `${name}: ${shown(list.map((run) => run.seconds))} s; CPU client ${cpu[0]}, server ${cpu[1]}, database ${cpu[2]} s; ` +
        `server at most ${Math.max(...list.map((run) => run.peak)).toFixed(0)} MiB`,
    );
  }
  const [[first, ours], ...others] = Object.entries(runs);
  const total = (run) => run.client + run.app + run.db;
  for (const [name, theirs] of others) {
    say(`${first} / ${name}: ${shown(ours.map((run, round) => run.seconds / theirs[round].seconds))} of its time`);
    say(`${first} / ${name}: ${shown(ours.map((run, round) => total(run) / total(theirs[round])))} of its CPU`);
  }
}
