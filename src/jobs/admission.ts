import { secrecyMarkOf } from "../extract/outline/secrecy-mark.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { diagnose } from "../model/diagnostic-codes.js";
import type { SourceText } from "../model/source.js";

/** What is done with documents that bear a mark of secrecy: stopped before anything of them is kept, or treated as any other. */
export type SecrecyRule = "stop" | "allow";

/** Why a text may not be processed; null where it may. For `ReadOptions.admit`. */
export function admission(secrecy: SecrecyRule): (source: SourceText) => Diagnostic | null {
  return (source) => {
    const mark = secrecy === "stop" ? secrecyMarkOf(source) : null;
    return mark === null ? null : diagnose("secrecy-mark", { mark });
  };
}
