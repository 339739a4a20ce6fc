import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { apiClient, firstApiClient } from "../harness/client.js";
import { freshDirectory, launch, removeDirectory } from "../harness/instance.js";
import { OwnPostgres } from "../harness/postgres.js";
import { until } from "../harness/until.js";
import { generated, stored } from "./file.js";
import { begun, leveringOf, offsetOf, part, partByHand } from "./tus.js";

/** As long as idle_in_transaction_session_timeout and longer than every deadline of a request. */
const secondsOfFrost = 30;
/** «At once», on a machine that does much else; waiting for anything of the frozen one would last longer. */
const atOnce = 10_000;

describe("two instances on one database, of which the first freezes while it writes", () => {
  const postgres = new OwnPostgres();
  const directories = [freshDirectory(), freshDirectory()];
  const uploads = [];
  let [first, second] = [];
  let [atFirst, atSecond] = [];
  let thawed;

  before(async () => {
    await postgres.begin();
    const { environment } = postgres;
    first = await launch("start", { data: directories[0], environment });
    const files = await Promise.all([40_000, 50_000].map((lines) => generated(directories[1], lines, lines)));
    await first.ready();
    const client = await firstApiClient(first, directories[0]);
    second = await launch("start", { data: directories[1], environment });
    await second.ready();
    [atFirst, atSecond] = [await apiClient(first, client), await apiClient(second, client)];
    for (const [index, file] of files.entries()) {
      uploads.push({ file, path: await begun(atFirst, file.bytes.length, `2020-01-0${index + 1}`) });
    }
  });

  after(async () => {
    first?.child.kill("SIGCONT");
    await Promise.all([first?.end(), second?.end()]);
    await postgres.end();
    postgres.remove();
    directories.forEach(removeDirectory);
  });

  test("a token of the one holds on the other, which finds the upload that began at the first", async () => {
    const elsewhere = (path, request) =>
      fetch(second.url + path, {
        ...request,
        headers: { Authorization: `Bearer ${atFirst.token}`, ...request.headers },
      });

    assert.equal(await offsetOf(elsewhere, uploads[0].path), 0);
  });

  test("the second writes on at once, and finishes both uploads", async () => {
    const [halfway, almost] = uploads;
    for (const [upload, share] of [
      [halfway, 0.5],
      [almost, 0.99],
    ]) {
      const { bytes } = upload.file;
      upload.former = partByHand(first, atFirst, upload.path, 0, bytes.length);
      upload.sent = Math.floor(share * bytes.length);
      upload.former.request.write(bytes.subarray(0, upload.sent));
    }
    await until("the first writes both", 20, async () => {
      const [writers] = await postgres.sql("select count(schrijver) from uploads");
      const [copies] = await postgres.sql(
        "select count(*) from pg_stat_activity where state = 'active' and query like 'copy laad%'",
      );
      return writers === "2" && copies === "2";
    });
    first.child.kill("SIGSTOP");
    thawed = sleep(secondsOfFrost * 1000).then(() => first.child.kill("SIGCONT"));

    for (const upload of uploads) {
      // What the former one still has to read when it wakes up.
      const { path, file, former, sent } = upload;
      former.request.end(file.bytes.subarray(sent));
      const begin = performance.now();
      const offset = await offsetOf(atSecond, path);
      const answer = await part(atSecond, path, offset, file.bytes.subarray(offset));
      assert.equal(answer.status, 204, await answer.text());
      assert.ok(performance.now() - begin < atOnce, "it waited for the frozen one");
      assert.equal(Number(answer.headers.get("Upload-Offset")), file.bytes.length);
      upload.id = leveringOf(answer);
    }
  });

  test("what the second wrote is the file, while the first is frozen still", async () => {
    for (const { file, id } of uploads) {
      await assertWhole(atSecond, file, id);
    }
    assert.equal(await Promise.race([thawed, Promise.resolve("frozen")]), "frozen");
  });

  test("the first damages nothing when it goes on, and tells its clients where the uploads are", async () => {
    await thawed;

    for (const { file, former } of uploads) {
      const { status, headers, text } = await former.answer;
      assert.equal(status, 409, text);
      assert.equal(Number(headers["upload-offset"]), file.bytes.length);
    }
    await until("the first is ready again", 10, async () => (await fetch(`${first.management}/health/ready`)).ok);
    for (const { file, id, path } of uploads) {
      assert.equal(await offsetOf(atFirst, path), file.bytes.length);
      await assertWhole(atFirst, file, id);
    }
    const [open] = await postgres.sql("select count(*) from uploads where status = 'open' or schrijver is not null");
    assert.equal(open, "0");
  });

  async function assertWhole(ask, file, id) {
    const levering = await until(`levering ${id} is checked`, 60, async () => {
      const answer = await (await ask(`/api/v1/leveringen/${id}`)).json();
      return answer.status !== "ontvangen" && answer;
    });
    assert.equal(levering.sha256, file.sha256);
    assert.equal(levering.regels, file.lines - file.rejected.length);
    assert.deepEqual(await stored(postgres.sql.bind(postgres), id), { lijst: file.lijst, rejected: file.rejected });
  }
});
