import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generated } from "../../fixtures/generator/generate.js";
import { misreadsOf, type Noise } from "../../fixtures/generator/noise.js";
import { FEATURES } from "../../src/extract/settle/row-features.js";
import type { SourceText } from "../../src/model/source.js";
import { leafOf } from "../../src/extract/settle/row-trees.js";
import { boost, type FittedTree } from "./boosted-trees.js";
import { firstReadings } from "./kept-readings.js";
import { fitLogistic, scoreOf, type Example } from "./logistic.js";
import { featureRow, rowExamples } from "./row-examples.js";
import { sharedFolder } from "./shared-data.js";

// npx tsx tests/bench/fit-confidence.ts [--readings FOLDER] > weights.ts && mv weights.ts src/extract/settle/row-weights.ts
//
// Fits the confidence of task rows: a logistic function of their features, and small trees that correct it where features mean something else
// together than one by one. How likely is a row right in a document for which nobody wrote rules? The first readings of such
// documents (`first-readings.ts`) count most. Annotated documents (where they are beside the checkout; scans by their kept readings) and
// generated ones, digital and at three kinds of noise, tell what scans do and hold the figures of known documents in bounds. Prints the table
// to stdout; to stderr what it is worth on what was left out: each round of first readings, each annotated document, tenths of the others.

const { values: options } = parseArgs({ options: { readings: { type: "string" } } });
const CLI = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const FOLDS = 20;
const RIDGE = 3;
/** How much all rows of a group count together. */
const GROUPS = { unseen: 2000, corpus: 1300, scans: 400, clean: 100, good: 400, fair: 900, poor: 400 } as const;
type Group = keyof typeof GROUPS;

interface Row {
  readonly group: Group;
  readonly fold: number;
  readonly x: readonly number[];
  /** It is right at most as often as the numbers of its date are, see `rowConfidence`. */
  readonly most: number;
  readonly isRight: boolean;
}

const rows: Row[] = [];
let documents = 0;

function take(group: Group, source: SourceText, gold: unknown): void {
  const fold = documents++ % FOLDS;
  for (const { isRight, most, features } of rowExamples(source, gold))
    rows.push({ group, fold, isRight, most, x: featureRow(features) });
}

Object.values(firstReadings()).forEach((readings, round) => {
  documents += readings.length;
  for (const { isRight, features } of readings.flatMap(({ rows: some }) => some))
    rows.push({ group: "unseen", fold: round % FOLDS, isRight, most: 1, x: featureRow(features) });
});

const GENERATED: readonly (readonly [Group, number, number, Noise | null])[] = [
  ["clean", 120, 700_000, null],
  ["good", 60, 710_000, "good"],
  ["fair", 120, 720_000, "fair"],
  ["poor", 40, 730_000, "poor"],
];
for (const [group, count, first, noise] of GENERATED)
  for (let seed = first; seed < first + count; seed++) {
    const { source, gold } = generated(seed, noise === null ? null : misreadsOf(noise));
    take(group, source, gold);
  }

const [corpus, gold] = [sharedFolder("corpus"), sharedFolder("gold")];
if (corpus === null || gold === null)
  process.stderr.write("fitted without annotated documents: there are none beside the checkout\n");
else
  for (const name of readdirSync(gold).filter((file) => file.endsWith(".json"))) {
    const base = name.slice(0, -".json".length);
    const file = readdirSync(corpus).find((one) => one.startsWith(`${base}.`));
    if (file === undefined) continue;
    const isScan = existsSync(join(corpus, "transcripts", `${base}.txt`));
    if (isScan && options.readings === undefined) continue;
    const command = [
      CLI,
      "read",
      join(corpus, file),
      "--json",
      ...(options.readings === undefined ? [] : ["--readings", options.readings]),
    ];
    const source = JSON.parse(
      execFileSync(process.execPath, command, { encoding: "utf8", maxBuffer: 2 ** 28 }),
    ) as SourceText;
    take(isScan ? "scans" : "corpus", source, JSON.parse(readFileSync(join(gold, name), "utf8")));
  }

