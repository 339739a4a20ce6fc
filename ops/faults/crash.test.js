import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { apiClient, firstApiClient } from "../harness/client.js";
import { freshDirectory, launch, removeDirectory } from "../harness/instance.js";
import { embeddedSql, signalDatabases } from "../harness/postgres.js";
import { until } from "../harness/until.js";
import { chance } from "./chance.js";
import { generated, stored } from "./file.js";
import { withCurl, withTusJsClient } from "./uploaders.js";

const seed = Number(process.env.FAULTS_SEED ?? 20221231);
const rounds = Number(process.env.FAULTS_ROUNDS ?? 20);
const lines = 200_000;
const megabyte = 1 << 20;
/** Twenty starts: what compiles best in the end matters less here than what is there soon. */
const quickStart = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** Of each round: who uploads, how large the parts are, who is killed, and when, as a share of the bytes that are sent. */
function plans() {
  const dice = chance(seed);
  return Array.from({ length: rounds }, (_, round) => ({
    round: round + 1,
    uploader: round % 4 === 3 ? "curl" : "tus-js-client",
    part: dice.of([megabyte, 3 * megabyte, Number.POSITIVE_INFINITY]),
    victim: dice.of(["app", "database", "both"]),
    moment: 1.05 * dice.next(),
  }));
}

const day = (number) => new Date(Date.UTC(2019, 0, 1 + number)).toISOString().slice(0, 10);

describe(`kill -9 while a file comes in: FAULTS_SEED=${seed} FAULTS_ROUNDS=${rounds}`, () => {
  const data = freshDirectory();
  const sql = embeddedSql(data);
  let instance;
  let client;
  let file;
  let undisturbed;

  before(async () => {
    instance = await launch("start", { data, options: quickStart });
    file = await generated(data, lines, seed);
    await instance.ready();
    client = await firstApiClient(instance, data);
    const ask = await apiClient(instance, client);
    for (const round of [-1, 0]) {
      let begin;
      const { id } = await upload({ round, uploader: "curl" }, ask, () => {
        begin ??= performance.now();
        // To the last byte: the script waits for the check as well. The last upload counts, the first also warms up.
        undisturbed = performance.now() - begin;
      });
      await discard(ask, await checked(ask, id));
    }
  });

  after(async () => {
    await instance?.end();
    removeDirectory(data);
  });

  test("a wrong secret is no fault: the curl script ends at once, with what the server said", async () => {
    const wrong = { ...client, geheim: "onjuist" };
    const what = { url: instance.url, file, peildatum: day(0), seen: () => {} };

    await assert.rejects(withCurl(wrong, what), /ended with 1:.*het geheim klopt niet/s);
  });

  for (const plan of plans()) {
    const { round, uploader, part, victim, moment } = plan;
    const name = `${uploader}, parts of ${part / megabyte} MB, ${victim} killed at ${(100 * moment).toFixed(1)} %`;
    test(`round ${round}: ${name}`, { timeout: 180_000 }, async () => {
      const ask = await apiClient(instance, client);

      const { id, offsets } = await disturbed(plan, ask);

      assert.deepEqual(
        offsets,
        offsets.toSorted((a, b) => a - b),
        "an offset that was seen never decreases",
      );
      const levering = await checked(ask, id);
      assert.equal(levering.sha256, file.sha256);
      assert.equal(levering.regels, lines - file.rejected.length);
      assert.equal(levering.afgekeurd, file.rejected.length);
      assert.deepEqual(await stored(sql, id), { lijst: file.lijst, rejected: file.rejected });
      assert.deepEqual(await leftovers(), []);
      await discard(ask, levering);
    });
  }

  test("nothing is left of what was thrown away", async () => {
    // Housekeeping has a round at once when an instance starts, and every half minute.
    await instance.end();
    instance = await instance.again();
    await instance.ready();
    await until("every table of a levering is gone", 60, async () => {
      const tables = await sql("select relname from pg_class where relname ~ '^laad_[0-9]+$'");
      return tables.length === 0;
    });
    // PostgreSQL removes the files of a table just after the moment from which nobody sees that table.
    await until("no file is without a table", 10, async () => (await filesOfNobody()).length === 0);
  });

  /** Files with something in them that no table has: PostgreSQL does not remove those of a transaction that a crash cut off. */
  const filesOfNobody = () =>
    sql(`
      with files as (
        select name, pg_stat_file('base/' || oid || '/' || name, true) as stat
        from pg_database, pg_ls_dir('base/' || oid) as name
        where datname = current_database() and name ~ '^[0-9]+(_(fsm|vm|init))?([.][0-9]+)?$'
      )
      select name, (stat).size from files
      where (stat).size > 0 and pg_filenode_relation(0, substring(name from '^[0-9]+')::oid) is null`);

  /** Uploads while somebody is killed at the moment of the plan; gives what came of it and the offsets that were seen. */
  async function disturbed(plan, ask) {
    let reached;
    const killed = new Promise((resolve) => {
      reached = resolve;
    }).then(() => kill(plan.victim));
    // curl does not tell how far it is, only where it begins.
    const sent =
      plan.uploader === "curl"
        ? () => setTimeout(reached, plan.moment * undisturbed)
        : (bytes) => bytes >= plan.moment * file.bytes.length && reached();
    try {
      return await upload(plan, ask, sent);
    } finally {
      // Where the moment comes after the answer; and the next round needs an instance whatever came of this one.
      reached();
      await killed;
    }
  }

  /**
   * @param sent told how much went out, as far as the uploader knows
   */
  async function upload({ round, uploader, part }, ask, sent) {
    const offsets = [];
    const seen = (offset) => {
      offsets.push(offset);
      sent(offset);
    };
    const what = { url: instance.url, file, part, peildatum: day(round), seen, sent };
    const id = uploader === "curl" ? await withCurl(client, what) : await withTusJsClient(ask, what);
    return { id, offsets };
  }

  /** What a crash does to a process, and the start after it. PostgreSQL comes back by itself, the jar does not. */
  async function kill(victim) {
    if (victim !== "app") {
      signalDatabases(data, "SIGKILL");
    }
    if (victim !== "database") {
      await instance.end("SIGKILL");
      instance = await instance.again();
    }
  }

  /** Asks on through what a restart does to an answer. */
  const answered = (wish, ask) => until(wish, 90, () => ask().catch(() => undefined));

  const checked = (ask, id) =>
    answered(`levering ${id} is checked`, async () => {
      const answer = await ask(`/api/v1/leveringen/${id}`);
      const levering = await answer.json();
      return answer.ok && levering.status !== "ontvangen" && { ...levering, etag: answer.headers.get("etag") };
    });

  const discard = (ask, { id, etag }) =>
    answered(`levering ${id} is thrown away`, async () => {
      const headers = { "If-Match": etag };
      return (await ask(`/api/v1/leveringen/${id}/verwijdering`, { method: "POST", headers })).ok;
    });

  /** An upload whose creation was never answered is unknown to its client: it expires, and nothing is in it. */
  const leftovers = () =>
    sql(`
      select 'upload ' || id from uploads where status = 'open' and positie > 0
      union all select 'levering ' || id from leveringen where status = 'ontvangen' and gelezen_bytes > 0
      union all select relname from pg_class where relname ~ '^laad_[0-9]+$' and relname not in
        (select 'laad_' || nummer from leveringen where geladen_op is not null)`);
});
