import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { lint } from "./lint.js";

const here = (name) => new URL(name, import.meta.url);

test("the official ruleset is unchanged", () => {
  const sha256 = createHash("sha256")
    .update(readFileSync(here("nl-api-design-rules-2.2.1.spectral.yaml")))
    .digest("hex");

  assert.equal(sha256, "446423f5de90232282bb7add03bc9818a13ee1ae3be79fe88acacba00a5aad04");
});

test("every rule of our own speaks about a contract that breaks it", async () => {
  const ours = Object.keys(parse(readFileSync(here("inclusiemonitor.spectral.yaml"), "utf8")).rules);

  const spoken = new Set((await lint(here("broken.openapi.yaml"))).map((finding) => finding.code));

  assert.deepEqual(
    ours.filter((rule) => !spoken.has(rule)),
    [],
  );
});
