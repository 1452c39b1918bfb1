import type { Reports } from "./reports.js";
import { SqliteReports } from "./sqlite/sqlite-reports.js";
import { SqliteStore } from "./sqlite/sqlite-store.js";
import type { Store } from "./store.js";

/** Opens (or makes) the database `file` for saving. Throws a `StoreError`. */
export function openStore(file: string): Store {
  return new SqliteStore(file);
}

/**
 * Opens the existing database `file` for reading alone. Throws a `StoreError`. A database of an older dondoc is first
 * brought up to date, unless `upgraded` is false.
 */
export function openReports(file: string, options: { readonly upgraded?: boolean } = {}): Reports {
  return new SqliteReports(file, options);
}
