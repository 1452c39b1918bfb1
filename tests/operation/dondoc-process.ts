import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { MAIN } from "../cli/dondoc.js";

/** A built `dondoc` that runs as its own process. */
export interface Running {
  readonly child: ChildProcess;
  /** What it printed so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with its exit code, null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts the built `dondoc` in `folder`. */
export function startDondoc(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Running {
  if (!existsSync(MAIN)) throw new Error("dist is missing: run `npm run build` first");
  const child = spawn(process.execPath, [MAIN, ...words], {
    cwd: folder,
    env: { ...process.env, COLUMNS: "", DONDOC_LANG: "", DONDOC_DEBUG: "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", (code) => {
      resolve(code);
    });
  });
  return { child, stdout: () => stdout, stderr: () => stderr, ended };
}

/** Waits until `isSo`; fails with `why()` when it takes longer than `seconds`, which only a program that hangs does. */
export async function until(isSo: () => boolean, why: () => string, seconds = 120): Promise<void> {
  const started = performance.now();
  while (!isSo()) {
    if (performance.now() - started > seconds * 1_000) throw new Error(`it never came about: ${why()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