const sizes = new Map<Group, number>();
for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
const examples = (some: readonly Row[]): readonly Example[] =>
  some.map(({ x, isRight, group }) => ({ x, isRight, weight: GROUPS[group] / (sizes.get(group) ?? 1) }));

interface Fit {
  readonly weights: readonly number[];
  readonly trees: readonly FittedTree[];
}

function fit(some: readonly Row[]): Fit {
  const known = examples(some);
  const weights = fitLogistic(known, RIDGE);
  const scores = known.map(({ x }) => scoreOf(x, weights));
  return { weights, trees: boost(known, scores) };
}

function chanceOf(x: readonly number[], { weights, trees }: Fit): number {
  const corrected = trees.reduce(
    (sum, { splits, leaves }) => sum + (leaves[leafOf(splits, (feature) => x[feature] ?? 0)] ?? 0),
    scoreOf(x, weights),
  );
  return 1 / (1 + Math.exp(-corrected));
}

const leftOut = Array.from({ length: FOLDS }, (_, fold) => {
  const known = fit(rows.filter((row) => row.fold !== fold));
  return rows
    .filter((row) => row.fold === fold)
    .map((row) => ({ ...row, p: Math.min(row.most, chanceOf(row.x, known)) }));
}).flat();

/** Below this a row is shown as doubtful. */
const DOUBTFUL = 0.7;

function worth(name: string, some: readonly (Row & { readonly p: number })[]): void {
  const bins = Array.from({ length: 10 }, (_, bin) => some.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin));
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const error = bins.reduce(
    (sum, bin) =>
      sum +
      (bin.length / some.length) *
        Math.abs(mean(bin.map(({ p }) => p)) - mean(bin.map(({ isRight }) => (isRight ? 1 : 0)))),
    0,
  );
  const wrong = some.filter(({ isRight }) => !isRight);
  const low = some.filter(({ p }) => p < 0.5);
  const doubtful = some.filter(({ p }) => p < DOUBTFUL);
  const worst = [...some].sort((a, b) => a.p - b.p).slice(0, Math.floor(0.15 * some.length));
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  process.stderr.write(
    `${name.padEnd(8)} rows ${String(some.length).padEnd(6)} wrong ${share(wrong.length, some.length).padEnd(7)} calibration error ${error.toFixed(3)}` +
      `  under 0.5: ${share(low.length, some.length)} of all rows, ${share(low.filter(({ isRight }) => !isRight).length, wrong.length)} of the wrong; under ${DOUBTFUL}: ${share(doubtful.length, some.length)}, ${share(doubtful.filter(({ isRight }) => !isRight).length, wrong.length)}; lowest 15 %: ${share(worst.filter(({ isRight }) => !isRight).length, wrong.length)}\n`,
  );
}
worth("all", leftOut);
for (const group of sizes.keys())
  worth(
    group,
    leftOut.filter((row) => row.group === group),
  );

const nameOf = (feature: number): string => JSON.stringify(FEATURES[feature] ?? "");
const { weights, trees } = fit(rows);
process.stdout.write(`import type { Feature } from "./row-features.js";
import type { Tree } from "./row-trees.js";

// Written by \`tests/bench/fit-confidence.ts\` on ${rows.length} rows of ${documents} directives.

/** What each feature of a row adds to its score. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
${FEATURES.map((feature, at) => `  ${/ /u.test(feature) ? JSON.stringify(feature) : feature}: ${(weights[at] ?? 0).toFixed(3)},`).join("\n")}
};

/** What the features add together that they do not one by one. */
// prettier-ignore
export const TREES: readonly Tree<Feature>[] = [
${trees.map(treeLine).join("\n")}
];
`);

function treeLine({ splits, leaves }: FittedTree): string {
  const parted = splits.map(
    ([feature, border]) =>
      `[${nameOf(feature)}, ${border === Number.POSITIVE_INFINITY ? "Infinity" : border.toFixed(4)}]`,
  );
  return `  { splits: [${parted.join(", ")}], leaves: [${leaves.map((leaf) => leaf.toFixed(3)).join(", ")}] },`;
}
