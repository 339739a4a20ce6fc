import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { apiClient, firstApiClient } from "../harness/client.js";
import { freshDirectory, launch, removeDirectory } from "../harness/instance.js";
import { databasesIn, embeddedSql, OwnPostgres, signalDatabases } from "../harness/postgres.js";
import { SmallDisk } from "../harness/smalldisk.js";
import { until } from "../harness/until.js";
import { generated, soort, stored } from "./file.js";
import { begun, byHand, finished, leveringOf, offsetOf, part, partByHand } from "./tus.js";

const megabyte = 1 << 20;
const nobody = 65534;
/** The deadline of a request is ten seconds; this machine may be doing much else. */
const deadline = 25_000;
/** In seconds: what is under way is given up half a minute after the last answer. */
const patience = 60;
/** What lies in the buffers between a client and the database, and far less than is sent in that time. */
const mostTaken = 32 * megabyte;

describe("a database that goes away, hangs or is full", () => {
  const disk = new SmallDisk(() => databasesIn(postgres.data));
  const data = freshDirectory();
  let postgres;
  let sql;
  let instance;
  let ask;
  let file;

  before(async () => {
    await disk.begin(192);
    postgres = new OwnPostgres({ inside: disk.inside });
    await postgres.begin();
    sql = (text) => postgres.sql(text);
    disk.makeDirectory("tabellen", process.getuid() === 0 ? nobody : process.getuid());
    await postgres.sql(`create tablespace klein location '${join(disk.directory, "tabellen")}'`, "postgres");
    await postgres.sql("alter database inclusiemonitor set tablespace klein", "postgres");
    instance = await launch("start", { data, environment: postgres.environment });
    file = await generated(data, 100_000, 1);
    await instance.ready();
    ask = await apiClient(instance, await firstApiClient(instance, data));
  });

  after(async () => {
    await instance?.end();
    await postgres?.end();
    postgres?.remove();
    await disk.end();
    removeDirectory(data);
  });

  const deliver = (peildatum, body = file.bytes) =>
    ask(`/api/v1/leveringen?soort=${soort}&peildatum=${peildatum}`, {
      method: "POST",
      headers: { "Content-Type": "text/csv" },
      body,
    });

  async function assertUnavailable(answer, code) {
    const text = await answer.text();
    assert.equal(answer.status, 503, text);
    assert.match(answer.headers.get("Content-Type") ?? "", /^application\/problem\+json/);
    assert.match(answer.headers.get("Retry-After") ?? "", /^[1-9][0-9]*$/);
    const problem = JSON.parse(text);
    assert.match(problem.code, code);
    return problem;
  }

  async function assertWhole(id) {
    const levering = await until(`levering ${id} is checked`, 60, async () => {
      const answer = await ask(`/api/v1/leveringen/${id}`);
      const seen = await answer.json();
      return answer.ok && seen.status !== "ontvangen" && { ...seen, etag: answer.headers.get("ETag") };
    });
    assert.equal(levering.sha256, file.sha256);
    assert.deepEqual(await stored(sql, id), { lijst: file.lijst, rejected: file.rejected });
    return levering;
  }

  /** Tables with lines of what is no levering. */
  const leftovers = () =>
    sql(`select relname from pg_class where relname ~ '^laad_[0-9]+$'
      and relname not in (select 'laad_' || nummer from leveringen where geladen_op is not null)`);

  async function discard({ id, etag }) {
    const headers = { "If-Match": etag };
    const answer = await ask(`/api/v1/leveringen/${id}/verwijdering`, { method: "POST", headers });
    assert.equal(answer.status, 200, await answer.text());
  }

  const readyAgain = () =>
    until("ready again", 30, async () => (await fetch(`${instance.management}/health/ready`)).ok);

  /** A delivery of which half is with the server. */
  async function halfDelivered(peildatum) {
    const path = `/api/v1/leveringen?soort=${soort}&peildatum=${peildatum}`;
    const half = Math.floor(file.bytes.length / 2);
    const headers = { "Content-Type": "text/csv", "Content-Length": file.bytes.length };
    const upload = byHand(instance, ask, "POST", path, headers);
    upload.request.write(file.bytes.subarray(0, half));
    await underWay(1);
    return { ...upload, rest: file.bytes.subarray(half) };
  }

  /** So many files are being loaded. */
  const underWay = (files) =>
    until(`${files} are being loaded`, 20, async () => {
      const [copies] = await sql(
        "select count(*) from pg_stat_activity where state = 'active' and query like 'copy laad%'",
      );
      return copies === String(files);
    });

  /** A delivery that begins, and of which more comes from when it is told to for as long as the server takes it. */
  function endless(peildatum) {
    const path = `/api/v1/leveringen?soort=${soort}&peildatum=${peildatum}`;
    const headers = { "Content-Type": "text/csv", "Transfer-Encoding": "chunked" };
    const { request, answer } = byHand(instance, ask, "POST", path, headers);
    const [header, some] = [0, 10_000].map((from) => file.bytes.indexOf("\n", from) + 1);
    const lines = file.bytes.subarray(header, some);
    request.write(file.bytes.subarray(0, some));
    const flood = () => {
      while (!request.destroyed && request.write(lines)) {
        // Until the connection is full.
      }
    };
    const begin = () => {
      request.on("drain", flood);
      flood();
    };
    return { request, answer, begin, sent: () => request.socket.bytesWritten };
  }

  test("stopped: everything says 503 and when to come back, and goes on by itself when it is there again", async () => {
    const half = await halfDelivered("2020-02-01");
    const path = await begun(ask, file.bytes.length, "2020-02-02");
    assert.equal((await part(ask, path, 0, file.bytes.subarray(0, 2 * megabyte))).status, 204);
    const acknowledged = await offsetOf(ask, path);

    await postgres.end();
    half.request.end(half.rest);

    for (const answer of await Promise.all([
      ask("/api/v1/leveringen"),
      deliver("2020-02-03"),
      part(ask, path, acknowledged, file.bytes.subarray(acknowledged)),
    ])) {
      await assertUnavailable(answer, /^database-/);
    }
    const { status, text, headers } = await half.answer;
    assert.equal(status, 503, text);
    assert.ok(headers["retry-after"]);
    assert.equal((await fetch(`${instance.management}/health/ready`)).status, 503);
    assert.equal((await fetch(`${instance.management}/health/live`)).status, 200);

    await postgres.start();
    await readyAgain();

    assert.equal(await offsetOf(ask, path), acknowledged);
    const rest = await part(ask, path, acknowledged, file.bytes.subarray(acknowledged));
    assert.equal(rest.status, 204, await rest.text());
    await discard(await assertWhole(leveringOf(rest)));
    assert.deepEqual(await leftovers(), []);
  });

  test("hanging: a request says 503 in time, and what was under way goes on when it answers again", async () => {
    const half = await halfDelivered("2020-03-01");
    const path = await begun(ask, file.bytes.length, "2020-03-02");
    signalDatabases(postgres.data, "SIGSTOP");
    let seconds;
    try {
      half.request.end(half.rest);
      const begin = performance.now();
      const answers = await Promise.all([
        ask("/api/v1/leveringen"),
        deliver("2020-03-03"),
        part(ask, path, 0, file.bytes),
      ]);
      seconds = (performance.now() - begin) / 1000;
      for (const answer of answers) {
        await assertUnavailable(answer, /^database-/);
      }
    } finally {
      signalDatabases(postgres.data, "SIGCONT");
    }
    assert.ok(seconds * 1000 < deadline, `${seconds} s`);
    await readyAgain();

    const { status, text } = await half.answer;
    assert.equal(status, 202, text);
    await discard(await assertWhole(JSON.parse(text).id));
    const answer = await part(ask, path, 0, file.bytes);
    assert.equal(answer.status, 204, await answer.text());
    await discard(await assertWhole(leveringOf(answer)));
  });

  test("hanging on: what is under way is answered too, and an upload goes on from where it was", async () => {
    const path = await begun(ask, file.bytes.length, "2020-03-05");
    assert.equal((await part(ask, path, 0, file.bytes.subarray(0, 2 * megabyte))).status, 204);
    const acknowledged = await offsetOf(ask, path);
    const upload = partByHand(instance, ask, path, acknowledged, file.bytes.length - acknowledged);
    upload.request.write(file.bytes.subarray(acknowledged, acknowledged + megabyte));
    const delivery = endless("2020-03-04");
    await underWay(2);

    signalDatabases(postgres.data, "SIGSTOP");
    const begin = performance.now();
    let taken;
    let answers;
    try {
      delivery.begin();
      upload.request.end(file.bytes.subarray(acknowledged + megabyte));
      const answered = delivery.answer.finally(() => {
        taken = delivery.sent();
      });
      answers = await Promise.all([answered, upload.answer]);
    } finally {
      delivery.request.destroy();
      signalDatabases(postgres.data, "SIGCONT");
    }

    const seconds = (performance.now() - begin) / 1000;
    assert.ok(seconds < patience, `${seconds} s`);
    for (const { status, headers, text } of answers) {
      assert.equal(status, 503, text);
      assert.match(headers["retry-after"] ?? "", /^[1-9][0-9]*$/);
      assert.equal(JSON.parse(text).code, "database-antwoordt-niet");
    }
    assert.ok(taken < mostTaken, `${taken} bytes while nothing could be done with them`);
    await readyAgain();
    await underWay(0);
    const { first, answer } = await finished(ask, path, file.bytes);
    assert.ok(first >= acknowledged, `${acknowledged}, then ${first}`);
    await discard(await assertWhole(leveringOf(answer)));
    assert.deepEqual(await leftovers(), []);
  });

  test("full: a delivery is refused in clear words, and nothing of it is left", async () => {
    disk.fill(6);
    try {
      const problem = await assertUnavailable(await deliver("2020-04-01"), /^database-schijf-vol$/);

      assert.match(problem.detail, /schijf van de database is vol.*beheerder/);
      assert.deepEqual(await leftovers(), []);
      const [refused] = await sql("select weigering_code from leveringen order by nummer desc limit 1");
      assert.equal(refused, "database-schijf-vol");
      assert.equal((await ask("/api/v1/leveringen")).status, 200);
    } finally {
      disk.clear();
    }
    const answer = await deliver("2020-04-01");
    assert.equal(answer.status, 202);
    await discard(await assertWhole((await answer.json()).id));
  });

  test("full: an upload in parts keeps what was acknowledged, and goes on when there is room", async () => {
    const path = await begun(ask, file.bytes.length, "2020-05-01");
    disk.fill(6);
    let acknowledged = 0;
    try {
      let answer;
      do {
        acknowledged = await offsetOf(ask, path);
        answer = await part(ask, path, acknowledged, file.bytes.subarray(acknowledged, acknowledged + megabyte));
      } while (answer.status === 204);
      await assertUnavailable(answer, /^database-schijf-vol$/);
      assert.ok(acknowledged > 0 && acknowledged < file.bytes.length, `full at ${acknowledged}`);
    } finally {
      disk.clear();
    }

    assert.equal(await offsetOf(ask, path), acknowledged);
    const answer = await part(ask, path, acknowledged, file.bytes.subarray(acknowledged));
    assert.equal(answer.status, 204, await answer.text());
    await discard(await assertWhole(leveringOf(answer)));
  });
});

