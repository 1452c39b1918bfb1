import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type CriteriaBook, loadCriteriaBook } from "./criteria-book.js";
import { type Lexicon, loadLexicon } from "./lexicon.js";
import { builtReadings, type KeptReadings } from "./kept-readings.js";
import { filesVersion } from "./files-version.js";
import { loadPatternBook } from "./load.js";
import type { PatternBook, PatternFault } from "./pattern-book.js";

/** All that the extractor knows of the language: phrases, bodies and places, criteria. Loaded once, never changed. */
export interface Rules {
  readonly book: PatternBook;
  readonly lexicon: Lexicon;
  readonly criteria: CriteriaBook;
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
    return { ok: true, rules: { book: loaded.book, lexicon, criteria, version: filesVersion(folder) } };
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
