import { availableParallelism } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { DEFAULT_LIMITS } from "../../ingest/reader.js";
import { thisHolder, isStillThere } from "../../jobs/batch/holder.js";
import { modifiedAt, planOf, stamped, type Plan, type StampedFile } from "../../jobs/batch/plan.js";
import { runBatch } from "../../jobs/batch/run-batch.js";
import { versionsInForce } from "../../jobs/batch/versions-in-force.js";
import { WorkerProcess } from "../../jobs/batch/worker-process.js";
import type { WorkerSettings } from "../../jobs/batch/worker-messages.js";
import { findFiles } from "../../jobs/find-files.js";
import { beginOfDay } from "../../jobs/vietnam-day.js";
import { vietnamTime } from "../../jobs/watch/month-folder.js";
import type { MadeBy, OpenRun } from "../../store/journal.js";
import { openJournaledStore, pastJobsIn } from "../../store/open-store.js";
import { batchLine, batchRecord, eventLine } from "../speech/batch-lines.js";
import type { Context } from "../context.js";
import { endings, type Endings } from "../endings.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { Failure } from "../failure.js";
import { limitsFrom } from "../limits.js";
import { writeNightFiles } from "../night-files.js";
import { logEvent, operationLog } from "../operation-log.js";
import type { DatabaseOptions, FormatOptions, RuleOptions } from "../program/options.js";
import { progress } from "../terminal/progress.js";
import { tableOf } from "../terminal/report-output.js";
import { beforeIncludesDay, patternsFolder, rulesOrFail } from "../rules.js";
import { secrecyFrom } from "../secrecy.js";
import { printable } from "../speech/speech.js";
import { readingsFolder } from "../work.js";
import { workerFailure } from "../speech/worker-failure.js";
import { exitCodeOf, type Tally } from "./ingest.js";

/** How `dondoc batch` was asked to work. */
export interface BatchOptions extends DatabaseOptions, RuleOptions, FormatOptions {
  readonly workers?: number;
  /** ISO day. */
  readonly since?: string;
  readonly retryFailed?: boolean;
  readonly dryRun?: boolean;
  readonly reports?: string;
  readonly log?: string;
}

/** More workers than this gain little and take their gigabyte of memory each. */
const MOST_WORKERS = 4;
/** How long files in hand may still take when the batch is asked to end, in milliseconds. */
const GRACE = 20_000;

/** `dondoc batch FOLDER…`: 0, 6 where some files failed, 2 where all did, 130 where it was asked to end before it was done. */
export async function batch(folders: readonly string[], options: BatchOptions, context: Context): Promise<ExitCode> {
  const settings = settingsFrom(options);
  const files = await filesOf(folders, options);
  if (options.dryRun) return dryRun(files, options, settings, context);
  if (files.length === 0) {
    context.tell(context.say("ingest.none", { paths: folders.map(printable).join(", ") }));
    return EXIT.fine;
  }
  const log = operationLog(options.log, process.env["DONDOC_LOG_LEVEL"]);
  const ends = endings(GRACE, () => {
    context.tell(context.say("batch.stopping"));
  });
  const { store, journal } = openJournaledStore(options.db);
  try {
    const madeBy = versions(settings.patterns);
    const holder = thisHolder();
    const workers = options.workers ?? Math.min(MOST_WORKERS, availableParallelism());
    const paths = folders.map((folder) => resolve(folder)).sort();
    const request = { ...madeBy, command: "batch", paths, workers, holder, at: context.now() };
    const begun = journal.begin(request, (run) => isStillThere(run, context.now()));
    if (begun.kind === "held") throw heldBy(begun.by, options);
    const { run } = begun;
    const plan = planOf(files, journal.pastJobs(), { ...madeBy, run, retryFailed: options.retryFailed ?? false });
    const size = { found: files.length, unchanged: plan.unchanged, failedBefore: plan.failedBefore.length };
    journal.noteSize(run, size);
    const runLog = log.child({ run });
    runLog.info(
      { ...size, todo: plan.todo.length, finished: plan.finished, workers, kind: begun.kind, ...madeBy },
      "begun",
    );
    const numbers = { run, found: files.length, todo: plan.todo.length, finished: plan.finished, workers };
    context.tell(context.say(`batch.${begun.kind}`, numbers));
    const began = performance.now();
    const teller = tellerOf(plan, options, context);
    let outcome: "done" | "interrupted" | "failed" = "failed";
    try {
      const isDone = await runBatch(plan.todo, {
        run,
        holder,
        store,
        journal,
        programVersion: madeBy.programVersion,
        workers,
        startWorker: () => WorkerProcess.start(settings),
        tell: (event) => {
          logEvent(runLog, event);
          teller.tell(event);
        },
        now: context.now,
        clock: () => performance.now(),
        sleep: ends.sleep,
        ending: ends.ending,
        hurry: ends.hurry,
      });
      outcome = isDone ? "done" : "interrupted";
    } catch (error) {
      throw workerFailure(error, settings.patterns);
    } finally {
      journal.end(run, outcome, context.now(), 0);
      runLog.info({ outcome, seconds: Math.round((performance.now() - began) / 1_000), ...teller.tally }, "ended");
    }
    const failedBefore = plan.failedBefore.map(({ path }) => path);
    const folder = resolve(options.reports ?? join(dirname(options.db), "reports"));
    writeNightFiles({ db: options.db, folder, run, failedBefore }, context);
    return await teller.end(run, outcome, ends);
  } finally {
    ends.stop();
    await store.close();
  }
}

