import type { Diagnostic } from "../model/diagnostic.js";
import { diagnose } from "../model/diagnostic-codes.js";
import type { Directive } from "../model/directive.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import { recordOf, withText, type Extract } from "./extract-file.js";
import { isMissingInstallation } from "./missing-installation.js";

/** What a file holds, before anything of it is saved. `skipped`: found in a folder, but no document ("Thumbs.db"). */
export type Examined =
  | { readonly status: "extracted"; readonly source: SourceText; readonly directive: Directive }
  | {
      readonly status: "failed";
      readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
      readonly error?: unknown;
    }
  | { readonly status: "skipped" };

/**
 * Reads a file and extracts its record. Trouble with this one document is a value; what would befall every document (a part of the
 * program is missing) is thrown. `mayBeOther`: where it cannot be read, it was no document. `onRead` is told of what was read.
 */
export async function examineFile(
  reading: () => Promise<Outcome<SourceText>>,
  extract: Extract,
  {
    mayBeOther = false,
    onRead = () => undefined,
  }: { readonly mayBeOther?: boolean; readonly onRead?: (source: SourceText) => void } = {},
): Promise<Examined> {
  try {
    const outcome = withText(await reading());
    const isOther = !outcome.ok || outcome.value.textFrom === "text";
    if (mayBeOther && isOther) return { status: "skipped" };
    if (!outcome.ok) return { status: "failed", diagnostics: outcome.diagnostics };
    onRead(outcome.value);
    return { status: "extracted", source: outcome.value, directive: recordOf(outcome, extract) };
  } catch (error) {
    if (isMissingInstallation(error)) throw error;
    return { status: "failed", diagnostics: [unexpected(error)], error };
  }
}

/** What is said of a document that failed in a way nobody foresaw. */
export function unexpected(error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnose("document-failed", { reason: reason.slice(0, 200) });
}
