import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const failed = fileURLToPath(new URL("failed.js", import.meta.url));

test("tells what failed in the reports of all three runners, and nothing of what passed", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "reports-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, "TEST-surefire.xml"),
    `<testsuite><testcase name="counts" classname="nl.KlasseTest" time="0.1"/>
     <testcase name="rounds" classname="nl.KlasseTest" time="0.1"><error message="expected: &lt;1&gt;" type="T"><![CDATA[expected: <1>
	at nl.KlasseTest]]></error></testcase></testsuite>`,
  );
  writeFileSync(
    join(folder, "jar.xml"),
    `<testsuites><testcase name="stops" time="0.1" classname="test" failure="1 == 2">
		<failure type="testCodeFailure" message="1 == 2">Error: 1 == 2</failure></testcase></testsuites>`,
  );
  writeFileSync(
    join(folder, "e2e.xml"),
    `<testsuite><testcase name="a story that passed" classname="cijfers.spec.js"></testcase>
<testcase name="a story" classname="cijfers.spec.js"><system-out>
<![CDATA[
[[ATTACHMENT|../e2e/test-failed-1.png]]
]]></system-out>
<failure message="cijfers.spec.js:3:1" type="FAILURE">
<![CDATA[  \u001b[31mno such button\u001b[39m
]]></failure></testcase><testcase name="another" classname="cijfers.spec.js"></testcase></testsuite>`,
  );

  const told = execFileSync(process.execPath, [failed, folder, join(folder, "absent")], { encoding: "utf8" });

  assert.equal(
    told,
    `- nl.KlasseTest › rounds
    expected: <1>
    at nl.KlasseTest
- cijfers.spec.js › a story
    no such button
- stops
    Error: 1 == 2
`,
  );
});
