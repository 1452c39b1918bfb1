import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { extract, type Extraction } from "../src/extract/extract.js";
import { textReader } from "../src/ingest/plain/text-reader.js";
import { readFile } from "../src/ingest/read-file.js";
import { DEFAULT_LIMITS } from "../src/ingest/reader.js";
import type { SourceText } from "../src/model/source.js";
import { loadRules, type Rules } from "../src/patternbook/rules.js";

let loaded: Rules | null = null;

/** The rules of this checkout, loaded once; throws where they have faults. */
export function rulesOfCheckout(): Rules {
  if (loaded !== null) return loaded;
  const outcome = loadRules(fileURLToPath(new URL("../patterns/", import.meta.url)));
  if (!outcome.ok) throw new Error(`patterns/ has faults: ${JSON.stringify(outcome.faults.slice(0, 5))}`);
  loaded = outcome.rules;
  return loaded;
}

/** A file as read; throws with the reader's own sentence where it cannot be. */
export async function readingOf(path: string | URL): Promise<SourceText> {
  const outcome = await readFile(typeof path === "string" ? path : fileURLToPath(path));
  if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
  return outcome.value;
}

/** The record (and its trace) of what was read, by the rules of this checkout. */
export function extractionOf(source: SourceText): Extraction {
  return extract(source, rulesOfCheckout());
}

/** A text as the reader of .txt files reads it, in this process; null where the reader has a word to say against it. */
export async function readingOfText(text: string): Promise<SourceText | null> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = { name: "text.txt", sha256, mediaType: "text/plain", bytes: bytes.length };
  const outcome = await textReader.read(file, bytes, DEFAULT_LIMITS);
  return outcome.ok ? outcome.value : null;
}
