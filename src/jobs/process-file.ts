import type { OfficeDays } from "../calendar/due.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { diagnose } from "../model/diagnostic-codes.js";
import type { Directive } from "../model/directive.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { Run, SaveResult, Store } from "../store/store.js";
import { StoreError } from "../store/store-error.js";
import { recordOf, withText, type Extract, type Read } from "./extract-file.js";
import { isMissingInstallation } from "./missing-installation.js";

/** What became of one file. `skipped`: found in a folder, but no document ("Thumbs.db"). */
export interface FileReport {
  readonly path: string;
  readonly status: SaveResult | "failed" | "skipped";
  /** Null where it was not read. */
  readonly directive: Directive | null;
  /** Why it failed. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was thrown, where something was. */
  readonly error?: unknown;
}

export interface Tools {
  readonly read: Read;
  readonly extract: Extract;
  readonly store: Store;
  readonly ruleBookVersion: string;
  readonly programVersion: string;
  readonly days: OfficeDays;
  /** The present instant, ISO 8601, UTC. */
  readonly now: () => string;
}

/** The circumstances of saving a file now. */
export function runOf(
  path: string | null,
  tools: Pick<Tools, "ruleBookVersion" | "programVersion" | "days" | "now">,
): Run {
  const { ruleBookVersion, programVersion, days } = tools;
  return { path, ruleBookVersion, programVersion, days, at: tools.now() };
}

/**
 * Extracts and saves what was read from `path`. Trouble with this one document is a report; trouble that would befall
 * every document (the store, the installation) is thrown. `mayBeOther`: where it cannot be read, it was no document.
 */
export async function finishFile(
  path: string,
  reading: () => Promise<Outcome<SourceText>>,
  tools: Tools,
  { mayBeOther = false }: { readonly mayBeOther?: boolean } = {},
): Promise<FileReport> {
  const failure = async (diagnostics: readonly Diagnostic[], error?: unknown): Promise<FileReport> => {
    await tools.store.saveFailure(path, diagnostics, runOf(path, tools));
    return { path, status: "failed", directive: null, diagnostics, ...(error === undefined ? {} : { error }) };
  };
  try {
    const outcome = withText(await reading());
    const isOther = !outcome.ok || outcome.value.textFrom === "text";
    if (mayBeOther && isOther) return { path, status: "skipped", directive: null, diagnostics: [] };
    if (!outcome.ok) return await failure(outcome.diagnostics);
    const directive = recordOf(outcome, tools.extract);
    const status = await tools.store.save(outcome.value, directive, runOf(path, tools));
    return { path, status, directive, diagnostics: [] };
  } catch (error) {
    if (error instanceof StoreError || isMissingInstallation(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return failure([diagnose("document-failed", { reason: reason.slice(0, 200) })], error);
  }
}

/** One file from the disk to the rows. */
export function processFile(path: string, tools: Tools): Promise<FileReport> {
  return finishFile(path, () => tools.read(path), tools);
}
