import type { Database, Statement } from "better-sqlite3";
import type { Columns } from "../prepared-document.js";

/** Statements of one connection, each prepared once. SQL is our own; values always go as parameters. */
export class Statements {
  readonly #database: Database;
  readonly #known = new Map<string, Statement>();

  constructor(database: Database) {
    this.#database = database;
  }

  prepare(sql: string): Statement {
    const known = this.#known.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#known.set(sql, statement);
    return statement;
  }

  /** Runs a statement; gives how many rows it changed. */
  run(sql: string, ...values: readonly unknown[]): number {
    return this.prepare(sql).run(...values).changes;
  }

  /** The first row; undefined where there is none. */
  row(sql: string, ...values: readonly unknown[]): unknown {
    return this.prepare(sql).get(...values);
  }

  rows(sql: string, ...values: readonly unknown[]): unknown[] {
    return this.prepare(sql).all(...values);
  }

  /** Inserts a row and gives its rowid. `table` and the columns are names of our own, never words of a document. */
  insert(table: string, row: Columns): number {
    const columns = Object.keys(row);
    const places = columns.map(() => "?").join(", ");
    const statement = this.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`);
    return Number(statement.run(...Object.values(row)).lastInsertRowid);
  }

  clear(): void {
    this.#known.clear();
  }
}
