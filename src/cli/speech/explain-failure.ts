import { CommanderError } from "commander";
import { installation } from "../../jobs/installation.js";
import { isMissingInstallation } from "../../jobs/missing-installation.js";
import { StoreError } from "../../store/store-error.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { Failure, UsageError } from "../failure.js";
import type { MessageKey } from "../messages/vi.js";
import { printable, type Details, type Say } from "./speech.js";

/** What to say about an error, and the exit code that belongs to it. */
export interface Explained {
  readonly exitCode: ExitCode;
  /** Empty where all has been said. */
  readonly message: string;
}

const USAGE: Readonly<Record<string, MessageKey>> = {
  "commander.unknownOption": "usage.unknown-option",
  "commander.unknownCommand": "usage.unknown-command",
  "commander.missingArgument": "usage.missing-argument",
  "commander.optionMissingArgument": "usage.missing-value",
  "commander.excessArguments": "usage.too-many",
  "commander.conflictingOption": "usage.conflict",
};

function explainUsage(error: CommanderError, command: string | null, say: Say): Explained {
  // The help was asked for without a command, and has been shown.
  if (error.code === "commander.help") return { exitCode: EXIT.usage, message: say("usage.missing-command") };
  const [name = "", other = ""] = [...error.message.matchAll(/'([^']{1,200})'/gu)].map(([, quoted = ""]) =>
    printable(quoted),
  );
  const meant = /Did you mean (?:one of )?([^?]{1,200})\?/u.exec(error.message)?.[1];
  const key = USAGE[error.code];
  const reason = printable(error.message.replace(/^error: /u, ""));
  const lines = [
    key
      ? say(key, { name, other })
      : error instanceof UsageError
        ? say("usage.bad-value", { ...error.details })
        : say("usage.other", { reason }),
    ...(meant === undefined ? [] : [say("usage.did-you-mean", { name: meant })]),
    say("usage.see", { command: command === null ? "" : `${command} ` }),
  ];
  return { exitCode: EXIT.usage, message: lines.join("\n") };
}

/** The command that `words` name, for pointing to its help; null where they name none. */
export function commandIn(words: readonly string[], names: readonly string[]): string | null {
  return words.find((word) => names.includes(word)) ?? null;
}

function explainStore(error: StoreError, say: Say): Explained {
  const details: Details = Object.fromEntries(
    Object.entries(error.details).map(([name, value]) => [name, printable(String(value))]),
  );
  const isWrongSql = error.trouble === "query" || error.trouble === "write-refused";
  return { exitCode: isWrongSql ? EXIT.usage : EXIT.store, message: say(`store.${error.trouble}`, details) };
}

/** What to say about anything that was thrown. */
export function explainFailure(error: unknown, command: string | null, say: Say): Explained {
  if (error instanceof Failure)
    return { exitCode: error.exitCode, message: [say(error.key, error.details), ...error.lines].join("\n") };
  if (error instanceof CommanderError) return explainUsage(error, command, say);
  if (error instanceof StoreError) return explainStore(error, say);
  const reason = printable(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  if (isMissingInstallation(error))
    return { exitCode: EXIT.missing, message: say("failure.missing", { reason, root: installation().root }) };
  return { exitCode: EXIT.unexpected, message: say("failure.unexpected", { reason }) };
}
