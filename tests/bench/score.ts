import { execFile, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { scorePhrases, type DeadlinePhrase } from "../../src/extract/find/score-phrases.js";
import type { SourceText } from "../../src/model/source.js";
import { rulesOfCheckout } from "../pipeline.js";
import { chronoBaseline } from "./chrono-baseline.js";
import { documentFiles, lonelyOf, sourcesOf } from "./lonely.js";
import { ownersUnseen } from "./owners-unseen.js";
import { sharedFolder } from "./shared-data.js";
import { NOISES } from "../../fixtures/generator/noise.js";
import { printGenerated } from "./score-generated.js";
import { scoreText, textLine, transcriptOf, type TextScore } from "./scan-text.js";
import { isReached, SCAN_TARGETS, TARGETS, targetTable, type Score } from "./targets.js";

// npm run score [-- --json] [-- --misses] [-- --docs a,b] [-- --phrases FILE] [-- --owners-unseen] [-- --lonely]
// npm run score -- --generated 300 [--seed 1] [--noise good|fair|poor]: documents that fixtures/generator writes, scored the same way
//
// Runs the built program over the annotated documents of ../shared/corpus and prints the scorer's table and the figures promised:
// first for those with text of their own, then (unless --digital) for the scans, whose text is scored too. Exit status: 0 scored (or nothing to score), 1 the program is not built, 2 the scorer failed.

const CLI = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
    docs: { type: "string" },
    phrases: { type: "string" },
    digital: { type: "boolean", default: false },
    generated: { type: "string" },
    seed: { type: "string", default: "1" },
    noise: { type: "string" },
    "owners-unseen": { type: "boolean", default: false },
    lonely: { type: "boolean", default: false },
  },
});
const run = promisify(execFile);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** Exit codes that say the program itself cannot work (not installed, patterns invalid, unforeseen), whatever the file. */
const BROKEN: ReadonlySet<unknown> = new Set([1, 3, 4, 70]);

/** True where a source or rule is newer than the program that would be scored. */
function isStale(): boolean {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const newest = (folder: string): number =>
    Math.max(
      ...readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
        (file) => statSync(join(root, folder, file)).mtimeMs,
      ),
    );
  return newest("src") > newest("dist");
}

/** The record of a file by the built program, or why there is none; throws where no file could fare better. */
async function extracted(file: string, readings: string): Promise<{ record: string } | { failure: string }> {
  try {
    const command = [CLI, "extract", file, "--json", "--readings", readings];
    return { record: (await run(process.execPath, command, { maxBuffer: 2 ** 28 })).stdout };
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    if (error instanceof Error && "code" in error && BROKEN.has(error.code)) throw new Error(said, { cause: error });
    return { failure: said };
  }
}

/** What was read from a scan, from the reading that was kept when it was extracted. */
async function readSource(file: string, readings: string): Promise<SourceText> {
  const command = [CLI, "read", file, "--json", "--readings", readings];
  return JSON.parse((await run(process.execPath, command, { maxBuffer: 2 ** 28 })).stdout) as SourceText;
}

