import { dirname, join, resolve } from "node:path";
import { extract } from "../extract/extract.js";
import { closeReaders, readFile } from "../ingest/read-file.js";
import { installation } from "../jobs/installation.js";
import type { Tools } from "../jobs/process-file.js";
import { openStore } from "../store/open-store.js";
import type { Store } from "../store/store.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-codes.js";
import { limitsFrom } from "./limits.js";
import { pageLine } from "./page-progress.js";
import type { DatabaseOptions, OcrOptions, RuleOptions } from "./options.js";
import { rulesOrFail } from "./rules.js";

/** Where readings are kept: where asked, else beside the database. */
export function readingsFolder({ db, readings }: DatabaseOptions & RuleOptions): string {
  return resolve(readings ?? join(dirname(db), "readings"));
}

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
  const cacheFolder = readingsFolder(options);
  const limits = limitsFrom(process.env);
  const ocr = options.ocrEngine ? { ocrEngine: options.ocrEngine } : {};
  let store: Store | null = null;
  try {
    store = openStore(options.db);
    return await work({
      store,
      read: (path) => {
        const onProgress = pageLine(path, context).show;
        return readFile(path, { cacheFolder, limits, onProgress, ...ocr });
      },
      extract: (source) => extract(source, rules),
      ruleBookVersion: rules.version,
      programVersion: installation().version,
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
