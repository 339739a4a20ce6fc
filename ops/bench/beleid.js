/**
 * How many readers of the policy the server serves, with ten thousand rows in a register: the targets, the actions and the
 * registers with their counts, as often as 64 connections can ask for them. The peer of each, in turns with it, is the same
 * answer while nothing may be kept, because the server does not hear of changes. Beside that a page of the register from its
 * middle, which is read anew each time, against its first page.
 *
 *   apt-get install --no-install-recommends wrk
 *   node ops/bench/beleid.js [--rounds 5] [--seconds 8]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { demoClient } from "../harness/client.js";
import { until } from "../harness/until.js";
import { shown } from "./numbers.js";
import { inTurns, machine, say, withDemo } from "./rig.js";
import { connections, perSecond } from "./wrk.js";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, seconds: { type: "string", default: "8" } },
});
const register = "communicatie";
const rows = 10_000;

const fill = `
  insert into inclusiemonitor.registerregels (id, register, volgnummer, code, titel, velden, gewijzigd_op, gewijzigd_door,
    gewijzigd_door_naam)
  select gen_random_uuid(), '${register}', 100000 + n, 'C-' || 100000 + n, 'Bericht ' || n,
    jsonb_build_object('titel', 'Bericht ' || n, 'status', 'gepland'), now(), gen_random_uuid(), 'meting'
  from generate_series(1, ${rows}) as n`;

/** Takes the connection away that tells of changes, as soon as it is there again. */
const cut = (seconds) => `
  do $$ declare v_einde timestamptz = clock_timestamp() + interval '${seconds} seconds'; begin
    while clock_timestamp() < v_einde loop
      perform pg_stat_clear_snapshot();
      perform pg_terminate_backend(pid) from pg_stat_activity where application_name = 'inclusiemonitor-changes';
      perform pg_sleep(0.0005);
    end loop;
  end $$`;

await withDemo([], async ({ data, instance, psql, environment }) => {
  psql(fill, "vacuum analyze inclusiemonitor.registerregels");
  const ask = await demoClient(instance);
  const headers = { Authorization: `Bearer ${ask.token}` };
  const seconds = Number(values.seconds);

  /** How many answers of the policy were made, and how many there were. */
  async function answers() {
    const text = await (await fetch(`${instance.management}/metrics`)).text();
    const counted = [...text.matchAll(/^inclusiemonitor_kept_answers_total\{(.*)\} (.*)$/gm)]
      .filter(([, labels]) => labels.includes('of="beleid"'))
      .map(([, labels, count]) => [labels.match(/from="(\w+)"/)[1], Number(count)]);
    return { made: Object.fromEntries(counted).made, all: counted.reduce((sum, [, count]) => sum + count, 0) };
  }

  /** Answers per second; fails when this was not the share of them that was made for it. */
  async function rate(path, { least, most }) {
    const before = await answers();
    const measured = perSecond(instance.url + path, headers, seconds);
    const after = await answers();
    const share = (after.made - before.made) / (after.all - before.all);
    if (share < least || share > most) {
      throw new Error(`${(share * 100).toFixed(0)}% of the answers were made anew`);
    }
    return measured;
  }

  const kept = (path) => () => rate(path, { least: 0, most: 0.1 });

  /** Between two cuts the server keeps answers for a moment. */
  const notKept = (path) => async () => {
    const app = {
      ...process.env,
      ...environment,
      PGUSER: "inclusiemonitor_app",
      PGPASSWORD: readFileSync(join(data, "postgresql", "secrets", "app"), "utf8").trim(),
    };
    const cutter = spawn("psql", ["--no-psqlrc", "--quiet", "--command", cut(seconds + 2)], { env: app });
    const ended = once(cutter, "close");
    await new Promise((go) => setTimeout(go, 500));
    const measured = await rate(path, { least: 0.7, most: 1 });
    await ended;
    await heard(path);
    return measured;
  };

  /** Until the server hears of changes again. */
  const heard = (path) =>
    until("answers are kept", 20, async () => {
      await ask(path);
      const before = await answers();
      await ask(path);
      return (await answers()).made === before.made;
    });

  async function middle() {
    let cursor = "";
    for (let read = 0; read < rows / 2; read += 500) {
      const page = await (await ask(`/api/v1/registers/${register}/regels?limiet=500${cursor}`)).json();
      cursor = `&cursor=${page.volgende}`;
    }
    return cursor;
  }

  const page = `/api/v1/registers/${register}/regels?limiet=50`;
  const fromMiddle = page + (await middle());
  say(`${rows} rows of ${register}, ${connections} connections, ${machine}`);
  const paths = { targets: "/api/v1/doelen", actions: "/api/v1/actieplan", registers: "/api/v1/registers" };
  for (const [name, path] of Object.entries(paths)) {
    const bytes = (await (await ask(path)).arrayBuffer()).byteLength;
    const runs = await inTurns(Number(values.rounds), { kept: kept(path), "not kept": notKept(path) });
    told(`${name} (${bytes} bytes)`, runs, "kept", "not kept");
  }
  const runs = await inTurns(Number(values.rounds), {
    "from its middle": () => perSecond(instance.url + fromMiddle, headers, seconds),
    "from its begin": () => perSecond(instance.url + page, headers, seconds),
  });
  told("a page of the register", runs, "from its middle", "from its begin");
});

function told(what, runs, ours, theirs) {
  for (const [name, list] of Object.entries(runs)) {
    say(`${what}, ${name}: ${shown(list, { decimals: 0 })} a second`);
  }
  say(`${what}, ${ours} / ${theirs}: ${shown(runs[ours].map((run, round) => run / runs[theirs][round]))}`);
}
