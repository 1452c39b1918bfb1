import type { FileReport } from "../../jobs/process-file.js";
import type { Context } from "../context.js";
import { sentenceOf } from "./sentence-of.js";
import { printable } from "./speech.js";
import { padTo } from "../terminal/text-width.js";

/** The line that tells what became of a file: its fate, its name, what was found in it or why it failed. */
export function lineOf(report: FileReport, name: string, context: Pick<Context, "say" | "language">): string {
  const { say } = context;
  const status = padTo(say(`status.${report.status}`), 9);
  const file = printable(name);
  if (report.status === "skipped") return say("ingest.skipped", { status, file });
  if (!report.directive) {
    // The first says why; the rest ("page 3 is a scan") stands in the database.
    const message = report.diagnostics
      .slice(0, 1)
      .map((first) => sentenceOf(first, context.language))
      .join("");
    return say("ingest.failed", { status, file, message: printable(message) });
  }
  const { tasks, criteriaCounts, diagnostics } = report.directive;
  const toCheck = diagnostics.filter(({ severity }) => severity !== "info").length;
  const line = say("ingest.line", {
    status,
    file,
    tasks: tasks.filter(({ kind }) => kind === "task").length,
    targets: tasks.filter(({ kind }) => kind === "target").length,
    counts: criteriaCounts.length,
  });
  return toCheck === 0 ? line : line + say("ingest.to-check", { count: toCheck });
}
