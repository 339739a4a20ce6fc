/**
 * How many readers of one stand the server serves: a quarter as JSON with a token, as often as 64 connections can ask for it,
 * whole and not modified; then at a fixed rate, timed from the moment each was due. Its peer, in turns with it, is nginx that
 * sends the same bytes from a file, with the same ETag check and without any account. Generator and server share the cores.
 *
 *   apt-get install --no-install-recommends wrk nginx-light
 *   node ops/bench/reads.js [--rounds 5] [--seconds 8] [--kwartaal 2022-Q3]
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { demoClient } from "../harness/client.js";
import { freePort } from "../harness/instance.js";
import { until } from "../harness/until.js";
import { shown } from "./numbers.js";
import { inTurns, machine, say, withDemo } from "./rig.js";
import { connections, perSecond } from "./wrk.js";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "8" },
    kwartaal: { type: "string", default: "2022-Q3" },
  },
});
const rates = [2_000, 4_000];
const openLoop = fileURLToPath(new URL("OpenLoop.java", import.meta.url));

/** nginx with these bytes as its one file. */
async function withNginx(directory, bytes, work) {
  const [port, root] = [await freePort(), join(directory, "nginx")];
  mkdirSync(root);
  writeFileSync(join(root, "stand.json"), bytes);
  writeFileSync(
    join(root, "nginx.conf"),
    `${process.getuid() === 0 ? "user root; " : ""}daemon off; worker_processes auto; pid ${root}/pid; error_log ${root}/error.log;
     events { worker_connections 1024; }
     http {
       access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; types { application/json json; }
       open_file_cache max=10;
       client_body_temp_path ${root}/body; proxy_temp_path ${root}/proxy; fastcgi_temp_path ${root}/fastcgi;
       uwsgi_temp_path ${root}/uwsgi; scgi_temp_path ${root}/scgi;
       server { listen 127.0.0.1:${port}; root ${root}; }
     }`,
  );
  const nginx = spawn("/usr/sbin/nginx", ["-p", root, "-c", join(root, "nginx.conf"), "-e", join(root, "error.log")]);
  const url = `http://127.0.0.1:${port}/stand.json`;
  try {
    await until("nginx answers", 10, () =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    return await work(url);
  } finally {
    nginx.kill();
  }
}

await withDemo([], async ({ data, instance }) => {
  const path = `/api/v1/standen/${values.kwartaal}`;
  const ask = await demoClient(instance);
  const own = { Authorization: `Bearer ${ask.token}` };
  const answer = await ask(path);
  const bytes = Buffer.from(await answer.arrayBuffer());
  say(`${values.kwartaal}: ${bytes.length} bytes of JSON, ${connections} connections, ${machine}`);
  await withNginx(data, bytes, async (peer) => {
    const theirTag = (await fetch(peer)).headers.get("etag");
    const works = {
      whole: () => perSecond(instance.url + path, own, values.seconds),
      "whole, nginx": () => perSecond(peer, {}, values.seconds),
      "not modified": () =>
        perSecond(instance.url + path, { ...own, "If-None-Match": answer.headers.get("etag") }, values.seconds),
      "not modified, nginx": () => perSecond(peer, { "If-None-Match": theirTag }, values.seconds),
    };
    works["not modified"]();
    const runs = await inTurns(Number(values.rounds), works);
    for (const [name, list] of Object.entries(runs)) {
      say(`${name}: ${shown(list, { decimals: 0 })} a second`);
    }
    for (const name of ["whole", "not modified"]) {
      const ratios = runs[name].map((run, round) => run / runs[`${name}, nginx`][round]);
      say(`${name} / nginx: ${shown(ratios)}`);
    }
  });
  for (const rate of rates) {
    say(
      execFileSync("java", [openLoop, instance.url + path, `${rate}`, "20", ask.token])
        .toString()
        .trim(),
    );
  }
});
