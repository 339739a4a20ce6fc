import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { demoLoaded } from "../harness/client.js";
import { freePort, freshDirectory, launch, removeDirectory } from "../harness/instance.js";
import { until } from "../harness/until.js";

const at = (name) => new URL(`../${name}`, import.meta.url);
const rules = parse(readFileSync(at("prometheus/alerts.yml"), "utf8")).groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(readFileSync(at("grafana/dashboards/inclusiemonitor.json"), "utf8"));

/** Every expression by where it stands. An alert asks its quantity whether or not it passes its limit. */
const expressions = [
  ...dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => [`panel ${title}`, expr])),
  ...rules.map(({ alert, expr }) => [`alert ${alert}`, withoutLimit(expr)]),
].map(([place, expr]) => [place, expr.replaceAll("$__rate_interval", "1m")]);

function withoutLimit(expr) {
  const [, quantity] = /^(.*) (?:==|>|<) [\d.]+$/.exec(expr);
  return quantity;
}

const data = freshDirectory();
const store = freshDirectory();
const address = { url: "" };
let instance;
let prometheus;

/** The configuration of production, but for the address and the haste. */
async function startPrometheus(target) {
  const configuration = parse(readFileSync(at("prometheus/prometheus.yml"), "utf8"));
  configuration.global = { scrape_interval: "1s", evaluation_interval: "1s" };
  configuration.rule_files = [fileURLToPath(at("prometheus/alerts.yml"))];
  configuration.scrape_configs[0].static_configs[0].targets = [new URL(target).host];
  writeFileSync(join(store, "prometheus.yml"), stringify(configuration));
  const listen = `127.0.0.1:${await freePort()}`;
  address.url = `http://${listen}`;
  prometheus = spawn(
    "prometheus",
    [
      `--config.file=${join(store, "prometheus.yml")}`,
      `--storage.tsdb.path=${join(store, "data")}`,
      `--web.listen-address=${listen}`,
    ],
    { stdio: "ignore" },
  );
  await until(
    "Prometheus is ready",
    20,
    async () => (await fetch(`${address.url}/-/ready`).catch(() => undefined))?.ok,
  );
}

async function query(expr) {
  const answer = await fetch(`${address.url}/api/v1/query`, {
    method: "POST",
    body: new URLSearchParams({ query: expr }),
  });
  const { status, error, data: found } = await answer.json();
  assert.equal(status, "success", `${expr}: ${error}`);
  return found.result.filter(({ value: [, number] }) => number !== "NaN");
}

const deliver = (ask, soort, body) =>
  ask(`/api/v1/leveringen?soort=${soort}&peildatum=2022-12-31`, {
    method: "POST",
    headers: { "Content-Type": "text/csv" },
    body,
  });

const header = "dienstonderdeel;leverancier;mantel;maand;uren;bevestigd_doelgroep";

function inhuur(round, lines, ...more) {
  const rows = Array.from({ length: lines }, (_, n) => `RIVM;Leverancier ${n};J;2022-12;${round + n};J`);
  return [header, ...rows, ...more].join("\n");
}

/** Delivers as many lines as the demo does, so that nothing needs confirming, and lets them count. */
async function processed(ask, round) {
  const { id } = await (await deliver(ask, "inhuur", inhuur(round, 31))).json();
  const path = `/api/v1/leveringen/${id}`;
  const checked = await until("the delivery is checked", 20, async () => {
    const seen = await ask(path);
    return (await seen.clone().json()).status === "gecontroleerd" && seen;
  });
  const done = await ask(`${path}/verwerking`, {
    method: "POST",
    headers: { "If-Match": checked.headers.get("etag") },
  });
  assert.equal(done.status, 200);
}

/** Delivers a file in two parts. */
async function inParts(ask, round) {
  const file = Buffer.from(inhuur(round, 40));
  const base64 = (text) => Buffer.from(text).toString("base64");
  const tus = { "Tus-Resumable": "1.0.0" };
  const made = await ask("/api/v1/uploads", {
    method: "POST",
    headers: {
      ...tus,
      "Upload-Length": `${file.length}`,
      "Upload-Metadata": `soort ${base64("inhuur")},peildatum ${base64("2022-12-31")}`,
    },
  });
  assert.equal(made.status, 201);
  const path = new URL(made.headers.get("location"), instance.url).pathname;
  let offset = 0;
  for (const end of [file.length / 2, file.length]) {
    const part = await ask(path, {
      method: "PATCH",
      headers: { ...tus, "Upload-Offset": `${offset}`, "Content-Type": "application/offset+octet-stream" },
      body: file.subarray(offset, end),
    });
    assert.equal(part.status, 204);
    offset = Number(part.headers.get("upload-offset"));
  }
}

const workbook = (ask) =>
  ask("/api/v1/standen/2022-Q3/werkboeken", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ wachtwoord: "regen in maart, zon in mei" }),
  });

/** What makes every series move: reads, refused and accepted files, and figures that are computed anew. */
async function load(ask, round) {
  for (let i = 0; i < 20; i++) {
    await (await ask("/api/v1/standen/2022-Q3")).arrayBuffer();
  }
  assert.equal((await ask("/api/v1/standen/2022-Q9")).status, 400);
  assert.equal((await ask("/api/v1/wijzigingen")).status, 200);
  assert.equal((await workbook(ask)).status, 200);
  await deliver(ask, "inhuur", inhuur(round, 3, "RIVM;Leverancier X;J;2022-12;veel;J"));
  await deliver(ask, "inhuur", inhuur(round, 0, "RIVM;123456782;J;2022-12;8;J"));
  await inParts(ask, round);
  await processed(ask, round);
}

before(async () => {
  instance = await launch("demo", { data });
  await instance.ready();
  const ask = await demoLoaded(instance);
  await startPrometheus(instance.management);
  await until("a first scrape", 20, async () => (await query("up == 1")).length > 0);
  for (let round = 0; round < 8; round++) {
    await load(ask, round);
  }
});

after(async () => {
  prometheus?.kill();
  await Promise.all([prometheus && once(prometheus, "exit"), instance?.end()]);
  [data, store].forEach(removeDirectory);
});

describe("a Prometheus that scrapes the jar under load", () => {
  for (const [place, expr] of expressions) {
    test(`finds a series for ${place}: ${expr}`, async () => {
      await until("a series with a value", 15, async () => (await query(expr)).length > 0);
    });
  }

  test("evaluates every alert without an error", async () => {
    const { data: found } = await (await fetch(`${address.url}/api/v1/rules`)).json();
    const health = found.groups.flatMap((group) =>
      group.rules.map(({ name, health, lastError }) => ({ name, health, lastError })),
    );

    assert.deepEqual(
      health.filter((rule) => rule.health !== "ok"),
      [],
    );
    assert.equal(health.length, rules.length);
  });

  test("reads no metric of ours that promtool has something to say about", async () => {
    const metrics = await (await fetch(`${instance.management}/metrics`)).text();

    const { stderr } = spawnSync("promtool", ["check", "metrics"], { input: metrics, encoding: "utf8" });

    // Names of the JVM's and the machine's metrics are those of Micrometer.
    const ours = stderr.split("\n").filter((line) => /^(inclusiemonitor|http)_/.test(line));
    assert.deepEqual(ours, []);
  });
});
