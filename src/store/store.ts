import type { OfficeDays } from "../calendar/due.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Directive } from "../model/directive.js";
import type { SourceText } from "../model/source.js";

/** The circumstances under which a document was extracted: with which rules, by which program, from which file, when. */
export interface Run {
  /** Absolute path of the file; null where it was extracted anew from its kept reading. */
  readonly path: string | null;
  /** Hash of the pattern files. */
  readonly ruleBookVersion: string;
  readonly programVersion: string;
  /** By which due days are reckoned. */
  readonly days: OfficeDays;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** Write the rows anew even where neither bytes nor versions changed. */
  readonly force?: boolean;
}

/** What saving did: a document not yet known, its rows written anew, or nothing to do. */
export type SaveResult = "new" | "replaced" | "unchanged";

/** A document as the store knows it. */
export interface StoredDocument {
  readonly sha256: string;
  readonly file: string;
  readonly ruleBookVersion: string;
  readonly programVersion: string;
}

/**
 * Keeps directives as rows. A document is its bytes: the same bytes under several names are one document with several
 * sources. Saving is atomic a document; trouble of the store throws a `StoreError`.
 */
export interface Store {
  /** "unchanged" where the same bytes were saved from the same reading by the same rules and program. */
  save(source: SourceText, directive: Directive, run: Run): Promise<SaveResult>;
  /** Remembers why a file could not be read; forgotten as soon as the same path is saved. */
  saveFailure(path: string, diagnostics: readonly Diagnostic[], run: Run): Promise<void>;
  /** All current documents, in the order in which they were first saved. */
  documents(): Promise<readonly StoredDocument[]>;
  close(): Promise<void>;
}
