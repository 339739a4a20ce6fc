import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync } from "node:fs";
import { freshDirectory, removeDirectory } from "./instance.js";
import { asNobody } from "./postgres.js";

/** No multiple of PostgreSQL's page: the last page is written in part, and the rest finds no room. */
const largestFile = (4 << 20) + 4096;

/**
 * A disk that can be filled up: a tmpfs of its own, which only processes started with `inside` see, so that it is gone with
 * the last of them. Root can make it, and so can an ordinary user where the kernel gives out namespaces. Where neither may,
 * a limit to the size of a file does as a full disk does: PostgreSQL has no room for the next page.
 */
export class SmallDisk {
  #holder;
  #processes;

  /**
   * @param processes gives the numbers of those that write to it
   */
  constructor(processes) {
    this.#processes = processes;
    this.directory = freshDirectory();
    // PostgreSQL runs as somebody else than root.
    chmodSync(this.directory, 0o755);
    this.inside = [];
  }

  /** Gives itself. */
  async begin(megabytes) {
    const ours = process.getuid() === 0 ? [] : ["--user", "--map-current-user", "--keep-caps"];
    const script = 'mount -t tmpfs -o "size=$1m,mode=755" tmpfs "$2" && echo mounted && exec cat';
    const argv = [...ours, "--mount", "sh", "-c", script, "disk", String(megabytes), this.directory];
    const holder = spawn("unshare", argv, { stdio: ["pipe", "pipe", "ignore"] });
    const [said] = await Promise.race([once(holder.stdout, "data"), once(holder, "exit")]);
    if (String(said).startsWith("mounted")) {
      this.#holder = holder;
      const user = ours.length > 0 ? ["--user", "--preserve-credentials"] : [];
      this.inside = ["nsenter", `--target=${holder.pid}`, "--mount", ...user];
    }
    return this;
  }

  /** Whether it is a file system, on which everything ends at once. */
  get isMounted() {
    return this.#holder !== undefined;
  }

  makeDirectory(name, owner) {
    this.#run(`mkdir ${name} && chown ${owner} ${name} && chmod 700 ${name}`);
  }

  /** Takes all space but so many megabytes. */
  fill(left) {
    if (this.isMounted) {
      this.#run(
        `space=$(df --output=avail -k . | tail -n 1); head -c "$((space - ${left * 1024}))K" /dev/zero >ballast`,
      );
    } else {
      this.#limit(largestFile);
    }
  }

  /** Gives the space back. */
  clear() {
    if (this.isMounted) {
      this.#run("rm -f ballast");
    } else {
      this.#limit("unlimited");
    }
  }

  #limit(size) {
    for (const pid of this.#processes()) {
      const [program, ...argv] = [...asNobody, "prlimit", `--pid=${pid}`, `--fsize=${size}:`];
      execFileSync(program, argv);
    }
  }

  #run(script) {
    const [program, ...argv] = [...this.inside, "sh", "-c", `cd "$1" && ${script}`, "disk", this.directory];
    execFileSync(program, argv);
  }

  end() {
    this.#holder?.stdin.end();
    removeDirectory(this.directory);
  }
}
