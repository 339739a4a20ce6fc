import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const here = fileURLToPath(new URL(".", import.meta.url));
const promtool = (...argv) => execFileSync("promtool", argv, { cwd: here, encoding: "utf8" });
const alerts = parse(readFileSync(new URL("alerts.yml", import.meta.url), "utf8")).groups.flatMap(
  (group) => group.rules,
);

test("Prometheus accepts the configuration and its rules", () => {
  assert.match(promtool("check", "config", "prometheus.yml"), /SUCCESS: 1 rule files found/);
});

test("the alerts fire when they must, and only then", () => {
  assert.match(promtool("test", "rules", "alerts.unit.yml"), /SUCCESS/);
});

test("each alert has a series that fires it", () => {
  const tests = parse(readFileSync(new URL("alerts.unit.yml", import.meta.url), "utf8")).tests;
  const fired = tests.flatMap((one) => one.alert_rule_test).filter((one) => one.exp_alerts.length > 0);

  assert.deepEqual(fired.map((one) => one.alertname).sort(), alerts.map((rule) => rule.alert).sort());
});

test("each alert leads to its section of the runbook", () => {
  for (const { alert, annotations } of alerts) {
    const [file, section] = annotations.runbook.split("#");
    const headings = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8").match(/^## .*$/gm);

    assert.ok(headings.includes(`## ${alert}`), `${file} has no section ${alert}`);
    assert.equal(section, alert.toLowerCase());
  }
});

test("each panel of the dashboard has its own number and place", () => {
  const { panels } = JSON.parse(readFileSync(new URL("../grafana/dashboards/inclusiemonitor.json", import.meta.url)));
  const taken = new Map();
  for (const { title, gridPos } of panels) {
    for (let n = 0; n < gridPos.w * gridPos.h; n++) {
      const place = `${gridPos.x + (n % gridPos.w)}, ${gridPos.y + Math.floor(n / gridPos.w)}`;
      assert.equal(taken.get(place), undefined, `${title} lies over ${taken.get(place)} at ${place}`);
      taken.set(place, title);
    }
  }
  assert.equal(new Set(panels.map(({ id }) => id)).size, panels.length);
});
