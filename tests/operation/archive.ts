import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { z } from "zod";
import { startDondoc, type Running } from "./dondoc-process.js";
import { noticeOf } from "./dropped-files.js";

/** An archive of made-up documents, and the databases that are made from it. */
export interface Archive {
  readonly root: string;
  readonly folder: string;
}

/** Makes an archive of `count` notices, each of another number and with so many more orders, in folders of ten. */
export function newArchive(count: number, orders = 0): Archive {
  const root = mkdtempSync(join(tmpdir(), "dondoc-archive-"));
  const folder = join(root, "kho");
  for (let number = 1; number <= count; number++) {
    const below = join(folder, `năm ${2000 + Math.floor(number / 10)}`);
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `thông báo ${String(number).padStart(3, "0")}.txt`), longer(noticeOf(number), orders));
  }
  return { root, folder };
}

const BODIES = ["Phòng Y tế", "Phòng Nội vụ", "Phòng Tư pháp", "Công an huyện", "Đài Truyền thanh huyện"];

function longer(notice: string, orders: number): string {
  const more = Array.from({ length: orders }, (_, index) => {
    const [body = "", other = ""] = [BODIES[index % 5], BODIES[(index + 2) % 5]];
    return `${index + 5}. ${body} chủ trì, phối hợp với ${other} rà soát việc số ${index}, báo cáo trước ngày ${(index % 28) + 1}/5/2024.\n\n`;
  });
  return notice.replace("Trên đây là kết luận", `${more.join("")}Trên đây là kết luận`);
}

/** A database below the archive's root. */
export function databaseOf({ root }: Archive, name: string): string {
  return join(root, name, "dondoc.sqlite");
}

/** Starts `dondoc batch` over the archive. */
export function startBatch(
  archive: Archive,
  db: string,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Running {
  return startDondoc(archive.root, ["batch", archive.folder, "--db", db, ...words], environment);
}

/** Asks a database that others may be writing; an empty list where it is not there yet, or not ready. */
export function asked(db: string, sql: string): readonly Readonly<Record<string, unknown>>[] {
  if (!existsSync(db)) return [];
  let database: SqliteDatabase.Database | null = null;
  try {
    database = new SqliteDatabase(db, { readonly: true, timeout: 5_000 });
    return z.array(z.record(z.string(), z.unknown())).parse(database.prepare(sql).all());
  } catch (error) {
    // It is just being made.
    if (error instanceof SqliteDatabase.SqliteError && /no such table|unable to open/u.test(error.message)) return [];
    throw error;
  } finally {
    database?.close();
  }
}

/** One number of a database; 0 where there is none yet. */
export function countIn(db: string, sql: string): number {
  return Number(Object.values(asked(db, sql)[0] ?? {})[0] ?? 0);
}

/** Columns that tell when or in which order rows were made, not what they say. */
const CIRCUMSTANCES = new Set(["document_id", "same_as", "first_saved_at", "saved_at"]);
const VIEWS = [
  "v_documents",
  "v_tasks",
  "v_task_owners",
  "v_criteria",
  "v_criterion_statuses",
  "v_references",
  "v_diagnostics",
];

/** Everything that the views say, but for when and in which order it was saved. */
export function rowsIn(db: string): readonly string[] {
  return VIEWS.flatMap((view) =>
    asked(db, `SELECT * FROM ${view}`)
      .map((row) => `${view} ${JSON.stringify(Object.entries(row).filter(([column]) => !CIRCUMSTANCES.has(column)))}`)
      .sort(),
  );
}

/** What SQLite says about all of the file. */
export function integrityOf(db: string): unknown {
  return asked(db, "PRAGMA integrity_check")[0]?.["integrity_check"];
}

/** Worker processes of a database's runs that are still there. */
export function workersLeft(db: string): readonly number[] {
  const pids = asked(db, "SELECT DISTINCT worker FROM jobs WHERE worker IS NOT NULL").map(({ worker }) =>
    Number(worker),
  );
  return pids.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("batch-worker");
    } catch {
      return false;
    }
  });
}

/** Waits for a process and gives its exit code, with what it said where that is not the one expected. */
export async function ended(running: Running): Promise<string> {
  const code = await running.ended;
  return code === 0 ? "0" : `${code ?? "signal"}: ${running.stderr().slice(-2_000)}`;
}

/** Numbers of 0 to 1 that look random and are the same each time. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What came of killing a batch over and over. */
export interface KillCounts {
  readonly kills: number;
  readonly starts: number;
  readonly documents: number;
  readonly repeated: number;
}

/**
 * Runs a batch, kills its main process (SIGKILL) at a random moment, starts it again, `kills` times; then lets it finish. Every second
 * moment lies somewhere between the beginning and the first file, as long as that took the first time; the others up to a tenth of
 * a second after the first or second file. Throws where the batch was done before it was killed often enough.
 */
export async function killOverAndOver(
  archive: Archive,
  db: string,
  kills: number,
  words: readonly string[],
): Promise<KillCounts> {
  const random = randomFrom(kills);
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  let toFirst = 1_000;
  for (let done = 0; done < kills; done++) {
    const running = startBatch(archive, db, words);
    const [stdout, stderr] = [running.child.stdout, running.child.stderr];
    if (!stdout || !stderr) throw new Error("no pipes");
    await once(stderr, "data");
    const begun = performance.now();
    const files = done === 0 ? 1 : [0, 1, 0, 1, 0, 2][done % 6];
    for (let file = 0; file < (files ?? 0); file++) await once(stdout, "data");
    if (done === 0) toFirst = performance.now() - begun;
    await pause(random() * (files === 0 ? toFirst : 100));
    if (running.child.exitCode !== null) throw new Error(`done after ${done} kills: ${running.stdout()}`);
    running.child.kill("SIGKILL");
    await running.ended;
  }
  const last = await ended(startBatch(archive, db, words));
  if (last !== "0") throw new Error(last);
  return {
    kills,
    starts: countIn(db, "SELECT sum(starts) FROM runs"),
    documents: countIn(db, "SELECT count(*) FROM documents"),
    repeated: countIn(db, "SELECT count(*) FROM jobs WHERE state <> 'saved' OR result <> 'new'"),
  };
}
