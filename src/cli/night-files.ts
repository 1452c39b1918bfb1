import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nightReport } from "../jobs/batch/night-report.js";
import { vietnamDay } from "../jobs/vietnam-day.js";
import { openReports } from "../store/open-store.js";
import type { Context } from "./context.js";
import { nightPage } from "./papers/night-page.js";
import { printable } from "./speech/speech.js";

/** Below this confidence a person should look. */
const REVIEW_BELOW = 0.7;

/**
 * Writes the report of a run as DATE.html and DATE.json into `folder` (2024-06-30, then 2024-06-30-2 for the second run of a day).
 * Tells where it is; where it cannot be written it says so, for the run itself is saved.
 */
export function writeNightFiles(
  {
    db,
    folder,
    run,
    failedBefore,
  }: {
    readonly db: string;
    readonly folder: string;
    readonly run: number;
    readonly failedBefore: readonly string[];
  },
  context: Context,
): void {
  const reports = openReports(db);
  try {
    const now = context.now();
    const report = nightReport(reports, run, { today: vietnamDay(now), failedBefore, below: REVIEW_BELOW });
    const day = vietnamDay(report.startedAt);
    const runs = reports.query(`SELECT started_at FROM runs WHERE id <= ${run}`).rows;
    const count = runs.filter(({ started_at }) => vietnamDay(String(started_at)) === day).length;
    const base = join(folder, count > 1 ? `${day}-${count}` : day);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeWhole(`${base}.json`, `${JSON.stringify({ schema: "night/1", ...report }, null, 1)}\n`);
    writeWhole(`${base}.html`, nightPage(report, now, context));
    context.tell(context.say("batch.report", { file: printable(`${base}.html`) }));
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    context.tell(context.say("batch.report-failed", { folder: printable(folder), reason: String(error.code) }));
  } finally {
    reports.close();
  }
}

// Whoever looks on finds the old or the new one, never half of it.
function writeWhole(file: string, content: string): void {
  const partial = `${file}.${process.pid}.tmp`;
  writeFileSync(partial, content, { mode: 0o600 });
  renameSync(partial, file);
}
