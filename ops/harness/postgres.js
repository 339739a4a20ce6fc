import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { freePort, freshDirectory, logs, removeDirectory } from "./instance.js";
import { until } from "./until.js";

/** Debian's, as ops/test.sh installs it. */
const programs = "/usr/lib/postgresql/15/bin";
const roles = fileURLToPath(new URL("../../backend/src/main/resources/db/roles.sql", import.meta.url));
const password = "geheim";
const nobody = 65534;
const isRoot = process.getuid() === 0;
/** PostgreSQL refuses to run as root. */
const asNobody = isRoot ? ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups"] : [];

/** The numbers of the PostgreSQL processes that work in a data directory: the postmaster and its children. */
export function databasesIn(data) {
  const processes = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter(Boolean)
    .map(([, pid, parent, args]) => ({ pid: Number(pid), parent: Number(parent), args }));
  const postmasters = processes.filter(({ args }) => /\bpostgres\b.* -D/.test(args) && args.includes(data));
  return processes
    .filter((one) => postmasters.some(({ pid }) => pid === one.pid || pid === one.parent))
    .map(({ pid }) => pid);
}

/** Sends a signal to every PostgreSQL process that works in a data directory. */
export function signalDatabases(data, signal) {
  for (const pid of databasesIn(data)) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      // It ended between the two calls, as its parent did.
      if (error.code !== "ESRCH") {
        throw error;
      }
    }
  }
}

/** Asks SQL as a superuser; gives the rows, each as its columns with | between. */
async function ask(port, secret, sql, database = "inclusiemonitor") {
  const { stdout } = await promisify(execFile)(
    "psql",
    ["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1", "--command", sql],
    {
      env: {
        PATH: process.env.PATH,
        PGHOST: "127.0.0.1",
        PGPORT: String(port),
        PGDATABASE: database,
        PGUSER: "postgres",
        PGPASSWORD: secret,
        PGOPTIONS: "-c search_path=inclusiemonitor",
      },
      maxBuffer: 1 << 24,
    },
  );
  return stdout.split("\n").filter(Boolean);
}

/** Asks the embedded database of an instance, wherever that listens now. */
export function embeddedSql(data) {
  const home = join(data, "postgresql");
  return (sql) => {
    const [, , , port] = readFileSync(join(home, "data-18", "postmaster.pid"), "utf8").split("\n");
    return ask(port, readFileSync(join(home, "secrets", "superuser"), "utf8").trim(), sql);
  };
}

/** A PostgreSQL of a test's own: Debian's, with the roles and the database of the product, in a process of this one. */
export class OwnPostgres {
  /**
   * @param directory where it keeps its data, which is made here
   * @param inside the command that puts what follows it where that directory is
   */
  constructor({ directory = freshDirectory(), inside = [] } = {}) {
    this.home = directory;
    this.data = join(directory, "data");
    this.inside = inside;
    this.command = [...inside, ...asNobody];
  }

  /** Makes it and starts it; gives itself. */
  async begin() {
    this.port = await freePort();
    if (isRoot) {
      this.#run(["chown", `${nobody}:${nobody}`, this.home], this.inside);
    }
    this.#run([
      join(programs, "initdb"),
      `--pgdata=${this.data}`,
      "--username=postgres",
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C",
      "--wal-segsize=1",
      "--no-sync",
    ]);
    await this.start();
    execFileSync(
      "psql",
      [
        ...["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--host=127.0.0.1", `--port=${this.port}`],
        ...["--username=postgres", `--set=owner_password=${password}`, `--set=app_password=${password}`],
        ...["--dbname=postgres", `--file=${roles}`],
      ],
      { stdio: "ignore" },
    );
    return this;
  }

  #run(what, command = this.command) {
    const [program, ...argv] = [...command, ...what];
    execFileSync(program, argv, { stdio: "ignore" });
  }

  /** What an instance must be told to use it. */
  get environment() {
    return {
      INCLUSIEMONITOR_DATABASE_URL: `postgresql://127.0.0.1:${this.port}/inclusiemonitor?sslmode=disable`,
      INCLUSIEMONITOR_DATABASE_PASSWORD: password,
      INCLUSIEMONITOR_DATABASE_OWNER_PASSWORD: password,
    };
  }

  sql(text, database) {
    return ask(this.port, password, text, database);
  }

  /** Starts it, for the first time or once more; returns when it answers. */
  async start() {
    mkdirSync(logs, { recursive: true });
    const log = createWriteStream(join(logs, `${process.pid}-postgresql.log`), { flags: "a" });
    await once(log, "open");
    const settings = [
      ...["-c", "listen_addresses=127.0.0.1", "-c", `port=${this.port}`, "-c", "unix_socket_directories="],
      ...["-c", "timezone=UTC"],
    ];
    const [program, ...argv] = [...this.command, join(programs, "postgres"), "-D", this.data, ...settings];
    this.child = spawn(program, argv, { stdio: ["ignore", log, log] });
    this.ended = once(this.child, "exit");
    log.close();
    await until("PostgreSQL answers", 30, () => this.#answers());
  }

  async #answers() {
    if (this.child.exitCode !== null) {
      throw new Error(`PostgreSQL did not start, see ${logs}`);
    }
    const asked = promisify(execFile)(join(programs, "pg_isready"), ["--host=127.0.0.1", `--port=${this.port}`]);
    return asked.then(
      () => true,
      () => false,
    );
  }

  /** Stops it in order, as an operator does, or ends it with SIGKILL as a crash does. */
  async end(signal = "SIGINT") {
    signalDatabases(this.data, signal === "SIGKILL" ? "SIGKILL" : "SIGCONT");
    this.child.kill(signal);
    await this.ended;
    await until("the last process of PostgreSQL is gone", 20, () => databasesIn(this.data).length === 0);
  }

  remove() {
    removeDirectory(this.home);
  }
}
