import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { after, before, describe, test } from "node:test";
import { apiClient, firstApiClient } from "../harness/client.js";
import { freshDirectory, launch, removeDirectory } from "../harness/instance.js";
import { embeddedSql } from "../harness/postgres.js";
import { until } from "../harness/until.js";
import { gzipBomb, workbookBomb } from "./bombs.js";
import { generated, soort, stored } from "./file.js";
import { begun, byHand, finished, leveringOf, offsetOf, part, partByHand, partHeaders } from "./tus.js";

const megabyte = 1 << 20;
const gigabyte = 1 << 30;
/** Of 192 MB heap. Nothing that one client sends may make the process grow with it. */
const mostResident = 450;

describe("clients that break off, dawdle, contradict themselves or send what grows without end", () => {
  const data = freshDirectory();
  const sql = embeddedSql(data);
  let instance;
  let ask;
  let file;
  let dawdlers;

  before(async () => {
    instance = await launch("start", { data, options: ["-Xmx192m"] });
    file = await generated(data, 50_000, 3);
    await instance.ready();
    ask = await apiClient(instance, await firstApiClient(instance, data));
    dawdlers = await Promise.all([dawdling("POST"), dawdling("PATCH")]);
  });

  after(async () => {
    await instance?.end();
    removeDirectory(data);
  });

  const door = (peildatum) => `/api/v1/leveringen?soort=${soort}&peildatum=${peildatum}`;

  const deliver = (peildatum, body, headers) =>
    ask(door(peildatum), { method: "POST", headers: { "Content-Type": "text/csv", ...headers }, body });

  async function assertRefused(answer, status, code) {
    const text = await answer.text();
    assert.equal(answer.status, status, text);
    assert.equal(answer.headers.get("Content-Type"), "application/problem+json");
    assert.match(JSON.parse(text).code, code);
  }

  /** Nothing of a levering of that day, but the note that it was refused. */
  async function assertNothingOf(peildatum, wish = "nothing is left") {
    await until(wish, 30, async () => {
      const [left] = await sql(`
        select count(*) from leveringen where peildatum = '${peildatum}'
          and (status <> 'geweigerd' or sha256 is not null or to_regclass('laad_' || nummer) is not null)`);
      return left === "0";
    });
  }

  async function assertWhole(id) {
    const levering = await until(`levering ${id} is checked`, 60, async () => {
      const seen = await (await ask(`/api/v1/leveringen/${id}`)).json();
      return seen.status !== "ontvangen" && seen;
    });
    assert.equal(levering.sha256, file.sha256);
    assert.deepEqual(await stored(sql, id), { lijst: file.lijst, rejected: file.rejected });
  }

  /** Sends twenty bytes a second; the other half of this test comes last, when its time is over. */
  async function dawdling(method) {
    const length = file.bytes.length;
    const path = method === "PATCH" ? await begun(ask, length, "2019-01-02") : door("2019-01-01");
    const upload =
      method === "PATCH"
        ? partByHand(instance, ask, path, 0, length)
        : byHand(instance, ask, method, path, { "Content-Type": "text/csv", "Content-Length": length });
    let sent = 0;
    const timer = setInterval(() => {
      upload.request.write(file.bytes.subarray(sent, sent + 20));
      sent += 20;
    }, 1_000);
    const answer = upload.answer.finally(() => clearInterval(timer));
    answer.catch(() => {});
    return { path, answer, begin: performance.now() };
  }

  test("who leaves in the middle of a delivery leaves nothing there", async () => {
    const headers = { "Content-Type": "text/csv", "Content-Length": file.bytes.length };
    const { request } = byHand(instance, ask, "POST", door("2019-02-01"), headers);
    request.write(file.bytes.subarray(0, file.bytes.length / 2));
    await until("it is being loaded", 20, async () => {
      const [rows] = await sql(
        "select coalesce(max(gelezen_regels), 0) from leveringen where peildatum = '2019-02-01'",
      );
      return rows > 0;
    });

    request.destroy();

    await assertNothingOf("2019-02-01");
  });

  test("who leaves in the middle of a part goes on where the server is", async () => {
    const path = await begun(ask, file.bytes.length, "2019-02-02");
    assert.equal((await part(ask, path, 0, file.bytes.subarray(0, megabyte))).status, 204);
    const acknowledged = await offsetOf(ask, path);
    const { request } = partByHand(instance, ask, path, acknowledged, file.bytes.length - acknowledged);
    request.write(file.bytes.subarray(acknowledged, 2 * megabyte));
    await once(request, "drain");
    request.destroy();

    const { first, answer } = await finished(ask, path, file.bytes);

    assert.ok(first >= acknowledged && first <= 2 * megabyte, `${acknowledged}, then ${first}`);
    await assertWhole(leveringOf(answer));
  });

  test("a part elsewhere than the upload is refused with where that is", async () => {
    const path = await begun(ask, file.bytes.length, "2019-02-03");
    assert.equal((await part(ask, path, 0, file.bytes.subarray(0, megabyte))).status, 204);
    const offset = await offsetOf(ask, path);

    for (const elsewhere of [0, offset - 1, offset + 1, file.bytes.length - 1]) {
      const answer = await part(ask, path, elsewhere, file.bytes.subarray(elsewhere, elsewhere + 1));
      assert.equal(Number(answer.headers.get("Upload-Offset")), offset);
      await assertRefused(answer, 409, /^positie-onjuist$/);
    }
    const answer = await part(ask, path, offset, file.bytes.subarray(offset));
    assert.equal(answer.status, 204, await answer.text());
    await assertWhole(leveringOf(answer));
  });

  test("of many that write at once one does, and the file is whole", async () => {
    const path = await begun(ask, file.bytes.length, "2019-02-04");

    const answers = await Promise.all(Array.from({ length: 6 }, () => part(ask, path, 0, file.bytes)));

    const statuses = answers.map((answer) => answer.status);
    assert.ok(
      statuses.every((status) => [204, 409, 503].includes(status)),
      `${statuses}`,
    );
    const offset = await offsetOf(ask, path);
    assert.ok(offset === file.bytes.length || !statuses.includes(204));
    const last = offset < file.bytes.length && (await part(ask, path, offset, file.bytes.subarray(offset)));
    await assertWhole(leveringOf(last || (await ask(path, { method: "HEAD", headers: { "Tus-Resumable": "1.0.0" } }))));
  });

  test("a part that is not what its checksum says is not kept", async () => {
    const path = await begun(ask, file.bytes.length, "2019-02-05");
    const sum = (bytes) => ({ "Upload-Checksum": `sha256 ${createHash("sha256").update(bytes).digest("base64")}` });

    await assertRefused(await part(ask, path, 0, file.bytes, sum("something else")), 460, /^controlesom-onjuist$/);

    assert.equal(await offsetOf(ask, path), 0);
    const answer = await part(ask, path, 0, file.bytes, sum(file.bytes));
    assert.equal(answer.status, 204, await answer.text());
    await assertWhole(leveringOf(answer));
  });

  test("a delivery that is not what its digest says is refused", async () => {
    const digest = (bytes) => ({
      "Content-Digest": `sha-256=:${createHash("sha256").update(bytes).digest("base64")}:`,
    });

    await assertRefused(await deliver("2019-02-06", file.bytes, digest("something else")), 400, /^digest-klopt-niet$/);

    await assertNothingOf("2019-02-06");
    const answer = await deliver("2019-02-06", file.bytes, digest(file.bytes));
    assert.equal(answer.status, 202);
    await assertWhole((await answer.json()).id);
  });

  describe("what grows without end", () => {
    const line = function* (length) {
      yield Buffer.from("pseudoniem;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren\n");
      const piece = Buffer.alloc(megabyte, "x");
      for (let sent = 0; sent < length; sent += piece.length) {
        yield piece;
      }
    };
    const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    for (const [name, peildatum, body, headers, status, codes] of [
      ["gzip", "2019-03-01", gzipBomb, { "Content-Encoding": "gzip" }, 400, /^gzip-onredelijk$/],
      ["a workbook", "2019-03-02", workbookBomb, { "Content-Type": excel }, 413, /^xlsx-te-groot$/],
      [
        "a workbook that denies it",
        "2019-03-03",
        () => workbookBomb(10_000),
        { "Content-Type": excel },
        400,
        /^xlsx-onleesbaar$/,
      ],
    ]) {
      test(`${name} is refused`, async () => {
        await assertRefused(await deliver(peildatum, body(), headers), status, codes);
        await assertNothingOf(peildatum);
      });
    }

    /** Sends on after the answer, as a client does that reads it only when it is through; gives what it then reads. */
    async function sent(method, path, headers) {
      const { hostname, port } = new URL(instance.url);
      const socket = connect(port, hostname);
      let text = "";
      socket.setEncoding("utf8").on("data", (more) => {
        text += more;
      });
      const all = { Host: hostname, Authorization: `Bearer ${ask.token}`, "Transfer-Encoding": "chunked", ...headers };
      const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.write(`${method} ${path} HTTP/1.1\r\n${head.join("")}\r\n`);
      for (const piece of line(gigabyte)) {
        socket.write(`${piece.length.toString(16)}\r\n`);
        socket.write(piece);
        if (!socket.write("\r\n")) {
          await once(socket, "drain");
        }
      }
      socket.end("0\r\n\r\n");
      await once(socket, "close");
      return text;
    }

    test("a line of a gigabyte is refused", async () => {
      const text = await sent("POST", door("2019-03-04"), { "Content-Type": "text/csv" });

      assert.match(text, /^HTTP\/1.1 400 .*"code":"regel-te-lang"/s);
      await assertNothingOf("2019-03-04");
    });

    test("a line of a gigabyte is refused in a part too", async () => {
      const path = await begun(ask, 2 * gigabyte, "2019-03-05");

      const text = await sent("PATCH", path, partHeaders(0));

      assert.match(text, /^HTTP\/1.1 400 .*"code":"regel-te-lang"/s);
      await assertNothingOf("2019-03-05");
    });

    test("makes the process no larger", (t) => {
      const status = readFileSync(`/proc/${instance.child.pid}/status`, "utf8");
      const peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)[1]) / 1024;

      t.diagnostic(`resident at most ${peak.toFixed(0)} MiB`);
      assert.ok(peak < mostResident, `${peak} MiB`);
    });
  });

  test("who dawdles is told so after half a minute, and leaves a delivery empty but keeps what a part brought", async () => {
    const [delivery, upload] = dawdlers;
    for (const { answer, begin } of dawdlers) {
      const { status, text } = await answer;
      assert.equal(status, 408, text);
      assert.equal(JSON.parse(text).code, "te-traag");
      assert.ok(performance.now() - begin > 25_000, "not before its time");
    }
    assert.ok(delivery.path.includes("2019-01-01"));
    await assertNothingOf("2019-01-01");
    const offset = await offsetOf(ask, upload.path);
    const answer = await part(ask, upload.path, offset, file.bytes.subarray(offset));
    assert.equal(answer.status, 204, await answer.text());
    await assertWhole(leveringOf(answer));
  });

  test("the instance is as well as before", async () => {
    assert.equal((await fetch(`${instance.management}/health/ready`)).status, 200);
    assert.ok(instance.running);
  });
});
