// What a server takes from the machine: CPU time and memory, of its process and of all that it started.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const parentOf = (pid) => Number(/^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1] ?? 0);

function allParents() {
  const parents = new Map();
  for (const name of readdirSync("/proc").filter((one) => /^\d+$/.test(one))) {
    try {
      parents.set(Number(name), parentOf(name));
    } catch {
      // it ended while we looked
    }
  }
  return parents;
}

/** A process and all below it. */
export function tree(pid) {
  const parents = allParents();
  const members = [pid];
  for (let i = 0; i < members.length; i += 1) {
    for (const [child, parent] of parents) if (parent === members[i]) members.push(child);
  }
  return members;
}

/** CPU seconds of a process and all below it, user and system, to the nanosecond. */
export function cpuSeconds(pid) {
  const program = join(process.env.BENCH_BUILD ?? "build/release", "cpu_time");
  return Number(execFileSync(program, tree(pid).map(String), { encoding: "utf8" }));
}

/** Resident memory of a process and all below it, in MiB. */
export function residentMiB(pid) {
  const kilobytes = (one) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, "utf8"))?.[1] ?? 0);
  return tree(pid).reduce((sum, one) => sum + kilobytes(one), 0) / 1024;
}
