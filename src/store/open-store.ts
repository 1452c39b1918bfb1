import type { Journal, PastJob } from "./journal.js";
import type { Keeper } from "./keeper.js";
import type { Reports } from "./reports.js";
import { openToRead } from "./sqlite/open-database.js";
import { SqliteJournal } from "./sqlite/sqlite-journal.js";
import { SqliteKeeper } from "./sqlite/sqlite-keeper.js";
import { SqliteReports } from "./sqlite/sqlite-reports.js";
import { SqliteStore } from "./sqlite/sqlite-store.js";
import { schemaVersion } from "./sqlite/migrate.js";
import { Statements } from "./sqlite/statements.js";
import { StoreError } from "./store-error.js";
import type { Store } from "./store.js";

/** Opens (or makes) the database `file` for saving. Throws a `StoreError`. */
export function openStore(file: string): Store {
  return new SqliteStore(file);
}

/** As `openStore`, with the journal of runs that is kept in the same file. */
export function openJournaledStore(file: string): { readonly store: Store; readonly journal: Journal } {
  const store = new SqliteStore(file);
  return { store, journal: store.journal };
}

/** The schema that brought the journal. */
const JOURNAL_SINCE = 2;

/** What the journal last said about each path, read without changing anything; nothing where there is no database or journal yet. */
export function pastJobsIn(file: string): ReadonlyMap<string, PastJob> {
  try {
    const database = openToRead(file);
    try {
      if (schemaVersion(database) < JOURNAL_SINCE) return new Map();
      return new SqliteJournal(new Statements(database), (work) => work()).pastJobs();
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof StoreError && error.trouble === "not-found") return new Map();
    throw error;
  }
}

/**
 * Opens the existing database `file` for reading alone. Throws a `StoreError`. A database of an older dondoc is first
 * brought up to date, unless `upgraded` is false.
 */
export function openReports(file: string, options: { readonly upgraded?: boolean } = {}): Reports {
  return new SqliteReports(file, options);
}

/** Opens the existing database `file` for what people say beside the extraction. Throws a `StoreError`. */
export function openKeeper(file: string): Keeper {
  return new SqliteKeeper(file);
}

export { backUp as backUpStore } from "./sqlite/backup.js";
export { prepareDocument } from "./sqlite/prepare-document.js";
