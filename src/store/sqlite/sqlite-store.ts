import { basename } from "node:path";
import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { OfficeDays } from "../../calendar/due.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Directive } from "../../model/directive.js";
import type { SourceText } from "../../model/source.js";
import { meetingKeys, shinglesOf } from "../../text/likeness/shingles.js";
import { fold, toNfc } from "../../text/letters/vietnamese.js";
import type { BodyKnowledge } from "../organisations/body-knowledge.js";
import type { PreparedDocument, PreparedTask, SearchText } from "../prepared-document.js";
import type { Run, SaveResult, Store, StoredDocument } from "../store.js";
import { holdAgain } from "./corrections.js";
import { refreshCriteriaStates } from "./criteria-states.js";
import { foldedOf, linkVersions, notCompared } from "./document-versions.js";
import { OrganisationRows } from "./organisation-rows.js";
import { guarded, openToWrite } from "./open-database.js";
import { prepareDocument } from "./prepare-document.js";
import { SqliteJournal } from "./sqlite-journal.js";
import { Statements } from "./statements.js";

const SavedDocument = z.object({
  id: z.number().int(),
  reader: z.string(),
  reader_version: z.string(),
  rule_book_version: z.string(),
  program_version: z.string(),
});

const ListedDocument = z.object({
  sha256: z.string(),
  file: z.string(),
  ruleBookVersion: z.string(),
  programVersion: z.string(),
});

/** Tables whose rows belong to a document and are written anew with it. `tasks` takes its owners and criteria along. */
const PARTS = [
  "document_texts",
  "header_values",
  "cited_documents",
  "tasks",
  "criteria_counts",
  "criterion_statuses",
  "diagnostics",
] as const;

/** A store in one SQLite file. */
export class SqliteStore implements Store {
  /** The journal of runs, kept in the same file: what it notes with a document is saved with it or not at all. */
  readonly journal: SqliteJournal;
  readonly #database: Database;
  readonly #file: string;
  readonly #sql: Statements;
  readonly #organisations: OrganisationRows;

