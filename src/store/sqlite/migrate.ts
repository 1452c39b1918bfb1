import { readdirSync, readFileSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { StoreError } from "../store-error.js";

/** A step from schema `version - 1` to `version`, in SQL. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** Marks a database as dondoc's own: "DOND" in ASCII, in `PRAGMA application_id`. */
export const APPLICATION_ID = 0x444f4e44;

/** The numbered files of a folder (`0001-directives.sql`), in order. Throws where a number is missing or doubled. */
export function loadMigrations(folder: URL): readonly Migration[] {
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]{1,80}\.sql$/u.test(name))
    .sort();
  return files.map((name, index) => {
    const version = Number(name.slice(0, 4));
    if (version !== index + 1) throw new Error(`migrations are not numbered 1, 2, 3 …: ${name}`);
    return { version, sql: readFileSync(new URL(name, folder), "utf8") };
  });
}

/** The schema a database has; 0 for an empty one. */
export function schemaVersion(database: Database): number {
  return Number(database.pragma("user_version", { simple: true }));
}

/** Throws "not-ours" for a database that another program made, "newer" for one of a later dondoc. */
export function checkSchema(database: Database, file: string, newest: number): void {
  const id = Number(database.pragma("application_id", { simple: true }));
  const objects = Number(database.prepare("SELECT count(*) FROM sqlite_schema").pluck().get());
  if (id !== APPLICATION_ID && objects > 0) throw new StoreError("not-ours", { file });
  const version = schemaVersion(database);
  if (version > newest) throw new StoreError("newer", { file, version, newest });
}

/**
 * Brings a database to the newest schema, each step in its own transaction. Safe when two programs begin at once: the
 * second waits, then finds nothing left to do.
 */
export function migrate(database: Database, file: string, migrations: readonly Migration[]): void {
  checkSchema(database, file, migrations.length);
  for (const { version, sql } of migrations) {
    const step = database.transaction(() => {
      if (schemaVersion(database) >= version) return;
      database.exec(sql);
      database.pragma(`application_id = ${APPLICATION_ID}`);
      database.pragma(`user_version = ${version}`);
    });
    if (schemaVersion(database) < version) step.immediate();
  }
}
