import { WorkerTrouble } from "../../jobs/batch/worker-process.js";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import { printable } from "./speech.js";

/** What it means for people that a worker could not begin: faults in the rules of `patterns` (exit 4), or a part is missing (3). */
export function workerFailure(error: unknown, patterns: string): unknown {
  if (!(error instanceof WorkerTrouble)) return error;
  if (error.kind === "faults")
    return new Failure(EXIT.patterns, "failure.patterns", { folder: printable(patterns) }, error.lines.map(printable));
  return new Failure(EXIT.missing, "failure.worker", { reason: printable(error.lines.join(" ")) }, [], error);
}
