import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, statSync } from "node:fs";
import { freshDirectory, removeDirectory } from "./instance.js";

/** No multiple of PostgreSQL's page: the last page is written in part, and the rest finds no room. */
const largestFile = (4 << 20) + 4096;

const isRoot = process.getuid() === 0;
const mount = 'mount -t tmpfs -o "size=$1m,mode=755" tmpfs "$2" && echo mounted';

/**
 * Ways to a tmpfs of our own, the best first. Only who is started `inside` a namespace sees what is mounted in it, and it is
 * gone with the last of them. It takes root, or a kernel that gives namespaces to anybody. Where none may be made, as in a
 * chroot, root mounts it for all to see; it is gone when the test is, however that ends.
 */
const ways = [
  {
    holder: ["unshare", ...(isRoot ? [] : ["--user", "--map-current-user", "--keep-caps"]), "--mount", "sh", "-c"],
    script: `${mount} && exec cat`,
    inside: (pid) => ["nsenter", `--target=${pid}`, "--mount", ...(isRoot ? [] : ["--user", "--preserve-credentials"])],
  },
  {
    holder: ["sh", "-c"],
    script: `${mount} && { cat; umount --lazy "$2"; }`,
    inside: () => [],
  },
];

/**
 * A disk that can be filled up. Where nothing can be mounted (a container that may do little), a limit to the size of a file
 * does as a full disk does: PostgreSQL has no room for the next page, nor for what it notes down first.
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
    for (const { holder: command, script, inside } of ways) {
      const [program, ...argv] = [...command, script, "disk", String(megabytes), this.directory];
      // Apart from us, so that it outlives an interrupt and can clear up; it ends with our end of the pipe.
      const holder = spawn(program, argv, { stdio: ["pipe", "pipe", "ignore"], detached: true });
      const [said] = await Promise.race([once(holder.stdout, "data"), once(holder, "exit")]);
      if (String(said).startsWith("mounted")) {
        this.#holder = holder;
        this.inside = inside(holder.pid);
        break;
      }
    }
    return this;
  }

  /** Whether it is a file system, on which everything ends at once. */
  get isMounted() {
    return this.#holder !== undefined;
  }

  /** What it is, for who reads of a test what it showed. */
  get kind() {
    if (!this.isMounted) {
      return "a limit to the size of a file, as nothing can be mounted here (it takes CAP_SYS_ADMIN)";
    }
    return this.inside.length > 0 ? "a tmpfs in a namespace" : "a tmpfs";
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

  /** As who owns the process, whom the kernel lets do so when root may not. One may end meanwhile: the next does as its parent. */
  #limit(size) {
    for (const pid of this.#processes()) {
      try {
        limitFiles(pid, size);
      } catch (error) {
        if (existsSync(`/proc/${pid}`)) {
          throw error;
        }
      }
    }
  }

  #run(script) {
    const [program, ...argv] = [...this.inside, "sh", "-c", `cd "$1" && ${script}`, "disk", this.directory];
    execFileSync(program, argv);
  }

  async end() {
    if (this.isMounted && this.#holder.exitCode === null) {
      const ended = once(this.#holder, "exit");
      this.#holder.stdin.end();
      await ended;
    }
    removeDirectory(this.directory);
  }
}

function limitFiles(pid, size) {
  const { uid, gid } = statSync(`/proc/${pid}`);
  const owner = isRoot ? ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"] : [];
  const [program, ...argv] = [...owner, "prlimit", `--pid=${pid}`, `--fsize=${size}:`];
  execFileSync(program, argv);
}
