import type { Diagnostic } from "../model/diagnostic.js";
import type { SaveResult } from "./store.js";

/** What shows that a file is the one it was: no content changes without one of these. Times in nanoseconds since 1970, as text. */
export interface FileStamp {
  readonly size: number;
  /** Of the content. */
  readonly modified: string;
  /** Of the file's entry: content, name, owner or rights. */
  readonly changed: string;
}

/** What the rows of a run are made by: other versions, other rows. */
export interface MadeBy {
  readonly ruleBookVersion: string;
  readonly programVersion: string;
  /** Names and versions of the readers. */
  readonly readers: string;
}

/** A process of some machine. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
  /** Tells a process from a later one with the same number; null where the system gives none. */
  readonly process: string | null;
}

/** A run that is to begin. */
export interface RunRequest extends MadeBy {
  readonly command: string;
  /** Absolute. */
  readonly paths: readonly string[];
  readonly workers: number;
  readonly holder: Holder;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

/** A run that holds the lock, or did when it was last heard of. */
export interface OpenRun {
  readonly id: number;
  readonly holder: Holder;
  readonly startedAt: string;
  /** When it last gave a sign of life. */
  readonly aliveAt: string;
}

/** How a run began: held off by another, anew, or where an earlier one with the same paths was cut off. */
export type Begun =
  | { readonly kind: "held"; readonly by: OpenRun }
  | { readonly kind: "new" | "resumed"; readonly run: number; readonly startedAt: string };

export type JobState = "claimed" | "read" | "extracted" | "saved" | "failed" | "skipped";

/** What the journal last said about a file. */
export interface PastJob extends MadeBy {
  readonly run: number;
  readonly state: JobState;
  readonly stamp: FileStamp;
  readonly attempt: number;
  readonly code: string | null;
}

/** A file that is taken in hand. */
export interface Claim {
  readonly path: string;
  readonly stamp: FileStamp;
  /** 1, or one more than the attempt that came to nothing. */
  readonly attempt: number;
  /** Process that works on it. */
  readonly worker: number | null;
  readonly at: string;
}

/** How many files a run found, and which of them need no work. */
export interface RunSize {
  readonly found: number;
  readonly unchanged: number;
  readonly failedBefore: number;
}

/**
 * The journal of runs over many files: what was taken in hand, how far it came, how it ended. Every note is a transaction of its own,
 * but for `saved` and `failed`, which are written together with what they tell of (`Run.job`). Trouble throws a `StoreError`.
 */
export interface Journal {
  /**
   * Begins a run unless another one is under way (`isAlive` is asked about its holder). A run of the same paths and versions that was
   * cut off or interrupted less than a day before is gone on with; any other that was cut off is closed.
   */
  begin(request: RunRequest, isAlive: (run: OpenRun) => boolean): Begun;
  /** The last word about each path that was ever taken in hand. */
  pastJobs(): ReadonlyMap<string, PastJob>;
  noteSize(run: number, size: RunSize): void;
  /** Takes a file in hand; gives the number of its job. */
  claim(run: number, claim: Claim): number;
  noteRead(job: number, facts: { readonly sha256: string; readonly pages: number }, at: string): void;
  noteExtracted(job: number, at: string): void;
  noteSkipped(job: number, at: string): void;
  /** A sign of life, with the time worked since the last; false where the run is no longer this holder's. */
  noteAlive(run: number, holder: Holder, at: string, workedMilliseconds: number): boolean;
  end(run: number, outcome: "done" | "interrupted" | "failed", at: string, workedMilliseconds: number): void;
}

/** What the store notes in the journal together with a document. */
export interface JobEnds {
  noteSaved(job: number, result: SaveResult, at: string): void;
  noteFailed(job: number, first: Pick<Diagnostic, "code" | "message">, at: string): void;
}
