import type { ExitCode } from "../exit-codes.js";

/** One thing looked at. `next` is empty where nothing need be done. */
export interface Finding {
  readonly part: string;
  readonly good: boolean;
  readonly found: string;
  readonly next: string;
  /** The exit code of a run in which this is the first thing amiss. */
  readonly exitCode: ExitCode;
}
