import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The embedded database of a running instance, through psql as its owner; others reach it by the same environment. */
export function embeddedDatabase(data) {
  const home = join(data, "postgresql");
  const [pid, , , port] = readFileSync(join(home, "data-18", "postmaster.pid"), "utf8").split("\n");
  const password = readFileSync(join(home, "secrets", "owner"), "utf8").trim();
  const environment = {
    PGHOST: "127.0.0.1",
    PGPORT: port,
    PGDATABASE: "inclusiemonitor",
    PGUSER: "inclusiemonitor_owner",
    PGPASSWORD: password,
    PGOPTIONS: "-c client_min_messages=warning",
  };
  const psql = (...commands) =>
    execFileSync(
      "psql",
      ["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", ...commands.flatMap((command) => ["--command", command])],
      { env: { ...process.env, ...environment } },
    );
  return { pid, psql, environment };
}
