import type { BatchEvent, BatchReport } from "../../jobs/batch/batch-event.js";
import type { Context } from "../context.js";
import { sentenceOf } from "./sentence-of.js";
import { printable } from "./speech.js";
import { padTo } from "../terminal/text-width.js";
import { reasonText } from "./watch-lines.js";

type Wording = Pick<Context, "say" | "language">;

/** The line that tells what became of a file of a batch. `name` is how it is called. */
export function batchLine(
  { status, counts, diagnostics }: BatchReport,
  name: string,
  { say, language }: Wording,
): string {
  const shown = { status: padTo(say(`status.${status}`), 9), file: printable(name) };
  if (status === "skipped") return say("ingest.skipped", shown);
  if (!counts) {
    const [first] = diagnostics;
    return say("ingest.failed", { ...shown, message: first ? printable(sentenceOf(first, language)) : "" });
  }
  const line = say("ingest.line", {
    ...shown,
    tasks: counts.tasks,
    targets: counts.targets,
    counts: counts.criteriaCounts,
  });
  return counts.toCheck === 0 ? line : line + say("ingest.to-check", { count: counts.toCheck });
}

/** The line about anything else that happens; null for what only the log is told. */
export function eventLine(event: Exclude<BatchEvent, { kind: "file" }>, { say }: Pick<Context, "say">): string | null {
  switch (event.kind) {
    case "worker":
      return null;
    case "lock-lost":
      return say("batch.lock-lost");
    case "retry": {
      const { path, attempt, seconds } = event;
      const reason = reasonText(event.reason, { say });
      if (path !== null) return say("batch.retry-file", { file: printable(path), reason, attempt, seconds });
      // The tenth attempt in vain is no news: 1, 2, 4, 8, ... are told.
      return Number.isInteger(Math.log2(attempt)) ? say("batch.retry", { reason, attempt, seconds }) : null;
    }
  }
}

/** A file of a batch as a record for programs. */
export function batchRecord(
  { path, status, sha256, pages, counts, diagnostics }: BatchReport,
  { language }: Wording,
): unknown {
  return {
    path: path.normalize("NFC"),
    status,
    sha256,
    pages,
    tasks: counts?.tasks ?? 0,
    targets: counts?.targets ?? 0,
    criteriaCounts: counts?.criteriaCounts ?? 0,
    diagnostics: diagnostics.map((one) => ({
      code: one.code,
      severity: one.severity,
      message: sentenceOf(one, language),
    })),
  };
}
