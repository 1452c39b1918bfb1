import { z } from "zod";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Begun, Claim, Holder, JobEnds, Journal, OpenRun, PastJob, RunRequest, RunSize } from "../journal.js";
import type { SaveResult } from "../store.js";
import type { Statements } from "./statements.js";

/** A run that was cut off longer ago than this is not gone on with: its report would be of two nights. In milliseconds. */
const LONGEST_BREAK = 24 * 3_600_000;

const RunRow = z.object({
  id: z.number().int(),
  paths: z.string(),
  rule_book_version: z.string(),
  program_version: z.string(),
  readers: z.string(),
  host: z.string(),
  pid: z.number().int(),
  process: z.string().nullable(),
  started_at: z.string(),
  alive_at: z.string(),
  outcome: z.string().nullable(),
});
type RunRow = z.infer<typeof RunRow>;

const JobRow = z.object({
  path: z.string(),
  run_id: z.number().int(),
  state: z.enum(["claimed", "read", "extracted", "saved", "failed", "skipped"]),
  size: z.number().int(),
  modified: z.string(),
  changed: z.string(),
  attempt: z.number().int(),
  code: z.string().nullable(),
  rule_book_version: z.string(),
  program_version: z.string(),
  readers: z.string(),
});

/** The journal in the tables `runs` and `jobs`. */
export class SqliteJournal implements Journal, JobEnds {
  readonly #sql: Statements;
  readonly #atomically: <T>(work: () => T) => T;

  constructor(sql: Statements, atomically: <T>(work: () => T) => T) {
    this.#sql = sql;
    this.#atomically = atomically;
  }

