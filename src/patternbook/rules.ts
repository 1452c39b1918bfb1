import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type CriteriaBook, loadCriteriaBook } from "./criteria-book.js";
import { type Lexicon, loadLexicon } from "./lexicon.js";
import { builtReadings, type KeptReadings } from "./kept-readings.js";
import { filesVersion } from "./files-version.js";
import { loadPatternBook } from "./load.js";
import { type LoadedOcrBook, loadOcrBook, type OcrBook } from "./ocr-book.js";
import { describeFault, type PatternBook, type PatternFault } from "./pattern-book.js";

/** All that the extractor knows of the language: phrases, bodies and places, criteria. Loaded once, never changed. */
export interface Rules {
  readonly book: PatternBook;
  readonly lexicon: Lexicon;
  readonly criteria: CriteriaBook;
  /** The slips of scans, read when first asked for: digital text needs none. Throws where its files have faults. */
  readonly ocr: () => OcrBook;
  /** Hash of every file it was made from: same version, same rows. */
  readonly version: string;
}

export type LoadedRules =
  { readonly ok: true; readonly rules: Rules } | { readonly ok: false; readonly faults: readonly PatternFault[] };

/** The `patterns` folder that ships with the program. */
export const SHIPPED_PATTERNS = fileURLToPath(new URL("../../patterns/", import.meta.url));

/** Loads a `patterns` folder; every fault of every file is reported. `readings`: what is known of its files already. */
export function loadRules(folder: string = SHIPPED_PATTERNS, readings: KeptReadings = builtReadings()): LoadedRules {
  const loaded = loadPatternBook(folder, readings);
  if (!loaded.ok) return loaded;
  try {
    const lexicon = loadLexicon(join(folder, "lexicon"), readings);
    const criteria = loadCriteriaBook(pathToFileURL(join(folder, "lexicon/")), readings);
    const ocr = onFirstCall(() => sound(loadOcrRules(folder, lexicon)));
    return { ok: true, rules: { book: loaded.book, lexicon, criteria, ocr, version: filesVersion(folder) } };
  } catch (error) {
    return {
      ok: false,
      faults: [
        {
          file: "patterns/lexicon",
          line: 1,
          column: 1,
          message: error instanceof Error ? error.message : String(error),
        },
      ],
    };
  }
}

/** The slips of scans of a `patterns` folder, or their faults. */
export function loadOcrRules(folder: string, { wordings, abbreviations }: Lexicon): LoadedOcrBook {
  return loadOcrBook(join(folder, "ocr"), wordings, abbreviations.keys());
}

function sound(loaded: LoadedOcrBook): OcrBook {
  if (loaded.ok) return loaded.book;
  throw new Error(`patterns/ocr:\n${loaded.faults.map(describeFault).join("\n")}`);
}

function onFirstCall<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
