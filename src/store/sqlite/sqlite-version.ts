import SqliteDatabase from "better-sqlite3";

/** The version of SQLite, asked from SQLite itself; throws where it is not installed or built for another Node. */
export function sqliteVersion(): string {
  const database = new SqliteDatabase(":memory:");
  try {
    return String(database.prepare("SELECT sqlite_version()").pluck().get());
  } finally {
    database.close();
  }
}
