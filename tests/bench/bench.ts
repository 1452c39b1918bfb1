import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as chrono from "chrono-node/vi";
import { closeReaders } from "../../src/ingest/read-file.js";
import { pdfReader } from "../../src/ingest/pdf/pdf-reader.js";
import { DEFAULT_LIMITS } from "../../src/ingest/reader.js";
import type { SourceText } from "../../src/model/source.js";
import { extractionOf, readingOf, readingOfText } from "../pipeline.js";
import { longPdf, textDocuments } from "./documents.js";
import { ingestMany } from "./ingest-memory.js";
import { benchOcr } from "./ocr-speed.js";
import { benchPrepare } from "./prepare-gain.js";
import { benchQuestions } from "./questions.js";
import { ruleBookTimes } from "./rule-book.js";
import { benchLetterheads } from "./scanned-letterheads.js";
import { judged, median, shown, sideBySide, timeOf } from "./measure.js";

// npm run bench [-- --only extraction,rules,pdf,linear,start,ingest,ocr,prepare,questions,letterheads] [-- --documents 1000] [-- --tasks 1000000 --keep DIR]
//
// Ratios of two things done by turns in one run; absolute times are of this machine at this moment.

const CLI = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    documents: { type: "string", default: "1000" },
    tasks: { type: "string", default: "1000000" },
    keep: { type: "string" },
  },
});
const isWanted = (name: string): boolean => options.only === undefined || options.only.split(",").includes(name);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function benchExtraction(): Promise<void> {
  const readings = await Promise.all(textDocuments().map((file) => readingOf(file)));
  const { a, b } = await sideBySide(
    () => readings.forEach((reading) => extractionOf(reading)),
    () => readings.forEach((reading) => chrono.parse(reading.text, new Date(2024, 0, 1))),
    9,
  );
  say(
    `extraction of ${readings.length} texts ${shown(a)}, chrono.vi scanning them ${shown(b)}: ratio ${judged(a / b, 1.5)}`,
  );
}

/** The rule book is loaded once a process, its phrases compiled where they are first tried: here all, in a process that has done nothing yet. */
function benchRules(): void {
  if (!existsSync(CLI)) {
    say("rule book: skipped, dist/ is not built");
    return;
  }
  const { loaded, compiled, start } = ruleBookTimes(fileURLToPath(new URL("../../dist/", import.meta.url)), 9);
  say(
    `rule book loaded in ${judged(loaded, 150)} ms, ${(loaded / start).toFixed(1)} times node -e 0 (${shown(start)}); with every phrase compiled ${shown(compiled)}, ${(compiled / start).toFixed(1)} times`,
  );
}

async function benchPdf(): Promise<void> {
  const path = longPdf();
  const bytes = readFileSync(path);
  const file = { name: basename(path), sha256: "", mediaType: "application/pdf", bytes: bytes.length };
  let pages = 0;
  const whole = async (): Promise<void> => {
    const outcome = await pdfReader.read(file, new Uint8Array(bytes), DEFAULT_LIMITS);
    if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
    pages = outcome.value.pages.length;
    extractionOf(outcome.value);
  };
  if (spawnSync("pdftotext", ["-v"]).error !== undefined) {
    await whole();
    say(
      `PDF of ${pages} pages end to end ${shown(median([await timeOf(whole), await timeOf(whole), await timeOf(whole)]))}; pdftotext is not installed: no ratio`,
    );
    return;
  }
  const { a, b } = await sideBySide(whole, () => spawnSync("pdftotext", ["-layout", path, "-"]), 7);
  say(`PDF of ${pages} pages end to end ${shown(a)}, pdftotext -layout ${shown(b)}: ratio ${judged(a / b, 8)}`);
}

/** A body repeated inside one letterhead and one signature, `times` over. */
function lengthened(text: string, times: number): string {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => /^I\. /u.test(line));
  const to = lines.findIndex((line) => line.startsWith("Trên đây"));
  const body = lines.slice(from, to);
  return [...lines.slice(0, from), ...Array.from({ length: times }, () => body).flat(), ...lines.slice(to)].join("\n");
}

async function benchLinearity(): Promise<void> {
  const text = readFileSync(new URL("../../fixtures/rendered/kh-xa-nong-thon-moi.txt", import.meta.url), "utf8");
  const read = async (times: number): Promise<SourceText> => {
    const reading = await readingOfText(lengthened(text, times));
    if (reading === null) throw new Error("the lengthened text was refused");
    return reading;
  };
  const [short, long] = [await read(2), await read(20)];
  const { a, b } = await sideBySide(
    () => extractionOf(long),
    () => extractionOf(short),
    9,
  );
  say(
    `extraction of ${long.text.length} letters ${shown(a)}, of ${short.text.length} ${shown(b)}: 10 times the text takes ${judged(a / b, 12)} times as long`,
  );
}

async function benchStart(): Promise<void> {
  if (!existsSync(CLI)) {
    say("start-up: skipped, dist/ is not built");
    return;
  }
  const { a, b } = await sideBySide(
    () => spawnSync(process.execPath, [CLI, "--help"]),
    () => spawnSync(process.execPath, ["-e", "0"]),
    15,
  );
  say(`dondoc --help ${shown(a)}, node -e 0 ${shown(b)}: ratio ${judged(a / b, 2)}`);
}

async function benchIngest(): Promise<void> {
  const count = Number(options.documents);
  const result = await ingestMany(CLI, count);
  if (result === null) say("ingest: skipped, dist/ is not built");
  else {
    say(
      `ingest of ${count} text documents on ${availableParallelism()} cores: ${shown(result.time)}, ${((count * 1000) / result.time).toFixed(0)} a second`,
    );
    say(
      `its memory: first half at most ${result.first.toFixed(0)} MiB, second half ${result.second.toFixed(0)} MiB: ratio ${judged(result.second / result.first, 1.05)}`,
    );
  }
}

if (isWanted("extraction")) await benchExtraction();
if (isWanted("rules")) benchRules();
if (isWanted("pdf")) await benchPdf();
if (isWanted("linear")) await benchLinearity();
if (isWanted("start")) await benchStart();
if (isWanted("ingest")) await benchIngest();
if (isWanted("ocr")) await benchOcr(say);
if (isWanted("prepare")) await benchPrepare(say);
if (isWanted("questions")) await benchQuestions(say, Number(options.tasks), options.keep);
if (isWanted("letterheads")) await benchLetterheads(say);
await closeReaders();
