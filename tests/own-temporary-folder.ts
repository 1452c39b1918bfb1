import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRunning } from "../src/jobs/watch/is-running.js";

const NAME = /^dondoc-tests-(\d{1,10})-/u;

let own = "";

/** Gives a run of the tests a folder for temporary files of its own, also for the programs it starts. For `globalSetup` of vitest. */
export function setup(): void {
  removeLeftovers(tmpdir());
  own = mkdtempSync(join(tmpdir(), `dondoc-tests-${process.pid}-`));
  for (const variable of ["TMPDIR", "TMP", "TEMP"]) process.env[variable] = own;
}

/** Takes it away. */
export function teardown(): void {
  rmSync(own, { recursive: true, force: true });
}

/** Takes away what runs that were killed left in `folder`. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = NAME.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
