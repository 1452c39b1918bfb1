import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import SqliteDatabase, { type Database } from "better-sqlite3";
import { StoreError, type StoreTrouble } from "../store-error.js";
import { backUpBefore } from "./backup.js";
import { checkSchema, loadMigrations, migrate, schemaVersion } from "./migrate.js";

/**
 * How long to wait for another program's transaction, in milliseconds. Transactions take a fraction of a second; several writers on a slow
 * disk, one of them migrating, may take some.
 */
const BUSY_TIMEOUT = 30_000;

const MIGRATIONS = new URL("./migrations/", import.meta.url);

const TROUBLES: readonly (readonly [prefix: string, trouble: StoreTrouble])[] = [
  ["SQLITE_BUSY", "locked"],
  ["SQLITE_LOCKED", "locked"],
  ["SQLITE_NOTADB", "damaged"],
  ["SQLITE_CORRUPT", "damaged"],
  ["SQLITE_FULL", "full"],
  ["SQLITE_READONLY", "denied"],
  ["SQLITE_CANTOPEN", "denied"],
  ["SQLITE_PERM", "denied"],
  ["EACCES", "denied"],
  ["EPERM", "denied"],
  ["EROFS", "denied"],
  ["ENOSPC", "full"],
];

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** What an error of SQLite or of the file system means for people; other errors pass through unchanged. */
export function asStoreError(error: unknown, file: string): unknown {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const known = TROUBLES.find(([prefix]) => code.startsWith(prefix));
  if (known) return new StoreError(known[1], { file }, error);
  // A row that breaks a constraint is trouble of one document, not of the store.
  if (/^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG)/u.test(code)) return error;
  const isOfDatabase = error instanceof SqliteDatabase.SqliteError || /^E[A-Z]{3,12}$/u.test(code);
  return isOfDatabase ? new StoreError("failed", { file, reason: String(error) }, error) : error;
}

/** Runs `work`; trouble of the database is thrown as a `StoreError`. */
export function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreError(error, file);
  }
}

// Only the owner may read what was extracted; SQLite gives -wal and -shm the mode of the database.
function createPrivately(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) closeSync(openSync(file, "a", 0o600));
}

/** Opens a database for writing, made and brought to the newest schema as needed. Throws a `StoreError`. */
export function openToWrite(file: string): Database {
  return guarded(file, () => {
    createPrivately(file);
    const database = new SqliteDatabase(file, { timeout: BUSY_TIMEOUT });
    try {
      const migrations = loadMigrations(MIGRATIONS);
      checkSchema(database, file, migrations.length);
      database.pragma("journal_mode = WAL");
      database.pragma("synchronous = NORMAL");
      database.pragma("foreign_keys = ON");
      keepOlder(database, file, migrations.length);
      migrate(database, file, migrations);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Where a database is kept as it was before its schema was changed: "dondoc.sqlite.schema-1.backup". */
export function olderCopy(file: string, schema: number): string {
  return `${file}.schema-${schema}.backup`;
}

// A new database has nothing to lose.
function keepOlder(database: Database, file: string, newest: number): void {
  const schema = schemaVersion(database);
  if (schema > 0 && schema < newest) backUpBefore(database, schema, olderCopy(file, schema));
}

/** Opens an existing database so that this connection cannot write to it. Throws a `StoreError`. */
export function openToRead(file: string): Database {
  if (!existsSync(file)) throw new StoreError("not-found", { file });
  return guarded(file, () => {
    const database = new SqliteDatabase(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT });
    try {
      database.pragma("query_only = ON");
      checkSchema(database, file, loadMigrations(MIGRATIONS).length);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Brings an existing database of an older dondoc to the newest schema; leaves any other as it is. */
export function upgrade(file: string): void {
  const reader = openToRead(file);
  const isOld = schemaVersion(reader) < loadMigrations(MIGRATIONS).length;
  reader.close();
  if (isOld) openToWrite(file).close();
}
