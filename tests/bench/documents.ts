import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sharedFolder } from "./shared-data.js";

const RENDERED = fileURLToPath(new URL("../../fixtures/rendered", import.meta.url));

/** The files of a folder with this ending, sorted, as paths. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}

/** Text documents to extract from: the five of the corpus, or our own where it is absent. */
export function textDocuments(): readonly string[] {
  const corpus = sharedFolder("corpus");
  return filesIn(corpus ?? RENDERED, ".txt");
}

/** A PDF of twelve pages with a text layer: the corpus has one; else our longest. */
export function longPdf(): string {
  const corpus = sharedFolder("corpus");
  const long = corpus === null ? undefined : filesIn(corpus, ".pdf").find((file) => file.includes("kh-173"));
  return long ?? join(RENDERED, "kh-xa-nong-thon-moi.pdf");
}

/** One of ours, its numbers moved by `turn` so that no two of the copies are the same document. */
function variation(text: string, turn: number): string {
  return text
    .replace(/(?<!\d)\d{2,3}(?![\d/])/gu, (digits) =>
      String((Number(digits) + turn) % 10 ** digits.length).padStart(digits.length, "0"),
    )
    .replace(/Số: {0,9}\d{1,4}/u, `Số: ${String(turn + 1)}`);
}

/** Writes `count` synthetic text documents into a folder of its own. */
export function writeDocuments(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const originals = filesIn(RENDERED, ".txt").map((file) => readFileSync(file, "utf8"));
  for (let turn = 0; turn < count; turn++)
    writeFileSync(
      join(folder, `${String(turn).padStart(4, "0")}.txt`),
      variation(originals[turn % originals.length] ?? "", turn),
    );
}
