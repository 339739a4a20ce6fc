import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { lint } from "../api/lint.js";
import { freshDirectory, launch, removeDirectory } from "../harness/instance.js";

const data = freshDirectory();
let instance;

before(async () => {
  instance = await launch("start", { data });
  await instance.ready();
});

after(async () => {
  await instance.end();
  removeDirectory(data);
});

test("the published contract passes the official rules and ours, without as much as a hint", async () => {
  const findings = await lint(new URL(`${instance.url}/api/v1/openapi.json`));

  assert.deepEqual(
    findings.map(({ code, message, path }) => `${code} at ${path.join(".")}: ${message}`),
    [],
  );
});
