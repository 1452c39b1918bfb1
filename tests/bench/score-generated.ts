import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generated } from "../../fixtures/generator/generate.js";
import { misreadsOf, type Noise } from "../../fixtures/generator/noise.js";
import { extractionOf } from "../pipeline.js";

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

/** Writes, reads and scores documents by `score.mjs`; gives what it prints with these options, and its exit status. */
export function scoreGenerated(wanted: Wanted, scorer: string, ...options: string[]): { text: string; status: number } {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-generated-"));
  const [gold, made] = [join(folder, "gold"), join(folder, "pred")];
  mkdirSync(gold);
  mkdirSync(made);
  for (const seed of seedsOf(wanted)) {
    const document = generated(seed, wanted.noise === null ? null : misreadsOf(wanted.noise));
    writeFileSync(join(gold, `${document.name}.json`), JSON.stringify(document.gold));
    writeFileSync(join(made, `${document.name}.json`), JSON.stringify(extractionOf(document.source).directive));
  }
  const result = spawnSync(process.execPath, [scorer, "--gold", gold, "--pred", made, ...options], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  rmSync(folder, { recursive: true });
  return { text: result.stdout, status: result.status ?? 2 };
}
