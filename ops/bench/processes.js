import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const ticksPerSecond = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

function childrenOf(pid) {
  return existsSync(`/proc/${pid}`)
    ? readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean)
    : [];
}

/** Undefined for a process that has ended since it was listed: its time is then with its parent. */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ESRCH") {
      return undefined;
    }
    throw error;
  }
}

/** What stands behind the name, which may hold spaces: state is 0; utime, stime, cutime and cstime are 11 to 14. */
const fieldsOf = (stat) => stat.slice(stat.lastIndexOf(")") + 2).split(" ");

const seconds = (ticks) => ticks.reduce((sum, count) => sum + Number(count), 0) / ticksPerSecond;

/** Seconds of CPU of a process; with `family` also those of its children, the ended ones too. */
export function cpuSeconds(pid, { family = false } = {}) {
  const stat = statOf(pid);
  if (stat === undefined) {
    return 0;
  }
  if (!family) {
    return seconds(fieldsOf(stat).slice(11, 13));
  }
  const running = childrenOf(pid).reduce((sum, child) => sum + cpuSeconds(child), 0);
  const [before, after] = [stat, statOf(pid) ?? stat].map((read) => seconds(fieldsOf(read).slice(13, 15)));
  // A child that ended meanwhile may be counted twice, or not at all.
  return before === after ? running + seconds(fieldsOf(stat).slice(11, 15)) : cpuSeconds(pid, { family });
}

/** Seconds of CPU of the children of this process that have ended. */
export function endedChildrenSeconds() {
  return seconds(fieldsOf(statOf("self")).slice(13, 15));
}

/** Forgets the highest resident size of a process, so that the next one read is of what follows. */
export function forgetPeak(pid) {
  writeFileSync(`/proc/${pid}/clear_refs`, "5");
}

/** Highest resident size in MiB. */
export function peakMebibytes(pid) {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
}

/** Memory of a process and its children in MiB, what they share counted once. */
export function proportionalMebibytes(pid) {
  const own = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))[1]) / 1024;
  return childrenOf(pid).reduce((sum, child) => sum + proportionalMebibytes(child), own);
}
