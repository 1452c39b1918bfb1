import type { OfficeDays } from "../calendar/due.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Directive } from "../model/directive.js";
import type { SourceText } from "../model/source.js";
import type { BodyKnowledge } from "./organisations/body-knowledge.js";
import type { PreparedDocument } from "./prepared-document.js";

/** The circumstances under which a document was extracted: with which rules, by which program, from which file, when. */
export interface Run {
  /** Absolute path of the file; null where it was extracted anew from its kept reading. */
  readonly path: string | null;
  /** Hash of the pattern files. */
  readonly ruleBookVersion: string;
  readonly programVersion: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** Write the rows anew even where neither bytes nor versions changed. */
  readonly force?: boolean;
  /** The job of the journal that this ends, in the same transaction. */
  readonly job?: number;
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
  /**
   * "unchanged" where the same bytes were saved from the same reading by the same rules and program. Due days are reckoned by `days`, bodies told
   * apart by `bodies`; without it by their names alone.
   */
  save(
    source: SourceText,
    directive: Directive,
    run: Run & { readonly days: OfficeDays; readonly bodies?: BodyKnowledge },
  ): Promise<SaveResult>;
  /** Saves what `prepareDocument` made, perhaps in another process; else as `save`. */
  savePrepared(document: PreparedDocument, run: Run): Promise<SaveResult>;
  /** Remembers why a file could not be read; forgotten as soon as the same path is saved. */
  saveFailure(path: string, diagnostics: readonly Diagnostic[], run: Run): Promise<void>;
  /** Notes that a file of a saved document was moved from one path to another. */
  moved(sha256: string, from: string, to: string, at: string): Promise<void>;
  /** All current documents, in the order in which they were first saved. */
  documents(): Promise<readonly StoredDocument[]>;
  close(): Promise<void>;
}
