import type { ReadLimits } from "../../ingest/reader.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { PreparedDocument } from "../../store/prepared-document.js";
import type { SecrecyRule } from "../admission.js";

/** What a worker process needs to know before its first file. */
export interface WorkerSettings {
  /** Folder of rules. */
  readonly patterns: string;
  /** Folder of kept readings. */
  readonly readings: string;
  readonly limits: ReadLimits;
  readonly secrecy: SecrecyRule;
  /** See `OfficeDays`. */
  readonly beforeIncludesDay: boolean;
}

/** A file for a worker to examine. */
export interface FileToExamine {
  readonly path: string;
  /** It lay in a folder and its name is not that of a document. */
  readonly mayBeOther: boolean;
}

/** How much was found in a document. */
export interface FoundCounts {
  readonly tasks: number;
  readonly targets: number;
  readonly criteriaCounts: number;
  /** Diagnostics that are no mere information. */
  readonly toCheck: number;
}

/** What a worker made of a file. */
export type ExaminedFile =
  | { readonly status: "extracted"; readonly document: PreparedDocument; readonly counts: FoundCounts }
  | { readonly status: "failed"; readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]] }
  | { readonly status: "skipped" };

export type ToWorker =
  { readonly kind: "begin"; readonly settings: WorkerSettings } | ({ readonly kind: "file" } & FileToExamine);

export type FromWorker =
  /** The rules are loaded: their version. */
  | { readonly kind: "ready"; readonly version: string }
  /** The rules have faults. */
  | { readonly kind: "faults"; readonly faults: readonly string[] }
  /** A part of the program is missing. */
  | { readonly kind: "missing"; readonly reason: string }
  /** A page of a scan was recognised: the limit of time counts from now. */
  | { readonly kind: "page" }
  | { readonly kind: "read"; readonly sha256: string; readonly pages: number }
  /** `memory`: bytes the process holds now. */
  | { readonly kind: "examined"; readonly file: ExaminedFile; readonly memory: number };

function hasKind(message: unknown): message is { readonly kind: unknown } {
  return typeof message === "object" && message !== null && "kind" in message;
}

/** True for a message of `ToWorker`: both ends are of one build, so the kind says it all. */
export function isToWorker(message: unknown): message is ToWorker {
  return hasKind(message) && (message.kind === "begin" || message.kind === "file");
}

/** True for a message of `FromWorker`. */
export function isFromWorker(message: unknown): message is FromWorker {
  const kinds: readonly unknown[] = ["ready", "faults", "missing", "page", "read", "examined"];
  return hasKind(message) && kinds.includes(message.kind);
}
