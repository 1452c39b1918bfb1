import type { Diagnostic } from "../../model/diagnostic.js";
import type { SaveResult } from "../../store/store.js";
import type { FoundCounts } from "./worker-messages.js";

/** What became of one file of a batch. */
export interface BatchReport {
  readonly path: string;
  readonly job: number;
  readonly status: SaveResult | "failed" | "skipped";
  /** SHA-256; null where it was not read. */
  readonly sha256: string | null;
  readonly pages: number | null;
  /** Null where nothing was saved. */
  readonly counts: FoundCounts | null;
  /** Why it failed. */
  readonly diagnostics: readonly Diagnostic[];
  readonly milliseconds: number;
}

/** What a batch tells of its work. */
export type BatchEvent =
  | { readonly kind: "file"; readonly report: BatchReport }
  /** Trouble that passes: all is tried again in so many seconds. `path`: this file alone, later. */
  | {
      readonly kind: "retry";
      readonly path: string | null;
      readonly reason: string;
      readonly attempt: number;
      readonly seconds: number;
    }
  | { readonly kind: "worker"; readonly what: "started" | "ended"; readonly pid: number | null }
  /** Another run took over: this one ends. */
  | { readonly kind: "lock-lost" };
