import { existsSync } from "node:fs";
import type { Database } from "better-sqlite3";
import type { Keeper } from "../keeper.js";
import type { Said } from "../organisations/organisations.js";
import { StoreError } from "../store-error.js";
import { guarded, openToWrite } from "./open-database.js";
import { mergeOrganisations, splitOrganisation } from "./organisation-merges.js";
import { Statements } from "./statements.js";

/** Keeps what people say in one SQLite file that is there already. */
export class SqliteKeeper implements Keeper {
  readonly #database: Database;
  readonly #file: string;
  readonly #sql: Statements;

  /** Throws a `StoreError`. */
  constructor(file: string) {
    if (!existsSync(file)) throw new StoreError("not-found", { file });
    this.#file = file;
    this.#database = openToWrite(file);
    this.#sql = new Statements(this.#database);
  }

  merge(source: number, target: number, said: Said): number | null {
    return this.#atomically(() => mergeOrganisations(this.#sql, source, target, said));
  }

  split(source: number): boolean {
    return this.#atomically(() => splitOrganisation(this.#sql, source));
  }

  close(): void {
    this.#sql.clear();
    this.#database.close();
  }

  #atomically<T>(work: () => T): T {
    return guarded(this.#file, () => this.#database.transaction(work).immediate());
  }
}
