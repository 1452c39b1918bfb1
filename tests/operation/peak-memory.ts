import { readdirSync, readFileSync } from "node:fs";

/** Reads a file of /proc; empty where the process is gone. */
function proc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    return "";
  }
}

/** The processes that a process started, and those that they started (Linux). */
export function descendantsOf(pid: number): readonly number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => [Number(name), Number(/\) \S (\d+)/u.exec(proc(`${name}/stat`))?.[1] ?? 0)] as const);
  const found: number[] = [];
  for (let generation = [pid]; generation.length > 0;) {
    generation = parents.filter(([, parent]) => generation.includes(parent)).map(([child]) => child);
    found.push(...generation);
  }
  return found;
}

/** The most memory that a process held so far, in megabytes; 0 where it is gone (Linux: VmHWM). */
export function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/u.exec(proc(`${pid}/status`))?.[1] ?? 0) / 1_024;
}