/** Scores the documents of one group, those with a transcript (scans) or those without. */
async function scoreGroup(
  isScans: boolean,
  corpus: string,
  gold: string,
  evaluation: string,
): Promise<{ readonly status: number; readonly figures: unknown }> {
  const scorer = join(evaluation, "score.mjs");
  const promised = isScans ? SCAN_TARGETS : TARGETS;
  const folder = mkdtempSync(join(tmpdir(), "dondoc-score-"));
  const readings = join(folder, "readings");
  const [wanted, made] = [join(folder, "gold"), join(folder, "pred")];
  mkdirSync(wanted);
  mkdirSync(made);
  const only = options.docs?.split(",").map((name) => name.trim());
  const names = readdirSync(gold)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .filter((name) => only === undefined || only.some((part) => name.startsWith(part)))
    .filter((name) => (transcriptOf(corpus, name) !== null) === isScans)
    .sort();
  if (names.length === 0) return { status: 0, figures: null };
  const texts: Record<string, TextScore> = {};
  const files = readdirSync(corpus);
  const queue = [...names];
  const work = async (): Promise<void> => {
    for (;;) {
      const name = queue.shift();
      if (name === undefined) return;
      const file = files.find((one) => one.startsWith(`${name}.`));
      const result =
        file === undefined ? { failure: "no such document" } : await extracted(join(corpus, file), readings);
      if ("failure" in result) {
        tell(`${name}: ${result.failure.split("\n")[0] ?? ""}`);
        writeFileSync(join(made, `${name}.json`), "{}"); // it fails all: a fault is not an excuse
      } else writeFileSync(join(made, `${name}.json`), result.record);
      const transcript = transcriptOf(corpus, name);
      if (file !== undefined && "record" in result && transcript !== null)
        texts[name] = scoreText(
          await readSource(join(corpus, file), readings),
          transcript,
          join(evaluation, "ocr.mjs"),
          folder,
        );
      cpSync(join(gold, `${name}.json`), join(wanted, `${name}.json`));
    }
  };
  // A scan takes all processors by itself.
  await Promise.all(Array.from({ length: isScans ? 1 : Math.min(2, availableParallelism()) }, work));
  const score = (...more: string[]): { text: string; status: number } => {
    const result = spawnSync(process.execPath, [scorer, "--gold", wanted, "--pred", made, ...more], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    if (result.stderr !== "") tell(result.stderr.trim());
    return { text: result.stdout, status: result.status ?? 2 };
  };
  const { text, status } = score("--json");
  const figures = JSON.parse(text) as Score;
  const targets = promised.map((target) => ({
    measure: target.measure,
    value: target.value(figures),
    bound: target.bound,
    reached: isReached(target, figures),
  }));
  if (!options.json) {
    if (isScans) process.stdout.write("\nscans\n");
    process.stdout.write(score(...(options.misses ? ["--misses"] : [])).text);
    process.stdout.write(`\n${targetTable(figures, promised)}\n`);
    for (const [name, text] of Object.entries(texts).sort()) process.stdout.write(`${textLine(name, text)}\n`);
  }
  rmSync(folder, { recursive: true });
  return { status: status === 0 ? 0 : 2, figures: { ...figures, targets, ...(isScans ? { texts } : {}) } };
}

async function scoreCorpus(corpus: string, gold: string, evaluation: string): Promise<number> {
  const digital = await scoreGroup(false, corpus, gold, evaluation);
  const scans = options.digital ? null : await scoreGroup(true, corpus, gold, evaluation);
  if (options.json)
    process.stdout.write(`${JSON.stringify({ ...Object(digital.figures), scans: scans?.figures ?? null })}\n`);
  return Math.max(digital.status, scans?.status ?? 0);
}

function scorePhraseFile(file: string): void {
  const phrases = JSON.parse(readFileSync(file, "utf8")) as readonly DeadlinePhrase[];
  const { valueAccuracy, falseOnNegatives, misses } = scorePhrases(phrases, rulesOfCheckout().book);
  if (options.misses)
    for (const { text, wanted, got } of misses)
      tell(`wanted ${wanted.join(" | ") || "none"} got ${got.join(" | ") || "none"} :: ${text}`);
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ valueAccuracy, falseOnNegatives })}\n`
      : `values right ${valueAccuracy.toFixed(3)}, false alarms ${falseOnNegatives.toFixed(3)}\n`,
  );
  if (options.json) return;
  const chrono = chronoBaseline(phrases);
  process.stdout.write(
    `chrono-node/vi, asked for last days only: values right ${chrono.valueAccuracy.toFixed(3)}, false alarms ${chrono.falseOnNegatives.toFixed(3)}\n`,
  );
}

/** Owners read without what the lexicon knows of them, see owners-unseen.ts. */
async function scoreUnseen(corpus: string, gold: string): Promise<void> {
  const result = await ownersUnseen(corpus, gold);
  if (options.json) return void process.stdout.write(`${JSON.stringify(result)}\n`);
  const { f1, f1WithLexicon, removed, documents } = result;
  for (const [name, { f1, missed, extra }] of Object.entries(documents)) {
    process.stdout.write(`${f1.toFixed(3)} ${name}\n`);
    if (options.misses) for (const owner of missed) process.stdout.write(`        missed ${owner}\n`);
    if (options.misses) for (const owner of extra) process.stdout.write(`        extra  ${owner}\n`);
  }
  process.stdout.write(
    `owners' names without ${String(removed.length)} entries of the lexicon: F1 ${f1.toFixed(3)}; with them ${f1WithLexicon.toFixed(3)}\n`,
  );
}

/** What fires in one document only, see lonely.ts. */
async function printLonely(corpus: string): Promise<void> {
  const files = [corpus, join(corpus, "more")]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      documentFiles(folder, (file) => transcriptOf(corpus, file.replace(/\.[a-z]{3,4}$/u, "")) === null),
    );
  const lonely = lonelyOf(await sourcesOf(files), rulesOfCheckout().book);
  if (options.json) return void process.stdout.write(`${JSON.stringify(lonely)}\n`);
  for (const [name, { rules, entries }] of Object.entries(lonely)) {
    process.stdout.write(`${name}: ${String(rules.length)} rules, ${String(entries.length)} entries\n`);
    for (const one of [...rules, ...entries]) process.stdout.write(`        ${one}\n`);
  }
}

const [corpus, gold, evaluation] = [sharedFolder("corpus"), sharedFolder("gold"), sharedFolder("eval")];
if (options.phrases !== undefined) scorePhraseFile(options.phrases);
else if (options.generated !== undefined && evaluation !== null) {
  const noise = NOISES.find((one) => one === options.noise) ?? null;
  const wanted = { count: Number(options.generated), seed: Number(options.seed), noise };
  process.exitCode = printGenerated(wanted, join(evaluation, "score.mjs"), options);
} else if (corpus === null || gold === null || evaluation === null)
  tell("npm run score: skipped, there is no folder `shared` with corpus, gold and eval beside the checkout");
else if (options["owners-unseen"]) await scoreUnseen(corpus, gold);
else if (options.lonely) await printLonely(corpus);
else if (!existsSync(CLI)) {
  tell("npm run score: dist/ is not built; run `npm run build` first");
  process.exitCode = 1;
} else {
  if (isStale()) tell("npm run score: src/ is newer than dist/; `npm run build` first to score what is written there");
  process.exitCode = await scoreCorpus(corpus, gold, evaluation);
}
