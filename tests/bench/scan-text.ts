import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceText } from "../../src/model/source.js";
import { asPrinted } from "./as-printed.js";

/** What `ocr.mjs --json` prints, in percent but for the lines. */
export interface TextScore {
  readonly cer: number;
  readonly wer: number;
  readonly digitErrors: number;
  readonly lostLines: number;
  readonly lines: number;
  readonly surplusWords: number;
}

/** Highest character error rates promised, in percent, by the beginning of the document's name. */
const MOST_CER: readonly (readonly [name: string, percent: number])[] = [
  ["ct-11-", 1],
  ["kh-353-", 2.5],
  ["tb-20-", 6],
];
const MOST = { digitErrors: 4, lostLines: 0, surplusWords: 5 };

/** The true text of a scan; null where nobody has typed it. */
export function transcriptOf(corpus: string, name: string): string | null {
  const path = join(corpus, "transcripts", `${name}.txt`);
  return existsSync(path) ? path : null;
}

// Clerks write the number and the day of a letterhead by hand, and again where an annex cites them.
const BY_HAND: readonly RegExp[] = [
  /(Số:\s{0,3})\d{1,5}/u,
  /(ngày\s{0,3})\d{1,2}(?=\s{0,3}tháng)/u,
  /(Kèm theo [^\n]{0,40}số )\d{1,5}/u,
  /(Kèm theo [^\n]{0,80}ngày\s{0,3})\d{1,2}\/\d{1,2}\/\d{4}/u,
];

/**
 * Compares a scan's text with its transcript by the scorer `ocr.mjs`, in the order in which it is printed. `folder` is for what is handed
 * over. Numbers written by hand are set apart where tokens with digits are counted: the reader leaves them blank on purpose
 * (`ocr-handwritten`).
 */
export function scoreText(source: SourceText, transcript: string, scorer: string, folder: string): TextScore {
  const text = join(folder, `${source.file.sha256}.txt`);
  writeFileSync(text, asPrinted(source));
  const truth = readFileSync(transcript, "utf8");
  const printed = join(folder, `${source.file.sha256}.printed.txt`);
  writeFileSync(
    printed,
    BY_HAND.reduce((all, hand) => all.replace(hand, "$1…"), truth),
  );
  const run = (against: string): TextScore => {
    const result = spawnSync(process.execPath, [scorer, "--truth", against, "--text", text, "--json"], {
      encoding: "utf8",
    });
    if (result.status !== 0) throw new Error(`ocr.mjs failed: ${result.stderr}`);
    return JSON.parse(result.stdout) as TextScore;
  };
  return { ...run(transcript), digitErrors: run(printed).digitErrors };
}

/** A line of the table: figures, what is promised, and whether it is reached. */
export function textLine(name: string, score: TextScore): string {
  const most = MOST_CER.find(([start]) => name.startsWith(start))?.[1];
  const mark = (value: number, bound: number | undefined): string =>
    bound === undefined ? "" : ` ${value <= bound ? "pass" : `FAIL (≤ ${bound})`}`;
  return [
    name.padEnd(34),
    `CER ${score.cer} %${mark(score.cer, most)}`,
    `digit tokens wrong ${score.digitErrors} %${mark(score.digitErrors, MOST.digitErrors)}`,
    `lines lost ${score.lostLines} of ${score.lines}${mark(score.lostLines, MOST.lostLines)}`,
    `surplus ${score.surplusWords} %${mark(score.surplusWords, MOST.surplusWords)}`,
  ].join("  ");
}
