import { diagnose } from "../model/diagnostic-codes.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { StoredDocument } from "../store/store.js";
import { StoreError } from "../store/store-error.js";
import { recordOf } from "./extract-file.js";
import { runOf, type FileReport, type Tools } from "./process-file.js";

/** The kept reading of a file, by its hash; null where there is none. */
export type KeptReading = (sha256: string) => Promise<(Outcome<SourceText> & { readonly ok: true }) | null>;

/** The documents that other rules or another program extracted. */
export function outdated(
  documents: readonly StoredDocument[],
  tools: Pick<Tools, "ruleBookVersion" | "programVersion">,
): readonly StoredDocument[] {
  return documents.filter(
    (document) =>
      document.ruleBookVersion !== tools.ruleBookVersion || document.programVersion !== tools.programVersion,
  );
}

/** Extracts stored documents anew from their kept readings; no original is opened. Reports each as it is done. */
export async function* reextract(
  documents: readonly StoredDocument[],
  kept: KeptReading,
  tools: Omit<Tools, "read">,
): AsyncGenerator<FileReport, void, undefined> {
  for (const document of documents) {
    yield await reextractOne(document, kept, tools);
  }
}

async function reextractOne(
  { file, sha256 }: StoredDocument,
  kept: KeptReading,
  tools: Omit<Tools, "read">,
): Promise<FileReport> {
  try {
    const reading = await kept(sha256);
    if (!reading)
      return { path: file, status: "failed", directive: null, diagnostics: [diagnose("reading-missing", {})] };
    const directive = recordOf(reading, tools.extract);
    const status = await tools.store.save(reading.value, directive, {
      ...runOf(null, tools),
      days: tools.days,
      bodies: tools.bodies,
      force: true,
    });
    return { path: file, status, directive, diagnostics: [] };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const diagnostics = [diagnose("document-failed", { reason: reason.slice(0, 200) })];
    return { path: file, status: "failed", directive: null, diagnostics, error };
  }
}
