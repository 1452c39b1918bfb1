import { basename } from "node:path";
import type { Database, Statement } from "better-sqlite3";
import { z } from "zod";
import type { DueRules } from "../../calendar/due.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Directive, Task } from "../../model/directive.js";
import type { SourceText } from "../../model/source.js";
import { toNfc } from "../../text/vietnamese.js";
import { foldedWords, searchWords } from "../search-words.js";
import type { Run, SaveResult, Store, StoredDocument } from "../store.js";
import {
  citedRows,
  countRows,
  diagnosticRows,
  documentRow,
  headerRows,
  statusRows,
  type Columns,
} from "./document-rows.js";
import { guarded, openToWrite } from "./open-database.js";
import { occurrenceDays, ownerRow, taskRow } from "./task-rows.js";

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
  readonly #database: Database;
  readonly #file: string;
  readonly #statements = new Map<string, Statement>();

  /** Opens `file`, which is made with mode 600 where there is none. Throws a `StoreError`. */
  constructor(file: string) {
    this.#file = file;
    this.#database = openToWrite(file);
  }

  save(source: SourceText, directive: Directive, run: Run): Promise<SaveResult> {
    return this.#transaction(() => {
      const saved = this.#find(source.file.sha256);
      const isCurrent =
        saved?.reader === source.reader.name &&
        saved.reader_version === source.reader.version &&
        saved.rule_book_version === run.ruleBookVersion &&
        saved.program_version === run.programVersion;
      if (saved && isCurrent && !run.force) {
        this.#saveSource(saved.id, run);
        return "unchanged";
      }
      const row = documentRow(source, directive, run);
      const id = saved
        ? this.#replaceDocument(saved.id, row)
        : this.#insert("documents", { ...row, first_saved_at: run.at });
      this.#saveParts(id, source, directive, { ...run.days, issuedOn: directive.issuedOn?.value ?? null });
      this.#saveSource(id, run);
      return saved ? "replaced" : "new";
    });
  }

  saveFailure(path: string, diagnostics: readonly Diagnostic[], run: Run): Promise<void> {
    return this.#transaction(() => {
      this.#run("DELETE FROM failed_files WHERE path = ?", path);
      diagnostics.forEach(({ code, severity, message, page }, position) =>
        this.#insert("failed_files", {
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
    });
  }

  documents(): Promise<readonly StoredDocument[]> {
    return this.#transaction(() =>
      z.array(ListedDocument).parse(
        this.#prepare(
          `SELECT sha256, file, rule_book_version AS ruleBookVersion, program_version AS programVersion
           FROM current_documents ORDER BY id`,
        ).all(),
      ),
    );
  }

  close(): Promise<void> {
    this.#statements.clear();
    this.#database.close();
    return Promise.resolve();
  }

  #saveParts(id: number, source: SourceText, directive: Directive, due: DueRules): void {
    this.#insert("document_texts", { document_id: id, text: source.text });
    const tables: readonly (readonly [table: string, rows: readonly Columns[]])[] = [
      ["header_values", headerRows(source, directive)],
      ["cited_documents", citedRows(source, directive)],
      ["criteria_counts", countRows(source, directive)],
      ["criterion_statuses", statusRows(source, directive)],
      ["diagnostics", diagnosticRows(source, directive)],
    ];
    for (const [table, rows] of tables) for (const row of rows) this.#insert(table, { document_id: id, ...row });
    directive.tasks.forEach((task, position) => this.#saveTask(id, source, task, position, due));
    this.#index("document_search", id, source.text);
  }

  #saveTask(document: number, source: SourceText, task: Task, position: number, due: DueRules): void {
    const id = this.#insert("tasks", { document_id: document, ...taskRow(source, task, position, due) });
    for (const due_on of occurrenceDays(task.deadline, due)) this.#insert("task_occurrences", { task: id, due_on });
    for (const number of new Set(task.criteria)) this.#insert("task_criteria", { task: id, number });
    task.owners.forEach((owner, at) => {
      const owner_id = this.#ownerId(owner.name, owner.text);
      this.#insert("task_owners", { task: id, owner_id, ...ownerRow(source, owner, at) });
    });
    this.#index("task_search", id, `${task.section.join("\n")}\n${task.text}`);
  }

  #ownerId(name: string, asWritten: string): number {
    this.#run("INSERT INTO owners (name) VALUES (?) ON CONFLICT DO NOTHING", name);
    const id = z.number().parse(this.#prepare("SELECT id FROM owners WHERE name = ?").pluck().get(name));
    for (const spelling of new Set([name, asWritten]))
      this.#run(
        "INSERT INTO owner_spellings (owner_id, spelling, words, folded) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        id,
        spelling,
        searchWords(spelling),
        foldedWords(spelling),
      );
    return id;
  }

  #index(table: "task_search" | "document_search", id: number, text: string): void {
    this.#run(`INSERT INTO ${table} (rowid, words, folded) VALUES (?, ?, ?)`, id, searchWords(text), foldedWords(text));
  }

  #replaceDocument(id: number, row: Columns): number {
    this.#run("DELETE FROM task_search WHERE rowid IN (SELECT id FROM tasks WHERE document_id = ?)", id);
    this.#run("DELETE FROM document_search WHERE rowid = ?", id);
    for (const table of PARTS) this.#run(`DELETE FROM ${table} WHERE document_id = ?`, id);
    const changes = Object.keys(row).map((column) => `${column} = @${column}`);
    this.#run(`UPDATE documents SET ${changes.join(", ")} WHERE id = @id`, { ...row, id });
    return id;
  }

  #saveSource(document: number, { path, at }: Run): void {
    if (path === null) return;
    this.#run("DELETE FROM failed_files WHERE path = ?", path);
    this.#run(
      `INSERT INTO sources (path, name, document_id, seen_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET name = excluded.name, document_id = excluded.document_id, seen_at = excluded.seen_at`,
      path,
      toNfc(basename(path)),
      document,
      at,
    );
  }

  #find(sha256: string): z.infer<typeof SavedDocument> | null {
    const row = this.#prepare(
      "SELECT id, reader, reader_version, rule_book_version, program_version FROM documents WHERE sha256 = ?",
    ).get(sha256);
    return row === undefined ? null : SavedDocument.parse(row);
  }

  /** Inserts a row and gives its rowid. `table` and the columns are names of our own, never words of a document. */
  #insert(table: string, row: Columns): number {
    const columns = Object.keys(row);
    const values = columns.map((column) => `@${column}`).join(", ");
    return this.#run(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${values})`, row);
  }

  #run(sql: string, ...values: readonly unknown[]): number {
    return Number(this.#prepare(sql).run(...values).lastInsertRowid);
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  // Immediate: a second writer waits at the beginning, where the busy timeout helps, not in the middle, where it cannot.
  #transaction<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => {
      resolve(guarded(this.#file, () => this.#database.transaction(work).immediate()));
    });
  }
}
