import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pino, type Logger } from "pino";
import type { BatchEvent } from "../jobs/batch/batch-event.js";
import { EXIT } from "./exit-codes.js";
import { Failure } from "./failure.js";
import { printable } from "./speech/speech.js";

/**
 * The log of operation: a line of JSON each, with the instant in ISO 8601, the run and, where it is about a file, its job, path and
 * hash. What documents say is never in it. `place`: a file that is appended to (mode 600), "-" for stderr, undefined for none.
 * Throws a `Failure` (exit 1) where it cannot be written.
 */
export function operationLog(place: string | undefined, level: string | undefined): Logger {
  const options = {
    level: place === undefined ? "silent" : (level ?? "info"),
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  if (place === undefined || place === "-") return pino(options, pino.destination({ dest: 2, sync: true }));
  const file = resolve(place);
  try {
    mkdirSync(dirname(file), { recursive: true });
    return pino(options, pino.destination({ dest: file, append: true, sync: true, mode: 0o600 }));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure(EXIT.usage, "failure.log", { file: printable(place), reason }, [], cause);
  }
}

/** Writes an event of a batch to its log. */
export function logEvent(log: Logger, event: BatchEvent): void {
  if (event.kind !== "file") {
    const { kind, ...facts } = event;
    if (kind === "worker") log.debug(facts, kind);
    else log.warn(facts, kind);
    return;
  }
  const { job, path, sha256, status, pages, milliseconds, counts, diagnostics } = event.report;
  const codes = diagnostics.map(({ code }) => code);
  const facts = { job, path, sha256, status, pages, milliseconds: Math.round(milliseconds), ...counts };
  if (status === "failed") log.warn({ ...facts, codes }, "file");
  else log.info(facts, "file");
}
