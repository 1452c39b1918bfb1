import type { OfficeDays } from "../calendar/due.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Directive } from "../model/directive.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { BodyKnowledge } from "../store/organisations/body-knowledge.js";
import type { Run, SaveResult, Store } from "../store/store.js";
import { StoreError } from "../store/store-error.js";
import { examineFile, unexpected } from "./examine-file.js";
import type { Extract, Read } from "./extract-file.js";

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
  readonly bodies: BodyKnowledge;
  /** The present instant, ISO 8601, UTC. */
  readonly now: () => string;
}

/** The circumstances of saving a file now. */
export function runOf(path: string | null, tools: Pick<Tools, "ruleBookVersion" | "programVersion" | "now">): Run {
  const { ruleBookVersion, programVersion } = tools;
  return { path, ruleBookVersion, programVersion, at: tools.now() };
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
  const examined = await examineFile(reading, tools.extract, { mayBeOther });
  if (examined.status === "skipped") return { path, status: "skipped", directive: null, diagnostics: [] };
  if (examined.status === "failed") return failure(examined.diagnostics, examined.error);
  const { source, directive } = examined;
  try {
    const status = await tools.store.save(source, directive, {
      ...runOf(path, tools),
      days: tools.days,
      bodies: tools.bodies,
    });
    return { path, status, directive, diagnostics: [] };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    return failure([unexpected(error)], error);
  }
}

/** One file from the disk to the rows. */
export function processFile(path: string, tools: Tools): Promise<FileReport> {
  return finishFile(path, () => tools.read(path), tools);
}
