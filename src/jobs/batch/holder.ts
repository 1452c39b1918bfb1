import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import type { Holder, OpenRun } from "../../store/journal.js";
import { codeOf } from "../watch/transient.js";

/** How long a run on another machine may be silent before it counts as dead, in milliseconds. */
const LONGEST_SILENCE = 5 * 60_000;

/** This process, as the journal knows it. */
export function thisHolder(): Holder {
  return { host: hostname(), pid: process.pid, process: startOf(process.pid) };
}

/**
 * True where the holder of a run is still there. On this machine the process is asked for, whatever the clock says; of another machine
 * only its last sign of life is known, and one from the future (a clock was set back) counts as none.
 */
export function isStillThere({ holder, aliveAt }: OpenRun, now: string): boolean {
  if (holder.host !== hostname()) return Math.abs(Date.parse(now) - Date.parse(aliveAt)) < LONGEST_SILENCE;
  if (!exists(holder.pid)) return false;
  const start = startOf(holder.pid);
  return holder.process === null || start === null || holder.process === start;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but somebody else's.
    return codeOf(error) === "EPERM";
  }
}

// Linux: when the machine was started and when, after that, the process was (proc(5)): numbers of processes are used again.
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // "123 (na me) S 1 ...": the name may hold anything, field 22 is counted after it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "ended" : `${boot}:${fields[19] ?? ""}`;
  } catch {
    return null;
  }
}
