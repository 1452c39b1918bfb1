import { existsSync } from "node:fs";
import type { Database } from "better-sqlite3";
import type { Keeper } from "../keeper.js";
import type { Said } from "../organisations/organisations.js";
import { StoreError } from "../store-error.js";
import type { Correction, Reason } from "../corrections.js";
import { correctTask, taskRowId, undoCorrections } from "./corrections.js";
import { guarded, openToWrite } from "./open-database.js";
import { mergeOrganisations, splitOrganisation } from "./organisation-merges.js";
import { OrganisationRows } from "./organisation-rows.js";
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

  correct(taskId: string, correction: Correction, reason: Reason): boolean {
    return this.#atomically(() => {
      const task = taskRowId(this.#sql, taskId);
      // Each time anew: what a transaction that came to nothing had made is gone with it.
      if (task !== null) correctTask(this.#sql, new OrganisationRows(this.#sql), task, correction, reason);
      return task !== null;
    });
  }

  undo(taskId: string, by: string, at: string): number | null {
    return this.#atomically(() => {
      const task = taskRowId(this.#sql, taskId);
      return task === null ? null : undoCorrections(this.#sql, task, by, at);
    });
  }

  close(): void {
    this.#sql.clear();
    this.#database.close();
  }

  #atomically<T>(work: () => T): T {
    return guarded(this.#file, () => this.#database.transaction(work).immediate());
  }
}