  /** Opens `file`, which is made with mode 600 where there is none. Throws a `StoreError`. */
  constructor(file: string) {
    this.#file = file;
    this.#database = openToWrite(file);
    this.#sql = new Statements(this.#database);
    this.#organisations = new OrganisationRows(this.#sql);
    this.journal = new SqliteJournal(this.#sql, (work) => this.#atomically(work));
    this.#compareOlder();
  }

  save(
    source: SourceText,
    directive: Directive,
    run: Run & { readonly days: OfficeDays; readonly bodies?: BodyKnowledge },
  ): Promise<SaveResult> {
    return this.savePrepared(prepareDocument(source, directive, run.days, run.bodies), run);
  }

  savePrepared(document: PreparedDocument, run: Run): Promise<SaveResult> {
    return this.#transaction(() => {
      const result = this.#saveDocument(document, run);
      if (run.job !== undefined) this.journal.noteSaved(run.job, result, run.at);
      return result;
    });
  }

  saveFailure(path: string, diagnostics: readonly Diagnostic[], run: Run): Promise<void> {
    return this.#transaction(() => {
      this.#sql.run("DELETE FROM failed_files WHERE path = ?", path);
      diagnostics.forEach(({ code, severity, message, page }, position) =>
        this.#sql.insert("failed_files", {
          path,
          position,
          name: toNfc(basename(path)),
          code,
          severity,
          message,
          page,
          failed_at: run.at,
        }),
      );
      const [first] = diagnostics;
      if (run.job !== undefined && first) this.journal.noteFailed(run.job, first, run.at);
    });
  }

  moved(sha256: string, from: string, to: string, at: string): Promise<void> {
    return this.#transaction(() => {
      const document = this.#find(sha256);
      if (!document) return;
      // Another file may have come under the old path in the meantime: its row stays.
      this.#sql.run("DELETE FROM sources WHERE path = ? AND document_id = ?", from, document.id);
      this.#saveSource(document.id, { path: to, at });
    });
  }

  documents(): Promise<readonly StoredDocument[]> {
    return this.#transaction(() =>
      z.array(ListedDocument).parse(
        this.#sql.rows(
          `SELECT sha256, file, rule_book_version AS ruleBookVersion, program_version AS programVersion
           FROM current_documents ORDER BY id`,
        ),
      ),
    );
  }

  close(): Promise<void> {
    this.#sql.clear();
    this.#database.close();
    return Promise.resolve();
  }

  #saveDocument(document: PreparedDocument, run: Run): SaveResult {
    const saved = this.#find(document.sha256);
    const isCurrent =
      saved?.reader === document.reader.name &&
      saved.reader_version === document.reader.version &&
      saved.rule_book_version === run.ruleBookVersion &&
      saved.program_version === run.programVersion;
    if (saved && isCurrent && !run.force) {
      this.#saveSource(saved.id, run);
      return "unchanged";
    }
    const { ruleBookVersion: rule_book_version, programVersion: program_version, at: saved_at } = run;
    const issuer_id = document.issuer && this.#organisations.idOf(document.issuer);
    const row = { ...document.row, issuer_id, rule_book_version, program_version, saved_at };
    const id = saved
      ? this.#replaceDocument(saved.id, row)
      : this.#sql.insert("documents", { ...row, first_saved_at: run.at });
    this.#sql.insert("document_texts", { document_id: id, text: document.text });
    for (const { table, rows } of document.parts)
      for (const part of rows) this.#sql.insert(table, { document_id: id, ...part });
    for (const task of document.tasks) this.#saveTask(id, task);
    if (saved) holdAgain(this.#sql, id);
    this.#index("document_search", id, document.search);
    this.#saveSource(id, run);
    linkVersions(this.#sql, id, document);
    return saved ? "replaced" : "new";
  }

  #saveTask(document: number, { row, occurrences, owners, criteria, search, words }: PreparedTask): void {
    const current_due_on = row["due_on"] ?? null;
    const id = this.#sql.insert("tasks", {
      document_id: document,
      ...row,
      words,
      current_due_on,
      is_unowned: owners.every((owner) => owner.row["inferred"] === 1) ? 1 : 0,
    });
    for (const due_on of occurrences) this.#sql.insert("task_occurrences", { task: id, due_on });
    for (const number of criteria) this.#sql.insert("task_criteria", { task: id, number });
    for (const owner of owners)
      this.#sql.insert("task_owners", {
        task: id,
        organisation_id: this.#organisations.idOf(owner.body),
        ...owner.row,
      });
    this.#index("task_search", id, search);
  }

  #index(table: "task_search" | "document_search", id: number, { words, folded }: SearchText): void {
    this.#sql.insert(table, { rowid: id, words, folded });
  }

  #replaceDocument(id: number, row: Readonly<Record<string, string | number | null>>): number {
    this.#sql.run("DELETE FROM task_search WHERE rowid IN (SELECT id FROM tasks WHERE document_id = ?)", id);
    this.#sql.run("DELETE FROM document_search WHERE rowid = ?", id);
    for (const table of PARTS) this.#sql.run(`DELETE FROM ${table} WHERE document_id = ?`, id);
    const changes = Object.keys(row).map((column) => `${column} = ?`);
    this.#sql.run(`UPDATE documents SET ${changes.join(", ")} WHERE id = ?`, ...Object.values(row), id);
    return id;
  }

  #saveSource(document: number, { path, at }: Pick<Run, "path" | "at">): void {
    if (path === null) return;
    this.#sql.run("DELETE FROM failed_files WHERE path = ?", path);
    this.#sql.run(
      `INSERT INTO sources (path, name, folded, document_id, seen_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET name = excluded.name, folded = excluded.folded, document_id = excluded.document_id,
         seen_at = excluded.seen_at`,
      path,
      toNfc(basename(path)),
      fold(toNfc(basename(path))),
      document,
      at,
    );
  }

  #find(sha256: string): z.infer<typeof SavedDocument> | null {
    const row = this.#sql.row(
      "SELECT id, reader, reader_version, rule_book_version, program_version FROM documents WHERE sha256 = ?",
      sha256,
    );
    return row === undefined ? null : SavedDocument.parse(row);
  }

  // After an update of dondoc, once.
  #compareOlder(): void {
    if (guarded(this.#file, () => notCompared(this.#sql)).length === 0) return;
    this.#atomically(() => {
      for (const id of notCompared(this.#sql)) {
        const shingles = shinglesOf(foldedOf(this.#sql, id));
        linkVersions(this.#sql, id, { shingles: shingles.size, meetingKeys: meetingKeys(shingles) });
      }
    });
  }

  // Immediate: a second writer waits at the beginning, where the busy timeout helps, not in the middle, where it cannot.
  #atomically<T>(work: () => T): T {
    try {
      const whole = this.#database.transaction(() => {
        const result = work();
        refreshCriteriaStates(this.#sql);
        return result;
      });
      return guarded(this.#file, () => whole.immediate());
    } catch (error) {
      this.#organisations.forget();
      throw error;
    }
  }

  #transaction<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => {
      resolve(this.#atomically(work));
    });
  }
}
