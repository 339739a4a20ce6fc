import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { until } from "./until.js";

export const builtJar = fileURLToPath(new URL("../../backend/target/inclusiemonitor.jar", import.meta.url));
export const logs = fileURLToPath(new URL("../target/logs/", import.meta.url));

let instances = 0;

/** A data directory of a test's own. Not below the checkout: an ordinary user must reach it and socket paths are short. */
export function freshDirectory() {
  return mkdtempSync(join(tmpdir(), "inclusiemonitor-"));
}

export function removeDirectory(directory) {
  rmSync(directory, { recursive: true, force: true });
}

/** Below the ports that a system gives to clients: one of those may be taken while its server is away. */
const range = { first: 20_000, count: 10_000, given: Math.floor(Math.random() * 10_000) };

/** A port on which nothing listens; a process is not given the same one again. */
export async function freePort() {
  const port = range.first + (range.given++ % range.count);
  const server = createServer();
  try {
    await once(server.listen(port, "127.0.0.1"), "listening");
  } catch (error) {
    if (error.code === "EADDRINUSE") {
      return freePort();
    }
    throw error;
  }
  server.close();
  await once(server, "close");
  return port;
}

/**
 * The packaged jar in a process of its own, on free ports unless told which, with its output in target/logs. Nothing has
 * answered yet when this returns.
 */
export async function launch(form, { data, environment = {}, options = [], as = [], jar = builtJar, ports } = {}) {
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `${process.pid}-${++instances}-${form}.log`);
  const [http, management] = ports ?? [await freePort(), await freePort()];
  const [command, ...argv] = [...as, "java", ...options, "-jar", jar, form];
  const child = spawn(command, argv, {
    env: {
      PATH: process.env.PATH,
      HOME: data ?? tmpdir(),
      LANG: "C.UTF-8",
      INCLUSIEMONITOR_HTTP_PORT: String(http),
      INCLUSIEMONITOR_MANAGEMENT_PORT: String(management),
      ...(data && { INCLUSIEMONITOR_DATA: data }),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const file = createWriteStream(log);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output = (output + text).slice(-200_000);
      file.write(text);
    });
  }
  const exit = once(child, "close").then(([code, signal]) => {
    file.end();
    return signal ?? code;
  });
  const again = () => launch(form, { data, environment, options, as, jar, ports: [http, management] });
  return new Instance(
    child,
    exit,
    `http://127.0.0.1:${http}`,
    `http://127.0.0.1:${management}`,
    log,
    () => output,
    again,
    data,
  );
}

/** A running jar; ends by its own process id only. */
class Instance {
  /**
   * @param again starts the same once more at the same address, when this one has ended
   * @param data where it keeps what must stay
   */
  constructor(child, exit, url, management, log, output, again, data) {
    Object.assign(this, { child, exit, url, management, log, output, again, data });
  }

  get running() {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Milliseconds until it said that it is ready. */
  async ready(seconds = 60) {
    const begin = performance.now();
    await until(`${this.management}/health/ready answers 200`, seconds, async () => {
      if (!this.running) {
        throw new Error(`the jar stopped before it was ready, see ${this.log}:\n${this.output()}`);
      }
      const impatient = { signal: AbortSignal.timeout(5_000) };
      return (await fetch(`${this.management}/health/ready`, impatient).catch(() => undefined))?.ok;
    });
    return performance.now() - begin;
  }

  /** Ends it as an operator does, or with SIGKILL as a crash does. */
  async end(signal = "SIGTERM") {
    if (this.running) {
      this.child.kill(signal);
    }
    return this.exit;
  }
}
