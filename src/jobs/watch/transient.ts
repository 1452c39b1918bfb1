import type { Diagnostic } from "../../model/diagnostic.js";
import { StoreError, type StoreTrouble } from "../../store/store-error.js";

/** System errors that pass by themselves or when a person frees, closes or mounts something. */
const PASSING_CODES = new Set([
  "EACCES",
  "EAGAIN",
  "EBUSY",
  "EDQUOT",
  "EHOSTDOWN",
  "EHOSTUNREACH",
  "EIO",
  "EMFILE",
  "ENFILE",
  "ENOMEM",
  "ENOSPC",
  "EPERM",
  "EROFS",
  "ESTALE",
  "ETIMEDOUT",
  "ETXTBSY",
]);
const PASSING_TROUBLES: ReadonlySet<StoreTrouble> = new Set(["locked", "full", "denied", "failed"]);

/** The code of a system error ("ENOSPC"); empty for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** True for trouble after which the same file may go well: disk full, file locked, database busy. */
export function isTransient(error: unknown): boolean {
  if (error instanceof StoreError) return PASSING_TROUBLES.has(error.trouble);
  if (PASSING_CODES.has(codeOf(error))) return true;
  return error instanceof Error && error.cause !== undefined && isTransient(error.cause);
}

/** True where the file could not be opened just now, though nothing is wrong with what it holds. */
export function isTransientReading(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(
    ({ code, details }) => code === "file-not-readable" && PASSING_CODES.has(String(details["reason"])),
  );
}

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 60_000;

/** How long to wait before attempt `attempt + 1`, in milliseconds: 1 s, 2 s, 4 s, ... at most a minute. `attempt` from 1. */
export function retryDelay(attempt: number): number {
  return Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.min(attempt - 1, 16));
}
