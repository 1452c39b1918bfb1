import type { WatchEvent } from "../../jobs/watch/watch-event.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import type { MessageKey } from "../messages/vi.js";
import type { FormatOptions } from "../program/options.js";
import { REFUSALS } from "../papers/rejection-note.js";
import { sentenceOf } from "./sentence-of.js";
import { printable } from "./speech.js";
import { padTo } from "../terminal/text-width.js";

type Counts = Record<WatchEvent["kind"], number>;

/** Tells what a watcher does: a line an event, or a line of JSON with `--json`. */
export interface WatchTeller {
  tell(event: WatchEvent): Promise<void>;
  /** The folder cannot be watched for events: said once. */
  troubleOfEvents(error: unknown): void;
  /** Says the sum of it all and gives the exit code; `left` are files that stayed in the inbox. */
  end(exitCode: (counts: Readonly<Counts>, left: number) => ExitCode): Promise<ExitCode>;
}

/** See `WatchTeller`. What went well goes to stdout, the rest to stderr. */
export function watchTeller({ json }: FormatOptions, context: Context): WatchTeller {
  const { say } = context;
  const counts: Counts = {
    done: 0,
    rejected: 0,
    refused: 0,
    retry: 0,
    "handed-back": 0,
    "no-events": 0,
    "rules-taken": 0,
    "rules-bad": 0,
  };
  const locked = new Set<string>();
  const asJson = (value: unknown): Promise<void> => context.write(`${JSON.stringify(value)}\n`);
  const tell = async (event: WatchEvent): Promise<void> => {
    counts[event.kind]++;
    if ("from" in event && event.from !== null) {
      if (event.kind === "retry") locked.add(event.from);
      else locked.delete(event.from);
    }
    if (json) return asJson(recordOf(event, context));
    if (event.kind === "done") return context.write(`${lineFor(event, context)}\n`);
    // The tenth attempt in vain is no news: 1, 2, 4, 8, ... are told.
    if (event.kind === "retry" && !Number.isInteger(Math.log2(event.attempt))) return;
    context.tell(lineFor(event, context));
  };
  return {
    tell,
    troubleOfEvents: (error) => {
      if (counts["no-events"] > 0) return;
      void tell({ kind: "no-events", reason: error instanceof Error ? error.message : String(error) });
    },
    end: async (exitCode) => {
      const { done, rejected, refused } = counts;
      if (json) await asJson({ event: "ended", done, rejected, refused, left: [...locked] });
      else context.tell(say("watch.summary", { done, rejected, refused }));
      return exitCode(counts, locked.size);
    },
  };
}

function lineFor(event: WatchEvent, context: Context): string {
  const { say } = context;
  const file = "from" in event && event.from !== null ? printable(event.from) : "";
  switch (event.kind) {
    case "done":
      return say("watch.placed", { line: doneLine(event, context), to: printable(event.to) });
    case "rejected": {
      // The first says why; the rest stands in the note.
      const message = event.diagnostics.slice(0, 1).map((first) => sentenceOf(first, context.language));
      const status = padTo(say("status.failed"), 9);
      const line = say("ingest.failed", { status, file, message: printable(message.join("")) });
      return say("watch.placed", { line, to: printable(event.to) });
    }
    case "refused":
      return say("watch.refused", { file, reason: say(REFUSALS[event.what]) });
    case "retry": {
      const { attempt, seconds } = event;
      const reason = reasonText(event.reason, context);
      return say(event.from === null ? "watch.retry-all" : "watch.retry", { file, reason, attempt, seconds });
    }
    case "handed-back":
      return say(BACK[event.why], { file });
    case "no-events":
      return say("watch.no-events", { reason: printable(event.reason) });
    case "rules-taken":
      return say("watch.rules-taken", { version: event.version });
    case "rules-bad":
      return [say("watch.rules-bad"), ...event.faults.map(printable)].join("\n");
  }
}

function doneLine(event: Extract<WatchEvent, { kind: "done" }>, { say }: Context): string {
  const { tasks, targets, criteriaCounts, toCheck } = event.counts;
  const status = padTo(say(`status.${event.status}`), 9);
  const line = say("ingest.line", { status, file: printable(event.from), tasks, targets, counts: criteriaCounts });
  return toCheck === 0 ? line : line + say("ingest.to-check", { count: toCheck });
}

const BACK = {
  ending: "watch.back.ending",
  recovered: "watch.back.recovered",
  changed: "watch.back.changed",
} as const satisfies Record<string, MessageKey>;

const REASONS: Readonly<Record<string, MessageKey>> = {
  ENOSPC: "watch.reason.space",
  EDQUOT: "watch.reason.space",
  full: "watch.reason.space",
  EACCES: "watch.reason.held",
  EBUSY: "watch.reason.held",
  EPERM: "watch.reason.held",
  ETXTBSY: "watch.reason.held",
  locked: "watch.reason.database",
  denied: "watch.reason.denied",
  ENOENT: "watch.reason.away",
  ENOTCONN: "watch.reason.away",
  EHOSTDOWN: "watch.reason.away",
  EHOSTUNREACH: "watch.reason.away",
  ESTALE: "watch.reason.away",
  EIO: "watch.reason.away",
};

/** What is said about a reason for waiting: the code of a system error, or a `StoreTrouble`. */
export function reasonText(reason: string, { say }: Pick<Context, "say">): string {
  const key = REASONS[reason];
  return key ? say(key) : say("watch.reason.other", { code: printable(reason) });
}

function recordOf(event: WatchEvent, { now, language }: Context): unknown {
  const { kind, ...details } = event;
  if (event.kind !== "rejected") return { event: kind, at: now(), ...details };
  const diagnostics = event.diagnostics.map((one) => ({ code: one.code, message: sentenceOf(one, language) }));
  return { event: kind, at: now(), ...details, diagnostics };
}
