import type { Database } from "better-sqlite3";
import { z } from "zod";
import { fold } from "../../text/vietnamese.js";
import type { CriteriaFilter, DocumentFilter, Reports, Row, TaskFilter } from "../reports.js";
import { foldedWords, isUnaccented, searchQuery, searchWords } from "../search-words.js";
import { StoreError } from "../store-error.js";
import { asStoreError, guarded, openToRead, upgrade } from "./open-database.js";

const Value = z
  .union([z.string(), z.number(), z.null(), z.bigint(), z.instanceof(Buffer)])
  .transform((value) =>
    typeof value === "bigint" ? value.toString() : Buffer.isBuffer(value) ? value.toString("hex") : value,
  );
const Rows = z.array(z.record(z.string(), Value));

type Parameter = string | number;

interface Condition {
  readonly sql: string;
  readonly values: readonly Parameter[];
}

function when<T>(
  value: T | undefined,
  sql: string,
  values: (value: T) => readonly Parameter[] = (one) =>
    typeof one === "string" || typeof one === "number" ? [one] : [],
): readonly Condition[] {
  return value === undefined ? [] : [{ sql, values: values(value) }];
}

const PREFERRED: Condition = { sql: "document_id NOT IN (SELECT document_id FROM other_versions)", values: [] };

/** Words that nothing matches: an owner or search of punctuation alone finds nothing rather than everything. */
const NOTHING: Condition = { sql: "0", values: [] };

function searched(
  table: "task_search" | "document_search",
  key: string,
  text: string | undefined,
): readonly Condition[] {
  if (text === undefined) return [];
  const query = searchQuery(text);
  return query === null
    ? [NOTHING]
    : [{ sql: `${key} IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`, values: [query] }];
}

/** Bodies that are written with these words in any way, and those that people said are the same; null for no words. */
function calledLike(name: string): Condition | null {
  const words = searchWords(name);
  if (words === "") return null;
  const column = isUnaccented(words) ? "folded" : "words";
  return {
    sql: `SELECT id FROM organisations WHERE coalesce(merged_into, id) IN (
      SELECT coalesce(o.merged_into, o.id) FROM organisation_aliases a JOIN organisations o ON o.id = a.organisation_id
      WHERE instr(' ' || a.${column} || ' ', ?) > 0)`,
    values: [` ${words} `],
  };
}

function owned(owner: string | undefined): readonly Condition[] {
  if (owner === undefined) return [];
  const called = calledLike(owner);
  if (called === null) return [NOTHING];
  return [
    {
      sql: `id IN (SELECT task FROM task_owners WHERE is_current AND organisation_id IN (${called.sql}))`,
      values: called.values,
    },
  ];
}

const LACKING = {
  deadline: `current_due_on IS NULL
    AND (deadline_kind IS NULL AND deadline_correction IS NULL OR deadline_correction IS NOT NULL)`,
  owner: "NOT EXISTS (SELECT 1 FROM task_owners o WHERE o.task = tasks.id AND o.is_current AND o.inferred = 0)",
} as const;

const ORDERS = {
  due: ["current_due_on IS NULL", "current_due_on", "document_id", "position"],
  document: ["document_id", "position"],
  doubt: ["confidence", "document_id", "position"],
} as const;

function placed(place: string | undefined): readonly Condition[] {
  if (place === undefined) return [];
  const words = foldedWords(place);
  if (words === "") return [NOTHING];
  const within = ` ${words} `;
  return [
    {
      sql: `(document_id IN (SELECT id FROM documents
          WHERE instr(' ' || words_of(coalesce(place, '') || char(10) || coalesce(issuer, '')) || ' ', ?) > 0)
        OR id IN (SELECT o.task FROM task_owners o JOIN organisation_aliases s ON s.organisation_id = o.organisation_id
          WHERE o.is_current AND instr(' ' || s.folded || ' ', ?) > 0)
        OR id IN (SELECT rowid FROM task_search WHERE task_search MATCH ?))`,
      values: [within, within, `folded : "${words}"`],
    },
  ];
}

/** Which documents: by id, or by a part of the number, title or file name, whatever its tones and capitals. */
function ofDocument(document: string | undefined): readonly Condition[] {
  return when(
    document,
    `document_id IN (SELECT id FROM current_documents WHERE CAST(id AS TEXT) = ?
      OR instr(plain(coalesce(number, '') || char(10) || coalesce(title, '') || char(10) || file), ?) > 0)`,
    (words) => [words.trim(), fold(words.normalize("NFC").trim())],
  );
}

function issuedBy(issuer: string | undefined): readonly Condition[] {
  if (issuer === undefined) return [];
  const called = calledLike(issuer);
  return called === null
    ? [NOTHING]
    : [{ sql: `document_id IN (SELECT id FROM documents WHERE issuer_id IN (${called.sql}))`, values: called.values }];
}