/**
 * With everything that PostgreSQL writes on one full disk: it may even end, as it cannot write down what it does. Then nothing
 * is lost, and the product starts it again when there is room.
 */
describe("an installation whose whole disk is full", () => {
  const disk = new SmallDisk(() => databasesIn(data));
  const data = join(disk.directory, "data");
  const generatedIn = freshDirectory();
  let instance;

  before(async () => {
    await disk.begin(700);
  });

  after(async () => {
    await instance?.end();
    await disk.end();
    removeDirectory(generatedIn);
  });

  test("keeps what it acknowledged and goes on by itself when there is room", async (t) => {
    t.diagnostic(`the disk is ${disk.kind}`);
    instance = await launch("start", { data, as: disk.inside });
    const file = await generated(generatedIn, 50_000, 2);
    await instance.ready();
    const seenFromHere = join(`/proc/${instance.child.pid}/root`, data);
    const sql = embeddedSql(seenFromHere);
    const ask = await apiClient(instance, await firstApiClient(instance, seenFromHere));
    const deliver = (day) =>
      ask(`/api/v1/leveringen?soort=${soort}&peildatum=2020-06-${day}`, {
        method: "POST",
        headers: { "Content-Type": "text/csv" },
        body: file.bytes,
      });
    const checked = (id) =>
      until(`levering ${id} is checked`, 60, async () => {
        const answer = await ask(`/api/v1/leveringen/${id}`);
        return answer.ok && (await answer.json()).status !== "ontvangen";
      });
    const first = await (await deliver("01")).json();
    await checked(first.id);
    const acknowledged = [first.id];

    // A limit is a full disk to PostgreSQL where it writes pages, and just an error where it reserves many at once.
    const answers = disk.isMounted ? [202, 503] : [202, 500, 503];

    disk.fill(12);
    for (const day of ["02", "03", "04", "05", "06"]) {
      const answer = await deliver(day);
      const text = await answer.text();
      assert.ok(answers.includes(answer.status), text);
      if (answer.status === 202) {
        acknowledged.push(JSON.parse(text).id);
      }
    }
    assert.ok(acknowledged.length < 6, "the disk was never full");
    disk.clear();
    await until("ready again", 60, async () => (await fetch(`${instance.management}/health/ready`)).ok);

    for (const id of acknowledged) {
      await checked(id);
      assert.deepEqual(await stored(sql, id), { lijst: file.lijst, rejected: file.rejected });
    }
    const tables = await sql("select count(*) from pg_class where relname ~ '^laad_[0-9]+$'");
    assert.deepEqual(tables, [String(acknowledged.length)]);
    assert.equal((await deliver("07")).status, 202);
  });
});
