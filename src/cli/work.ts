import { dirname, join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { extract } from "../extract/extract.js";
import { closeReaders, readFile } from "../ingest/read-file.js";
import { installation } from "../jobs/installation.js";
import { admission } from "../jobs/admission.js";
import type { Tools } from "../jobs/process-file.js";
import { openStore } from "../store/open-store.js";
import type { Store } from "../store/store.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-codes.js";
import { limitsFrom } from "./limits.js";
import { pageLine } from "./terminal/page-progress.js";
import type { DatabaseOptions, OcrOptions, RuleOptions } from "./program/options.js";
import { bodiesOrFail, officeDaysOrFail, rulesOrFail } from "./rules.js";
import { secrecyFrom } from "./secrecy.js";

/** Where readings are kept: where asked, else beside the database. */
export function readingsFolder({ db, readings }: DatabaseOptions & RuleOptions): string {
  return resolve(readings ?? join(dirname(db), "readings"));
}

// Garbage of the old generation is collected when that has grown by a third, not when it has doubled: a thousand documents
// leave nothing behind, yet the engine let the program grow from 150 to 230 MB before it looked (measured, Node 20).
const LEVEL_HEAP = "--heap-growing-percent=30";

/**
 * Runs `work` with all that turns files into rows, and closes it afterwards. Rules are loaded first, so that faults in
 * them are told before anything is made on the disk.
 */
export async function withTools<T>(
  options: DatabaseOptions & RuleOptions & OcrOptions,
  context: Context,
  work: (tools: Tools) => Promise<T>,
): Promise<T> {
  const rules = rulesOrFail(options.patterns);
  const days = officeDaysOrFail(options.patterns, process.env);
  const bodies = bodiesOrFail(rules, options.patterns);
  setFlagsFromString(LEVEL_HEAP);
  const cacheFolder = readingsFolder(options);
  const limits = limitsFrom(process.env);
  const admit = admission(secrecyFrom(process.env));
  const ocr = options.ocrEngine ? { ocrEngine: options.ocrEngine } : {};
  let store: Store | null = null;
  try {
    store = openStore(options.db);
    return await work({
      store,
      read: (path) => {
        const onProgress = pageLine(path, context).show;
        return readFile(path, { cacheFolder, limits, admit, onProgress, ...ocr });
      },
      extract: (source) => extract(source, rules),
      ruleBookVersion: rules.version,
      programVersion: installation().version,
      days,
      bodies,
      now: context.now,
    });
  } finally {
    await store?.close();
    await closeReaders();
  }
}

/**
 * Lets Ctrl-C end the program at once with its own exit code, after `say`. Documents are saved whole or not at all, so
 * nothing is left half done. Only for commands that wait: in the middle of a long SELECT a listener would never be run.
 */
export function endOnInterrupt(say: () => void = () => undefined): void {
  process.once("SIGINT", () => {
    say();
    process.exit(EXIT.interrupted);
  });
}
