import { codeOf } from "./transient.js";

/** True while a process of that number runs on this machine, under whatever user. */
export function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
