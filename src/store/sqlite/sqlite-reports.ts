import type { Database } from "better-sqlite3";
import { z } from "zod";
import { fold } from "../../text/vietnamese.js";
import type { CriteriaFilter, CriteriaQuestion, DocumentFilter, Reports, Row, TaskFilter } from "../reports.js";
import { foldedWords, isUnaccented, searchQuery, searchWords } from "../search-words.js";
import { StoreError } from "../store-error.js";
import { asStoreError, guarded, openToRead, upgrade } from "./open-database.js";

const Value = z
  .union([z.string(), z.number(), z.null(), z.bigint(), z.instanceof(Buffer)])
  .transform((value) =>
    typeof value === "bigint" ? value.toString() : Buffer.isBuffer(value) ? value.toString("hex") : value,
  );
const OneRow = z.record(z.string(), Value);
const Rows = z.array(OneRow);

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

function owned(owner: string | undefined): readonly Condition[] {
  if (owner === undefined) return [];
  const words = searchWords(owner);
  if (words === "") return [NOTHING];
  const column = isUnaccented(words) ? "folded" : "words";
  return [
    {
      sql: `id IN (SELECT task FROM task_owners WHERE owner_id IN (
        SELECT owner_id FROM owner_spellings WHERE instr(' ' || ${column} || ' ', ?) > 0))`,
      values: [` ${words} `],
    },
  ];
}

const LACKING = {
  deadline: "deadline_kind IS NULL",
  owner: "NOT EXISTS (SELECT 1 FROM task_owners o WHERE o.task = tasks.id AND o.inferred = 0)",
} as const;

const ORDERS = {
  due: ["due_on IS NULL", "due_on", "document_id", "position"],
  latest: ["due_on DESC", "document_id", "position"],
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
        OR id IN (SELECT o.task FROM task_owners o JOIN owner_spellings s ON s.owner_id = o.owner_id
          WHERE instr(' ' || s.folded || ' ', ?) > 0)
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
  return when(
    issuer,
    "document_id IN (SELECT id FROM documents WHERE instr(' ' || words_of(coalesce(issuer, '')) || ' ', ?) > 0)",
    (words) => [` ${foldedWords(words)} `],
  );
}

function onSubject(subject: string | undefined): readonly Condition[] {
  return when(subject, "instr(' ' || words_of(coalesce(subject, '')) || ' ', ?) > 0", (words) => [
    ` ${foldedWords(words)} `,
  ]);
}

/** By subject: đ after d, whatever the tones. */
const BY_SUBJECT = "plain(subject), subject, standard, unit";

const VIEW_ORDERS = {
  v_documents: "document_id",
  v_criteria: "document_id, position",
  v_criterion_statuses: "document_id, position",
  v_criteria_latest: BY_SUBJECT,
  v_criteria_history: `${BY_SUBJECT}, known_on, issued_on, document_id`,
  v_criteria_gaps: BY_SUBJECT,
  v_criteria_regressions: "known_on DESC, plain(subject), subject, standard, what",
  v_criteria_targets: `${BY_SUBJECT}, target_by, document_id`,
} as const;

const CRITERIA_VIEWS = {
  stated: "v_criteria",
  latest: "v_criteria_latest",
  history: "v_criteria_history",
  gaps: "v_criteria_gaps",
  regressions: "v_criteria_regressions",
  targets: "v_criteria_targets",
} as const satisfies Record<CriteriaQuestion, keyof typeof VIEW_ORDERS>;

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
    return this.#all(...this.#asked(filter, "v.*"));
  }

  *eachTask(filter: TaskFilter, columns?: readonly string[]): Generator<Row, void> {
    const [sql, values] = this.#asked(filter, columns?.map((column) => `v.${column}`).join(", ") ?? "v.*");
    try {
      for (const row of this.#database.prepare(sql).iterate(...values)) yield OneRow.parse(row);
    } catch (error) {
      throw asStoreError(error, this.#file);
    }
  }

  countTasks(filter: TaskFilter): number {
    const [chosen, values] = this.#chosen(filter);
    const [row] = this.#all(`SELECT count(*) AS count FROM (${chosen})`, values);
    return Number(row?.["count"]);
  }

  /** The rows that a filter asks for, as SQL with its values. `shown`: columns of the view, as `v`. */
  #asked(filter: TaskFilter, shown: string): readonly [sql: string, values: readonly Parameter[]] {
    const [chosen, values] = this.#chosen(filter);
    return [
      `SELECT ${shown} FROM (${chosen}) c JOIN v_tasks v ON v.document_id = c.document_id AND v.position = c.position
       ORDER BY ${ORDERS[filter.order ?? "due"].map((key) => `v.${key}`).join(", ")}`,
      values,
    ];
  }

  /** The keys of the tasks that a filter asks for. */
  #chosen(filter: TaskFilter): readonly [sql: string, values: readonly Parameter[]] {
    const conditions = [
      ...ofDocument(filter.document),
      ...owned(filter.owner),
      ...when(filter.dueBefore, "due_on < ?"),
      ...when(filter.dueAfter, "due_on >= ?"),
      ...when(
        filter.dueBetween,
        "(due_on BETWEEN ? AND ? OR id IN (SELECT task FROM task_occurrences WHERE due_on BETWEEN ? AND ?))",
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
    return [chosen, [...conditions.flatMap(({ values }) => values), filter.limit ?? -1]];
  }

  criteria(filter: CriteriaFilter, question: CriteriaQuestion = "stated"): readonly Row[] {
    const conditions = [...ofDocument(filter.document), ...onSubject(filter.subject)];
    return this.#view(CRITERIA_VIEWS[question], conditions, filter.limit);
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

  #view(view: keyof typeof VIEW_ORDERS, conditions: readonly Condition[], limit: number | undefined): readonly Row[] {
    const where = conditions.map(({ sql }) => sql).join(" AND ") || "1";
    return this.#all(`SELECT * FROM ${view} WHERE ${where} ORDER BY ${VIEW_ORDERS[view]} LIMIT ?`, [
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
