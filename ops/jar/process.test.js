import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, copyFileSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { demoClient, demoLoaded } from "../harness/client.js";
import { builtJar, freshDirectory, launch, removeDirectory } from "../harness/instance.js";
import { databasesIn } from "../harness/postgres.js";
import { until } from "../harness/until.js";

const nobody = 65534;

async function lineOfRefusal(instance) {
  const code = await instance.exit;
  assert.notEqual(code, 0);
  const lines = instance.output().trim().split("\n");
  assert.equal(lines.length, 1, `one line expected:\n${instance.output()}`);
  return lines[0];
}

test("help names every setting that scripts rely on", async () => {
  const instance = await launch("help");

  assert.equal(await instance.exit, 0);
  for (const name of ["HTTP_PORT", "MANAGEMENT_PORT", "HOST", "DATA", "DATABASE_URL"]) {
    assert.match(instance.output(), new RegExp(`INCLUSIEMONITOR_${name}\\b`));
  }
});

test("the jar opens the JDK's SHA-256, with which resumable uploads go on at the speed of others", () => {
  const directory = freshDirectory();
  try {
    execFileSync("jar", ["--extract", "--file", builtJar, "META-INF/MANIFEST.MF"], { cwd: directory });
    const manifest = readFileSync(join(directory, "META-INF", "MANIFEST.MF"), "utf8");

    assert.match(manifest, /^Add-Opens: java\.base\/sun\.security\.provider\r?$/m);
  } finally {
    removeDirectory(directory);
  }
});

for (const [form, name, value, reason] of [
  ["start", "INCLUSIEMONITOR_HTTP_PORT", "tachtig", /INCLUSIEMONITOR_HTTP_PORT/],
  ["start", "INCLUSIEMONITOR_HTTP_PORT", "70000", /INCLUSIEMONITOR_HTTP_PORT/],
  ["start", "INCLUSIEMONITOR_HTP_PORT", "8080", /INCLUSIEMONITOR_HTP_PORT/],
  ["start", "INCLUSIEMONITOR_DATABASE_URL", "mysql://localhost/x", /database|DATABASE/],
  ["start", "INCLUSIEMONITOR_HOST", "0.0.0.0", /TLS/],
  ["demo", "INCLUSIEMONITOR_HOST", "0.0.0.0", /demo/],
]) {
  test(`${form} with ${name}=${value} is refused with one line`, async () => {
    const instance = await launch(form, { environment: { [name]: value } });

    assert.match(await lineOfRefusal(instance), reason);
  });
}

test("an unknown form is refused", async () => {
  const instance = await launch("begin");

  assert.notEqual(await instance.exit, 0);
  assert.match(instance.output(), /help/);
});

describe("a demo on a directory of its own", () => {
  const data = freshDirectory();
  let instance;

  before(async () => {
    instance = await launch("demo", { data });
  });

  after(async () => {
    await instance.end();
    removeDirectory(data);
  });

  // How long it takes is told and not judged: that depends on what else the machine does.
  test("answers, before its demo data are there", async (t) => {
    const milliseconds = await instance.ready();

    assert.equal((await fetch(instance.url)).status, 200);
    t.diagnostic(`answered ${(milliseconds / 1000).toFixed(1)} s after its start`);
  });

  test("loads its demo data after that", async (t) => {
    const begin = performance.now();

    await demoLoaded(instance);

    t.diagnostic(`loaded in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  });

  test("keeps a second one out and goes on itself", async () => {
    const second = await launch("demo", { data });

    assert.match(await lineOfRefusal(second), new RegExp(data));
    assert.equal((await fetch(`${instance.management}/health/ready`)).status, 200);
  });

  test("says within a second that its database hangs, and recovers with it", async () => {
    const hanging = databasesIn(data);
    const signal = (name) => {
      for (const pid of hanging) {
        process.kill(pid, name);
      }
    };
    const ready = () => fetch(`${instance.management}/health/ready`);

    signal("SIGSTOP");
    try {
      const begin = performance.now();
      const { status } = await ready();
      assert.equal(status, 503);
      assert.ok(performance.now() - begin < 1_500);
      assert.equal((await fetch(`${instance.management}/health/live`)).status, 200);
    } finally {
      signal("SIGCONT");
    }

    await until("ready again", 10, async () => (await ready()).ok);
  });

  test("has all its data after kill -9 and a restart", async () => {
    const standen = async () => (await (await demoClient(instance))("/api/v1/standen")).text();
    const earlier = await standen();

    await instance.end("SIGKILL");
    instance = await launch("demo", { data });
    await instance.ready();

    assert.equal(await standen(), earlier);
  });

  test("stops on SIGTERM and takes its database along", async () => {
    assert.ok(databasesIn(data).length > 0);

    assert.ok([0, 143, "SIGTERM"].includes(await instance.end()));

    await until("its PostgreSQL is gone", 5, () => databasesIn(data).length === 0);
  });
});

test("an ordinary user can run it too", { skip: process.getuid() !== 0 && "not root, so all tests did" }, async (t) => {
  const data = freshDirectory();
  chownSync(data, nobody, nobody);
  // The checkout may lie where only root can read.
  const copy = freshDirectory();
  chmodSync(copy, 0o755);
  copyFileSync(builtJar, join(copy, "inclusiemonitor.jar"));
  t.after(() => [data, copy].forEach(removeDirectory));
  const as = ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups"];

  // /tmp may be root's alone.
  const environment = { JAVA_TOOL_OPTIONS: "-Djava.io.tmpdir=/proc" };
  const instance = await launch("start", { data, as, environment, jar: join(copy, "inclusiemonitor.jar") });
  t.after(() => instance.end());

  await instance.ready();
});

test("takes its database along also when its jar was replaced meanwhile", async (t) => {
  const data = freshDirectory();
  const jar = join(freshDirectory(), "inclusiemonitor.jar");
  copyFileSync(builtJar, jar);
  t.after(() => [data, dirname(jar)].forEach(removeDirectory));
  const instance = await launch("start", { data, jar });
  t.after(() => instance.end());
  await instance.ready();
  assert.ok(databasesIn(data).length > 0);

  writeFileSync(jar, "a release in the midst of its arrival");
  await instance.end();

  await until("its PostgreSQL is gone", 20, () => databasesIn(data).length === 0);
});

test("root can run it where the kernel gives no namespaces and its directories are closed", {
  skip: process.getuid() !== 0 && "not root",
}, async (t) => {
  const data = freshDirectory();
  const programs = freshDirectory();
  t.after(() => [data, programs].forEach(removeDirectory));
  assert.equal(statSync(data).mode & 0o777, 0o700);
  // No unshare among them.
  for (const program of ["java", "id", "setpriv", "test"]) {
    symlinkSync(execFileSync("which", [program], { encoding: "utf8" }).trim(), join(programs, program));
  }

  const instance = await launch("start", { data: join(data, "eigen"), environment: { PATH: programs } });
  t.after(() => instance.end());

  await instance.ready();
  const [server] = databasesIn(data);
  assert.notEqual(statSync(`/proc/${server}`).uid, 0);
});
