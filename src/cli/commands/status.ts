import { existsSync, statSync } from "node:fs";
import { isStillThere } from "../../jobs/batch/holder.js";
import { vietnamTime } from "../../jobs/watch/month-folder.js";
import { openReports } from "../../store/open-store.js";
import type { Row } from "../../store/reports.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { DatabaseOptions, FormatOptions } from "../program/options.js";
import { tableOf } from "../terminal/report-output.js";
import { printable } from "../speech/speech.js";

/** How `dondoc status` was asked. */
export interface StatusOptions extends DatabaseOptions, FormatOptions {
  readonly runs: number;
}

const MEGABYTE = 2 ** 20;

/** `dondoc status`: the last runs, and what the database holds. 6 where the last run was cut off, so that a script can see it. */
export async function status({ db, json, runs: most }: StatusOptions, context: Context): Promise<ExitCode> {
  const reports = openReports(db);
  try {
    const rows = reports.query(
      `SELECT v.*, r.host, r.pid, r.process, r.alive_at FROM v_runs v JOIN runs r ON r.id = v.run_id
       ORDER BY v.run_id DESC LIMIT ${most}`,
    ).rows;
    const runs = rows.map((row) => runOf(row, context.now()));
    const [held = {}] = reports.query(
      `SELECT (SELECT count(*) FROM current_documents) AS documents, (SELECT count(*) FROM v_tasks WHERE is_preferred) AS tasks,
         (SELECT count(DISTINCT path) FROM failed_files) AS failed, (SELECT user_version FROM pragma_user_version) AS schema`,
    ).rows;
    const bytes = sizeOf(db) + sizeOf(`${db}-wal`);
    if (json) {
      const database = { file: db, bytes, ...held };
      await context.write(`${JSON.stringify({ database, runs }, null, 1)}\n`);
    } else await tell(db, runs, { ...held, megabytes: Math.round((10 * bytes) / MEGABYTE) / 10 }, context);
    return runs[0]?.state === "cut-off" ? EXIT.someFailed : EXIT.fine;
  } finally {
    reports.close();
  }
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

function runOf(row: Row, now: string) {
  const number = (column: string): number => Number(row[column] ?? 0);
  const text = (column: string): string => String(row[column] ?? "");
  const id = number("run_id");
  const holder = { host: text("host"), pid: number("pid"), process: row["process"] === null ? null : text("process") };
  const isAlive = isStillThere({ id, holder, startedAt: text("started_at"), aliveAt: text("alive_at") }, now);
  const minutes = number("worked_milliseconds") / 60_000;
  return {
    run: id,
    command: text("command"),
    state: row["outcome"] === null ? (isAlive ? "running" : "cut-off") : text("outcome"),
    startedAt: text("started_at"),
    endedAt: row["ended_at"] === null ? null : text("ended_at"),
    aliveAt: text("alive_at"),
    host: holder.host,
    pid: holder.pid,
    starts: number("starts"),
    workers: number("workers"),
    found: number("found"),
    saved: number("saved"),
    unchanged: number("unchanged"),
    failed: number("failed"),
    failedBefore: number("failed_before"),
    skipped: number("skipped"),
    pages: number("pages"),
    workedSeconds: Math.round(number("worked_milliseconds") / 100) / 10,
    pagesPerMinute: minutes > 0 ? Math.round((10 * number("pages")) / minutes) / 10 : null,
  };
}

async function tell(db: string, runs: readonly ReturnType<typeof runOf>[], held: Row, context: Context): Promise<void> {
  const { say } = context;
  const rows = runs.map((run) => ({
    run_id: run.run,
    started: vietnamTime(run.startedAt),
    ended: run.endedAt === null ? null : vietnamTime(run.endedAt),
    run_outcome: say(OUTCOMES[run.state] ?? "value.cut-off"),
    found_files: run.found,
    saved: run.saved,
    kept: run.unchanged,
    failed: run.failed + run.failedBefore,
    pages: run.pages,
    pages_per_minute: run.pagesPerMinute,
  }));
  const columns = ["run_id", "started", "ended", "run_outcome", "found_files", "saved", "kept", "failed", "pages"];
  if (rows.length > 0) await context.write(tableOf([...columns, "pages_per_minute"], rows, context));
  const name = printable(db);
  const documents = {
    documents: Number(held["documents"]),
    tasks: Number(held["tasks"]),
    failed: Number(held["failed"]),
  };
  context.tell(say("status.documents", { ...documents, db: name, megabytes: Number(held["megabytes"]) }));
  const [last] = runs;
  if (!last) context.tell(say("status.none", { db: name }));
  else if (last.state === "running")
    context.tell(
      say("status.running", {
        run: last.run,
        pid: last.pid,
        host: printable(last.host),
        started: vietnamTime(last.startedAt),
      }),
    );
  else if (last.state === "cut-off") context.tell(say("status.cut-off", { run: last.run }));
}

const OUTCOMES: Readonly<
  Record<string, "value.done" | "value.interrupted" | "value.running" | "value.cut-off" | "value.failed">
> = {
  done: "value.done",
  interrupted: "value.interrupted",
  running: "value.running",
  failed: "value.failed",
};
