import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generated } from "../../fixtures/generator/generate.js";
import { misreadsOf, type Noise } from "../../fixtures/generator/noise.js";
import { extractionOf } from "../pipeline.js";
import { targetTable, type Score } from "./targets.js";

/** Seeds of one run lie together and apart from those of others. */
const APART = 100_000;

/** What is to be generated: how many, from which seed on, read how. */
export interface Wanted {
  readonly count: number;
  readonly seed: number;
  /** Null: digital text. */
  readonly noise: Noise | null;
}

/** The seeds of a run, one a document. */
export function seedsOf({ count, seed }: Pick<Wanted, "count" | "seed">): readonly number[] {
  return Array.from({ length: count }, (_, index) => seed * APART + index);
}

/** Prints the table of generated documents, all of them together; with `misses` what was wrong in each. Gives the exit status. */
export function printGenerated(wanted: Wanted, scorer: string, { json = false, misses = false }): number {
  const { figures, text, status } = scoreGenerated(wanted, scorer);
  if (json) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else {
    for (const [measure, { p, r, f1 }] of Object.entries(figures.total))
      process.stdout.write(`${measure.padEnd(24)}${[p, r, f1].map((share) => share.toFixed(3).padEnd(7)).join("")}\n`);
    process.stdout.write(`calibration error       ${figures.calibrationError ?? "-"}\n`);
    const bound = wanted.noise === null ? 0.95 : 0.85;
    if (wanted.noise === null || wanted.noise === "fair")
      process.stdout.write(
        `\n${targetTable(figures, [{ measure: "task rows F1", value: ({ total }) => total["task rows"]?.f1 ?? null, bound }])}\n`,
      );
    if (misses) process.stdout.write(text.slice(text.indexOf("\n==")));
  }
  return status;
}

/** Writes, reads and scores documents by `score.mjs`: its figures, its list of misses, and its exit status. */
export function scoreGenerated(
  wanted: Wanted,
  scorer: string,
): { readonly figures: Score; readonly text: string; readonly status: number } {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-generated-"));
  const [gold, made] = [join(folder, "gold"), join(folder, "pred")];
  mkdirSync(gold);
  mkdirSync(made);
  for (const seed of seedsOf(wanted)) {
    const document = generated(seed, wanted.noise === null ? null : misreadsOf(wanted.noise));
    writeFileSync(join(gold, `${document.name}.json`), JSON.stringify(document.gold));
    writeFileSync(join(made, `${document.name}.json`), JSON.stringify(extractionOf(document.source).directive));
  }
  // Into a file: a pipe may lose the end of what a process writes just before it exits.
  const run = (option: string): { stdout: string; status: number | null } => {
    const path = join(folder, `${option.slice(2)}.out`);
    const file = openSync(path, "w");
    const stdio: ["ignore", number, "inherit"] = ["ignore", file, "inherit"];
    const { status } = spawnSync(process.execPath, [scorer, "--gold", gold, "--pred", made, option], { stdio });
    closeSync(file);
    return { stdout: readFileSync(path, "utf8"), status };
  };
  const [json, text] = [run("--json"), run("--misses")];
  rmSync(folder, { recursive: true });
  return { figures: JSON.parse(json.stdout) as Score, text: text.stdout, status: json.status ?? 2 };
}