function settingsFrom(options: BatchOptions): WorkerSettings {
  return {
    patterns: patternsFolder(options.patterns),
    readings: readingsFolder(options),
    limits: { ...DEFAULT_LIMITS, ...limitsFrom(process.env) },
    secrecy: secrecyFrom(process.env),
    beforeIncludesDay: beforeIncludesDay(process.env),
  };
}

// Where there are no rules to tell a version of, their loader says what is missing.
function versions(patterns: string): MadeBy {
  try {
    return versionsInForce(patterns);
  } catch (error) {
    rulesOrFail(patterns);
    throw error;
  }
}

async function filesOf(folders: readonly string[], { since }: BatchOptions): Promise<readonly StampedFile[]> {
  const files: StampedFile[] = [];
  for (const file of await findFiles(folders)) files.push(await stamped(file));
  if (since === undefined) return files;
  const from = beginOfDay(since);
  return files.filter(({ stamp }) => (modifiedAt(stamp) ?? from) >= from);
}

function heldBy({ holder, startedAt, aliveAt }: OpenRun, { db }: BatchOptions): Failure {
  return new Failure(EXIT.store, "failure.held", {
    db: printable(db),
    pid: holder.pid,
    host: printable(holder.host),
    started: vietnamTime(startedAt),
    alive: vietnamTime(aliveAt),
  });
}

async function dryRun(
  files: readonly StampedFile[],
  options: BatchOptions,
  { patterns }: WorkerSettings,
  context: Context,
): Promise<ExitCode> {
  const retryFailed = options.retryFailed ?? false;
  const plan = planOf(files, pastJobsIn(options.db), { ...versions(patterns), run: null, retryFailed });
  const { todo, unchanged, failedBefore } = plan;
  if (options.json) {
    const listed = todo.map(({ path, why }) => ({ path: path.normalize("NFC"), why }));
    const summary = { found: files.length, todo: todo.length, unchanged, failedBefore: failedBefore.length };
    await context.write(`${JSON.stringify({ files: listed, summary }, null, 1)}\n`);
    return EXIT.fine;
  }
  const rows = todo.map(({ path, why }) => ({ why: context.say(`batch.why.${why}`), file: shortName(path) }));
  if (rows.length > 0) await context.write(tableOf(["why", "file"], rows, context));
  const numbers = { todo: todo.length, found: files.length, unchanged, failed: failedBefore.length };
  context.tell(context.say("batch.dry", numbers));
  return EXIT.fine;
}

function tellerOf(plan: Plan, { json }: FormatOptions, context: Context) {
  const bar = progress(plan.todo.length, context);
  const tally: Record<keyof Tally, number> = { new: 0, replaced: 0, unchanged: 0, failed: 0, skipped: 0 };
  const told: unknown[] = [];
  let done = 0;
  let written = Promise.resolve();
  return {
    tally,
    tell: (event: Parameters<typeof logEvent>[1]): void => {
      bar.clear();
      if (event.kind !== "file") {
        const line = eventLine(event, context);
        if (line !== null) context.tell(line);
        return;
      }
      const { report } = event;
      tally[report.status]++;
      done++;
      const line = json ? "" : batchLine(report, shortName(report.path), context);
      if (json) told.push(batchRecord(report, context));
      else if (report.status === "failed") context.tell(line);
      else written = written.then(() => context.write(`${line}\n`));
      bar.show(done, shortName(report.path));
    },
    end: async (run: number, outcome: string, { ending }: Pick<Endings, "ending">): Promise<ExitCode> => {
      bar.clear();
      await written;
      const kept = plan.unchanged + plan.finished;
      const failedBefore = plan.failedBefore.length;
      const summary = { run, outcome, total: done, ...tally, kept, failedBefore };
      if (json) await context.write(`${JSON.stringify({ files: told, summary }, null, 1)}\n`);
      else await context.write(`${context.say("batch.summary", { ...summary, outcome })}\n`);
      if (failedBefore > 0) context.tell(context.say("batch.failed-before", { count: failedBefore }));
      if (outcome === "interrupted") {
        if (ending.aborted) context.tell(context.say("batch.stopped"));
        return EXIT.interrupted;
      }
      const failed = tally.failed + failedBefore + plan.failedInRun;
      const all: Tally = { ...tally, failed, unchanged: tally.unchanged + kept - plan.failedInRun };
      return exitCodeOf(all);
    },
  };
}

function shortName(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere === "" || fromHere.startsWith("..") ? path : fromHere;
}