function onSubject(subject: string | undefined): readonly Condition[] {
  return when(subject, "instr(' ' || words_of(coalesce(subject, '')) || ' ', ?) > 0", (words) => [
    ` ${foldedWords(words)} `,
  ]);
}

/** Reports from one SQLite file, over a connection that cannot write. */
export class SqliteReports implements Reports {
  readonly #database: Database;
  readonly #file: string;

  /** Throws a `StoreError`. With `upgraded`, a database of an older dondoc is first brought to the newest schema. */
  constructor(file: string, { upgraded = true }: { readonly upgraded?: boolean } = {}) {
    this.#file = file;
    if (upgraded) upgrade(file);
    this.#database = openToRead(file);
    const pure = { deterministic: true, directOnly: true };
    this.#database.function("plain", pure, (text: unknown) => fold(String(text).normalize("NFC")));
    this.#database.function("words_of", pure, (text: unknown) => foldedWords(String(text)));
  }

  tasks(filter: TaskFilter): readonly Row[] {
    const conditions = [
      ...ofDocument(filter.document),
      ...owned(filter.owner),
      ...when(filter.dueBefore, "current_due_on < ?"),
      ...when(filter.dueAfter, "current_due_on >= ?"),
      ...when(
        filter.dueBetween,
        `(current_due_on BETWEEN ? AND ? OR deadline_correction IS NULL
            AND id IN (SELECT task FROM task_occurrences WHERE due_on BETWEEN ? AND ?))`,
        ([from, to]) => [from, to, from, to],
      ),
      ...issuedBy(filter.issuer),
      ...placed(filter.place),
      ...when(filter.without, filter.without ? LACKING[filter.without] : "1", () => []),
      ...when(filter.minConfidence, "confidence >= ?"),
      ...when(filter.kind, "kind = ?"),
      ...searched("task_search", "id", filter.search),
      ...(filter.allVersions ? [] : [PREFERRED]),
    ];
    const keys = ORDERS[filter.order ?? "due"].join(", ");
    // Chosen in the table, where the indexes are; only what is shown goes through the view.
    const chosen = `SELECT document_id, position FROM tasks
      WHERE document_id IN (SELECT document_id FROM sources)${conditions.map(({ sql }) => ` AND ${sql}`).join("")}
      ORDER BY ${keys} LIMIT ?`;
    return this.#all(
      `SELECT v.* FROM (${chosen}) c JOIN v_tasks v ON v.document_id = c.document_id AND v.position = c.position
       ORDER BY ${ORDERS[filter.order ?? "due"].map((key) => `v.${key.replace("current_due_on", "due_on")}`).join(", ")}`,
      [...conditions.flatMap(({ values }) => values), filter.limit ?? -1],
    );
  }

  criteria(filter: CriteriaFilter): readonly Row[] {
    return this.#view("v_criteria", [...ofDocument(filter.document), ...onSubject(filter.subject)], filter.limit);
  }

  criterionStatuses(filter: CriteriaFilter): readonly Row[] {
    const conditions = [...ofDocument(filter.document), ...onSubject(filter.subject)];
    return this.#view("v_criterion_statuses", conditions, filter.limit);
  }

  documents(filter: DocumentFilter): readonly Row[] {
    const conditions = [...ofDocument(filter.document), ...searched("document_search", "document_id", filter.search)];
    return this.#view("v_documents", conditions, filter.limit);
  }

  query(sql: string): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
    try {
      const statement = this.#database.prepare(sql);
      if (!statement.reader || !statement.readonly) throw new StoreError("write-refused", { file: this.#file });
      return { columns: statement.columns().map(({ name }) => name), rows: Rows.parse(statement.all()) };
    } catch (error) {
      throw asQueryError(error, this.#file);
    }
  }

  close(): void {
    this.#database.close();
  }

  #view(view: string, conditions: readonly Condition[], limit: number | undefined): readonly Row[] {
    const where = conditions.map(({ sql }) => sql).join(" AND ") || "1";
    const order = view === "v_documents" ? "document_id" : "document_id, position";
    return this.#all(`SELECT * FROM ${view} WHERE ${where} ORDER BY ${order} LIMIT ?`, [
      ...conditions.flatMap(({ values }) => values),
      limit ?? -1,
    ]);
  }

  #all(sql: string, values: readonly Parameter[]): readonly Row[] {
    return guarded(this.#file, () => Rows.parse(this.#database.prepare(sql).all(...values)));
  }
}

// What is wrong with someone's SQL is their affair, not the database's: "no such column: dealine".
function asQueryError(error: unknown, file: string): unknown {
  const known = asStoreError(error, file);
  if (error instanceof Error && /more than one statement|no statements/u.test(error.message))
    return new StoreError("query", { file, reason: error.message }, error);
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "SQLITE_ERROR" && error instanceof Error)
    return new StoreError("query", { file, reason: error.message }, error);
  if (code === "SQLITE_READONLY") return new StoreError("write-refused", { file }, error);
  return known;
}
