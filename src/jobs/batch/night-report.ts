import { addDays } from "../../text/dates/calendar-date.js";
import type { Reports, Row } from "../../store/reports.js";

/** Deadlines that are told: from today on so many days. */
const DAYS_AHEAD = 14;
/** Rows of a list that are written out; the rest is counted. */
const MOST_ROWS = 200;

/** A file that could not be read. `isOld`: it failed in an earlier run and has not changed since. */
export interface Rejected {
  readonly path: string;
  readonly code: string;
  /** Vietnamese: what is there, what to do. */
  readonly message: string;
  readonly isOld: boolean;
}

/** Some rows and how many there are in all. */
export interface Listed {
  readonly count: number;
  readonly rows: readonly Row[];
}

/** What one run did, and what to look at next: the page that is read in the morning. */
export interface NightReport {
  readonly run: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly outcome: string | null;
  /** How often it was begun: once more for each time it was cut off. */
  readonly starts: number;
  readonly workers: number;
  readonly paths: string;
  readonly workedSeconds: number;
  readonly ruleBookVersion: string;
  readonly programVersion: string;
  readonly files: {
    readonly found: number;
    readonly new: number;
    readonly replaced: number;
    /** Read again, with the same rows. */
    readonly same: number;
    /** Not read again. */
    readonly unchanged: number;
    readonly failed: number;
    readonly failedBefore: number;
    readonly skipped: number;
  };
  readonly pages: number;
  readonly pagesPerMinute: number | null;
  readonly tasks: number;
  readonly targets: number;
  readonly rejected: readonly Rejected[];
  /** Tasks of this run's documents of which one should be sure. */
  readonly uncertain: Listed & { readonly below: number };
  /** Tasks of all documents that fall due. Days are ISO, both inclusive. */
  readonly due: Listed & { readonly from: string; readonly to: string };
}

/**
 * Puts together the report of a run. `today` is the day (ISO) from which deadlines count; `failedBefore` are paths that failed in
 * earlier runs and were not tried again; `below` is the confidence under which a person should look.
 */
export function nightReport(
  reports: Reports,
  run: number,
  {
    today,
    failedBefore,
    below,
  }: { readonly today: string; readonly failedBefore: readonly string[]; readonly below: number },
): NightReport {
  const rows = (sql: string): readonly Row[] => reports.query(sql).rows;
  const [about = {}] = rows(`SELECT * FROM v_runs WHERE run_id = ${run}`);
  const number = (column: string): number => Number(about[column] ?? 0);
  const results = rows(
    `SELECT result, count(*) AS files FROM jobs WHERE run_id = ${run} AND state = 'saved' GROUP BY result`,
  );
  const saved = (result: string): number => Number(results.find((row) => row["result"] === result)?.["files"] ?? 0);
  const documents = `(SELECT d.id FROM documents d WHERE d.sha256 IN (
    SELECT j.sha256 FROM jobs j WHERE j.run_id = ${run} AND j.state = 'saved' AND j.result <> 'unchanged'))`;
  const [kinds = {}] =
    rows(`SELECT count(*) FILTER (WHERE kind = 'task') AS tasks, count(*) FILTER (WHERE kind = 'target') AS targets
    FROM tasks WHERE document_id IN ${documents}`);
  const minutes = number("worked_milliseconds") / 60_000;
  const to = addDays(today, DAYS_AHEAD) ?? today;
  const listed = (columns: string, condition: string, order: string): Listed => {
    const [all = {}] = rows(`SELECT count(*) AS count FROM v_tasks WHERE is_preferred AND ${condition}`);
    const shown = rows(
      `SELECT ${columns} FROM v_tasks WHERE is_preferred AND ${condition} ORDER BY ${order} LIMIT ${MOST_ROWS}`,
    );
    return { count: Number(all["count"]), rows: shown };
  };
  return {
    run,
    startedAt: String(about["started_at"]),
    endedAt: textOrNull(about["ended_at"]),
    outcome: textOrNull(about["outcome"]),
    starts: number("starts"),
    workers: number("workers"),
    paths: String(about["paths"]),
    workedSeconds: Math.round(number("worked_milliseconds") / 100) / 10,
    ruleBookVersion: String(about["rule_book_version"]),
    programVersion: String(about["program_version"]),
    files: {
      found: number("found"),
      new: saved("new"),
      replaced: saved("replaced"),
      same: saved("unchanged"),
      unchanged: number("unchanged"),
      failed: number("failed"),
      failedBefore: failedBefore.length,
      skipped: number("skipped"),
    },
    pages: number("pages"),
    pagesPerMinute: minutes > 0 ? Math.round((10 * number("pages")) / minutes) / 10 : null,
    tasks: Number(kinds["tasks"] ?? 0),
    targets: Number(kinds["targets"] ?? 0),
    rejected: [
      ...rows(`SELECT path, code, message FROM jobs WHERE run_id = ${run} AND state = 'failed' ORDER BY path`).map(
        (row) => rejectedOf(row, false),
      ),
      ...old(failedBefore, rows),
    ],
    uncertain: {
      below,
      ...listed(
        "document, task, lead, deadline, page, confidence, file, path",
        `kind = 'task' AND confidence < ${below} AND document_id IN ${documents}`,
        "confidence, document_id, position",
      ),
    },
    due: {
      from: today,
      to,
      ...listed(
        "document, task, lead, coordinators, deadline, due_on, page, confidence, file, path",
        `due_on BETWEEN '${today}' AND '${to}'`,
        "due_on, document_id, position",
      ),
    },
  };
}

function old(failedBefore: readonly string[], rows: (sql: string) => readonly Row[]): readonly Rejected[] {
  if (failedBefore.length === 0) return [];
  const wanted = new Set(failedBefore);
  return rows("SELECT path, code, message FROM failed_files WHERE position = 0 ORDER BY path")
    .filter(({ path }) => wanted.has(String(path)))
    .map((row) => rejectedOf(row, true));
}

function rejectedOf({ path, code, message }: Row, isOld: boolean): Rejected {
  return { path: String(path), code: String(code), message: String(message), isOld };
}

function textOrNull(value: Row[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
