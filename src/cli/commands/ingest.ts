import { relative } from "node:path";
import { findFiles } from "../../jobs/find-files.js";
import type { FileReport } from "../../jobs/process-file.js";
import { processFiles } from "../../jobs/process-files.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { DatabaseOptions, FormatOptions, OcrOptions, RuleOptions } from "../program/options.js";
import { progress } from "../terminal/progress.js";
import { sentenceOf } from "../speech/sentence-of.js";
import { printable } from "../speech/speech.js";
import { endOnInterrupt, withTools } from "../work.js";
import { lineOf } from "../speech/file-line.js";

/** How many files ended how. */
export type Tally = Readonly<Record<FileReport["status"], number>>;

const NONE: Tally = { new: 0, replaced: 0, unchanged: 0, failed: 0, skipped: 0 };

/** `dondoc ingest PATH…` */
export async function ingest(
  paths: readonly string[],
  options: DatabaseOptions & RuleOptions & OcrOptions & FormatOptions,
  context: Context,
): Promise<ExitCode> {
  const files = await findFiles(paths);
  if (files.length === 0) {
    context.tell(context.say("ingest.none", { paths: paths.map(printable).join(", ") }));
    if (options.json) await context.write(`${JSON.stringify({ files: [], summary: { total: 0, ...NONE } })}\n`);
    return EXIT.fine;
  }
  return withTools(options, context, async (tools) => {
    const { tally } = await reportEach(
      processFiles(files, tools),
      files.map(({ path }) => path),
      options,
      context,
    );
    if (!options.json && tally.failed < files.length)
      context.tell(context.say("ingest.next", { db: printable(options.db) }));
    return exitCodeOf(tally);
  });
}

/** 0 where none failed, 2 where all did, else 6. */
export function exitCodeOf(tally: Tally): ExitCode {
  if (tally.failed === 0) return EXIT.fine;
  return tally.failed === Object.values(tally).reduce((sum, count) => sum + count, 0) - tally.skipped
    ? EXIT.unreadable
    : EXIT.someFailed;
}

/** Prints a line for each file as it is done (failures on stderr), and the sum of it all. */
export async function reportEach(
  reports: AsyncIterable<FileReport>,
  names: readonly string[],
  { json }: FormatOptions,
  context: Context,
): Promise<{ readonly tally: Tally }> {
  const bar = progress(names.length, context);
  const tally: Record<FileReport["status"], number> = { ...NONE };
  const told: unknown[] = [];
  let done = 0;
  endOnInterrupt(() => {
    bar.clear();
    context.tell(context.say("ingest.interrupted"));
  });
  bar.show(done, names[0] ?? "");
  for await (const report of reports) {
    tally[report.status]++;
    done++;
    bar.clear();
    if (json) told.push(recordOf(report, context));
    else if (report.status === "failed") context.tell(lineOf(report, shortName(report.path), context));
    else await context.write(`${lineOf(report, shortName(report.path), context)}\n`);
    if (process.env["DONDOC_DEBUG"] && report.error instanceof Error) context.tell(String(report.error.stack));
    if (done < names.length) bar.show(done, names[done] ?? "");
  }
  bar.clear();
  if (json) await context.write(`${JSON.stringify({ files: told, summary: { total: done, ...tally } }, null, 1)}\n`);
  else await context.write(`${context.say("ingest.summary", { total: done, ...tally })}\n`);
  return { tally };
}

function shortName(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere === "" || fromHere.startsWith("..") ? path : fromHere;
}

function recordOf({ path, status, directive, diagnostics }: FileReport, context: Context): unknown {
  return {
    path: path.normalize("NFC"),
    status,
    sha256: directive?.source.sha256 ?? null,
    tasks: directive?.tasks.filter(({ kind }) => kind === "task").length ?? 0,
    targets: directive?.tasks.filter(({ kind }) => kind === "target").length ?? 0,
    criteriaCounts: directive?.criteriaCounts.length ?? 0,
    diagnostics:
      directive?.diagnostics ??
      diagnostics.map((one) => ({
        code: one.code,
        severity: one.severity,
        message: sentenceOf(one, context.language),
      })),
  };
}
