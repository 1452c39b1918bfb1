import type { Diagnostic } from "../../model/diagnostic.js";
import type { SaveResult } from "../../store/store.js";
import type { FoundCounts } from "../batch/worker-messages.js";
import type { RefusedEntry } from "./waiting-files.js";

/** What a watcher tells of its work. `from`: where a file lay, below the inbox. `to`: where it lies now, absolute. */
export type WatchEvent =
  | {
      readonly kind: "done";
      readonly from: string;
      readonly to: string;
      readonly status: SaveResult;
      readonly sha256: string;
      readonly counts: FoundCounts;
    }
  | {
      readonly kind: "rejected";
      readonly from: string;
      readonly to: string;
      readonly diagnostics: readonly Diagnostic[];
    }
  /** Left where it is: no file that may be read. */
  | { readonly kind: "refused"; readonly from: string; readonly what: RefusedEntry["what"] }
  /** It will be tried again in so many seconds. `from` is null where all must wait. */
  | {
      readonly kind: "retry";
      readonly from: string | null;
      readonly reason: string;
      readonly attempt: number;
      readonly seconds: number;
    }
  /** Back in the inbox under `from`: the watcher ends, died before, or the file changed while it was read. */
  | { readonly kind: "handed-back"; readonly from: string; readonly why: "ending" | "recovered" | "changed" }
  /** The inbox cannot be watched for events; it is still looked through from time to time. */
  | { readonly kind: "no-events"; readonly reason: string }
  | { readonly kind: "rules-taken"; readonly version: string }
  /** The rules on the disk have faults; those before stay in force. */
  | { readonly kind: "rules-bad"; readonly faults: readonly string[] };
