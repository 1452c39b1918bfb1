import { CommanderError } from "commander";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { MessageKey } from "./messages/vi.js";
import type { Details } from "./speech/speech.js";

/** Why a command ends early: the exit code, what to say, and lines that belong to it. */
export class Failure extends Error {
  constructor(
    readonly exitCode: ExitCode,
    readonly key: MessageKey,
    readonly details: Details = {},
    readonly lines: readonly string[] = [],
    cause?: unknown,
  ) {
    super(key, { cause });
    this.name = "Failure";
  }
}

/** A value of an option that cannot be used. */
export class UsageError extends CommanderError {
  constructor(readonly details: { readonly name: string; readonly reason: string }) {
    super(EXIT.usage, "dondoc.badValue", details.reason);
  }
}
