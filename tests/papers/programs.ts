import { spawnSync } from "node:child_process";

/** The first of these programs that is installed; null where none is. */
export function installed(names: readonly string[], argument = "--version"): string | null {
  return names.find((name) => spawnSync(name, [argument], { stdio: "ignore" }).status === 0) ?? null;
}

/** Runs a program to its end. Throws where it fails, with what it said. */
export function run(program: string, words: readonly string[], timeout = 90_000): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: "utf8", timeout });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}
