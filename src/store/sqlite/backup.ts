import { randomUUID } from "node:crypto";
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import SqliteDatabase, { type Database } from "better-sqlite3";
import { StoreError } from "../store-error.js";
import { schemaVersion } from "./migrate.js";
import { guarded, openToRead } from "./open-database.js";

/** What a backup holds. */
export interface BackedUp {
  readonly documents: number;
  readonly schema: number;
}

/** More pages than any database has: all in one step, within one transaction, so that writers cannot make it begin again. */
const ALL_PAGES = 0x7fffffff;

/**
 * Copies the database `from` to the new file `to` (mode 600), also while others write to it: the copy is as the database was at one
 * moment. It is opened again and checked before it gets its name. Throws a `StoreError`: of `to` "failed" where the check finds
 * faults, "full" or "denied" where it cannot be written. A file that is there is replaced.
 */
export async function backUp(from: string, to: string): Promise<BackedUp> {
  const database = openToRead(from);
  const partial = `${to}.${randomUUID()}.tmp`;
  try {
    guarded(to, () => {
      closeSync(openSync(partial, "wx", 0o600));
    });
    try {
      await database.backup(partial, { progress: () => ALL_PAGES });
    } catch (error) {
      guarded(to, () => {
        throw error;
      });
    }
    return settle(partial, to);
  } finally {
    database.close();
    for (const left of [partial, `${partial}-journal`, `${partial}-wal`, `${partial}-shm`])
      rmSync(left, { force: true });
  }
}

/**
 * As `backUp`, at once, for a database that is about to be migrated; `to` is left as it is where it is there and sound. Gives null
 * where somebody else has migrated it in the meantime.
 */
export function backUpBefore(database: Database, schema: number, to: string): BackedUp | null {
  const partial = `${to}.${randomUUID()}.tmp`;
  return guarded(to, () => {
    if (existsSync(to)) {
      const there = checked(to);
      if (there.schema === schema) return there;
    }
    try {
      database.prepare("VACUUM INTO ?").run(partial);
      chmodSync(partial, 0o600);
      return checked(partial).schema === schema ? settle(partial, to) : null;
    } finally {
      rmSync(partial, { force: true });
    }
  });
}

function settle(partial: string, to: string): BackedUp {
  return guarded(to, () => {
    const about = checked(partial, to);
    const file = openSync(partial, "r+");
    fsyncSync(file);
    closeSync(file);
    renameSync(partial, to);
    return about;
  });
}

/** Opens a copy and has SQLite check all of it. */
function checked(file: string, name = file): BackedUp {
  const copy = new SqliteDatabase(file, { readonly: true, fileMustExist: true });
  try {
    const verdict = String(copy.pragma("integrity_check", { simple: true }));
    if (verdict !== "ok") throw new StoreError("failed", { file: name, reason: verdict.split("\n")[0] ?? "" });
    const documents = Number(copy.prepare("SELECT count(*) FROM documents").pluck().get());
    return { documents, schema: schemaVersion(copy) };
  } finally {
    copy.close();
  }
}