  begin(request: RunRequest, isAlive: (run: OpenRun) => boolean): Begun {
    return this.#atomically(() => {
      const open = this.#runs("outcome IS NULL");
      const held = open.map(openRunOf).find(isAlive);
      if (held) return { kind: "held", by: held };
      const earlier = this.#runs(
        "command = ? AND (outcome IS NULL OR outcome IN ('interrupted', 'failed'))",
        request.command,
      );
      const last = this.#runs("command = ?", request.command).at(0);
      const resumed = earlier.find((run) => run.id === last?.id && isSameWork(run, request));
      for (const { id, alive_at } of open)
        if (id !== resumed?.id)
          this.#sql.run("UPDATE runs SET outcome = 'cut-off', ended_at = ? WHERE id = ?", alive_at, id);
      const { host, pid, process } = request.holder;
      if (resumed) {
        this.#sql.run(
          `UPDATE runs SET outcome = NULL, ended_at = NULL, starts = starts + 1, host = ?, pid = ?, process = ?, alive_at = ?, workers = ?
           WHERE id = ?`,
          host,
          pid,
          process,
          request.at,
          request.workers,
          resumed.id,
        );
        return { kind: "resumed", run: resumed.id, startedAt: resumed.started_at };
      }
      const run = this.#sql.insert("runs", {
        command: request.command,
        paths: JSON.stringify(request.paths),
        rule_book_version: request.ruleBookVersion,
        program_version: request.programVersion,
        readers: request.readers,
        workers: request.workers,
        host,
        pid,
        process,
        started_at: request.at,
        alive_at: request.at,
      });
      return { kind: "new", run, startedAt: request.at };
    });
  }

  pastJobs(): ReadonlyMap<string, PastJob> {
    const rows = this.#atomically(() =>
      z.array(JobRow).parse(
        this.#sql.rows(
          `SELECT j.path, j.run_id, j.state, j.size, j.modified, j.changed, j.attempt, j.code,
             r.rule_book_version, r.program_version, r.readers
           FROM jobs j JOIN runs r ON r.id = j.run_id
           WHERE j.id IN (SELECT max(id) FROM jobs GROUP BY path)`,
        ),
      ),
    );
    return new Map(rows.map((row) => [row.path, pastJobOf(row)]));
  }

  noteSize(run: number, { found, unchanged, failedBefore }: RunSize): void {
    this.#note(
      "UPDATE runs SET found = ?, unchanged = ?, failed_before = ? WHERE id = ?",
      found,
      unchanged,
      failedBefore,
      run,
    );
  }

  claim(run: number, { path, stamp, attempt, worker, at }: Claim): number {
    return this.#atomically(() => {
      // Anew, with a higher number: the last job of a path is the one with the highest.
      this.#sql.run("DELETE FROM jobs WHERE run_id = ? AND path = ?", run, path);
      return this.#sql.insert("jobs", {
        run_id: run,
        path,
        ...stamp,
        state: "claimed",
        attempt,
        worker,
        claimed_at: at,
      });
    });
  }

  noteRead(job: number, { sha256, pages }: { readonly sha256: string; readonly pages: number }, at: string): void {
    this.#note(
      "UPDATE jobs SET state = 'read', sha256 = ?, pages = ?, read_at = ? WHERE id = ?",
      sha256,
      pages,
      at,
      job,
    );
  }

  noteExtracted(job: number, at: string): void {
    this.#note("UPDATE jobs SET state = 'extracted', extracted_at = ? WHERE id = ?", at, job);
  }

  noteSkipped(job: number, at: string): void {
    this.#note("UPDATE jobs SET state = 'skipped', ended_at = ? WHERE id = ?", at, job);
  }

  noteSaved(job: number, result: SaveResult, at: string): void {
    this.#sql.run("UPDATE jobs SET state = 'saved', result = ?, ended_at = ? WHERE id = ?", result, at, job);
  }

  noteFailed(job: number, { code, message }: Pick<Diagnostic, "code" | "message">, at: string): void {
    this.#sql.run(
      "UPDATE jobs SET state = 'failed', code = ?, message = ?, ended_at = ? WHERE id = ?",
      code,
      message,
      at,
      job,
    );
  }

  noteAlive(run: number, { host, pid, process }: Holder, at: string, workedMilliseconds: number): boolean {
    const sql = `UPDATE runs SET alive_at = ?, worked_milliseconds = worked_milliseconds + ?
      WHERE id = ? AND outcome IS NULL AND host = ? AND pid = ? AND process IS ?`;
    const worked = Math.round(workedMilliseconds);
    return this.#atomically(() => this.#sql.run(sql, at, worked, run, host, pid, process)) === 1;
  }

  end(run: number, outcome: "done" | "interrupted" | "failed", at: string, workedMilliseconds: number): void {
    this.#note(
      `UPDATE runs SET outcome = ?, ended_at = ?, alive_at = ?, worked_milliseconds = worked_milliseconds + ? WHERE id = ?`,
      outcome,
      at,
      at,
      Math.round(workedMilliseconds),
      run,
    );
  }

  #note(sql: string, ...values: readonly unknown[]): void {
    this.#atomically(() => this.#sql.run(sql, ...values));
  }

  // The last first.
  #runs(condition: string, ...values: readonly unknown[]): readonly RunRow[] {
    return z.array(RunRow).parse(this.#sql.rows(`SELECT * FROM runs WHERE ${condition} ORDER BY id DESC`, ...values));
  }
}

function openRunOf({ id, host, pid, process, started_at, alive_at }: RunRow): OpenRun {
  return { id, holder: { host, pid, process }, startedAt: started_at, aliveAt: alive_at };
}

function isSameWork(run: RunRow, request: RunRequest): boolean {
  return (
    run.paths === JSON.stringify(request.paths) &&
    run.rule_book_version === request.ruleBookVersion &&
    run.program_version === request.programVersion &&
    run.readers === request.readers &&
    Date.parse(request.at) - Date.parse(run.alive_at) < LONGEST_BREAK
  );
}

function pastJobOf(row: z.infer<typeof JobRow>): PastJob {
  return {
    run: row.run_id,
    state: row.state,
    stamp: { size: row.size, modified: row.modified, changed: row.changed },
    attempt: row.attempt,
    code: row.code,
    ruleBookVersion: row.rule_book_version,
    programVersion: row.program_version,
    readers: row.readers,
  };
}
