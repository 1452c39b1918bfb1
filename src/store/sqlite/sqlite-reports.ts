import type { Database } from "better-sqlite3";
import { fold } from "../../text/vietnamese.js";
import type { CriteriaFilter, DocumentFilter, Reports, Row, TaskFilter } from "../reports.js";
import { foldedWords, searchQuery } from "../search-words.js";
import type { OrganisationCard, OrganisationFilter } from "../organisations/organisations.js";
import { organisationCard, organisations, organisationsMeant } from "./organisation-reports.js";
import { StoreError } from "../store-error.js";
import { calledLike, type Condition } from "./named-bodies.js";
import { Rows } from "./rows.js";
import { asStoreError, guarded, openToRead, upgrade } from "./open-database.js";

type Parameter = string | number;

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

/** Tasks of a place by words: where its document is from, who holds it, what it says. */
function placedByWords(place: string): Condition | null {
  const words = foldedWords(place);
  if (words === "") return null;
  const within = ` ${words} `;
  return {
    sql: `SELECT t.id FROM documents d JOIN tasks t ON t.document_id = d.id
        WHERE instr(' ' || words_of(coalesce(d.place, '') || char(10) || coalesce(d.issuer, '')) || ' ', ?) > 0
      UNION SELECT o.task FROM organisation_aliases s JOIN task_owners o ON o.organisation_id = s.organisation_id
        WHERE o.is_current AND instr(' ' || s.folded || ' ', ?) > 0
      UNION SELECT rowid FROM task_search WHERE task_search MATCH ?`,
    values: [within, within, `folded : "${words}"`],
  };
}

const OF_UNITS = "SELECT id FROM organisations WHERE place_key IN (SELECT value FROM json_each(?))";

/** Tasks held by bodies of these units, and those of documents that they issued. */
function ofUnits(keys: readonly string[]): Condition {
  return {
    sql: `SELECT o.task FROM task_owners o WHERE o.is_current AND o.organisation_id IN (${OF_UNITS})
      UNION SELECT t.id FROM documents d JOIN tasks t ON t.document_id = d.id WHERE d.issuer_id IN (${OF_UNITS})`,
    values: [JSON.stringify(keys), JSON.stringify(keys)],
  };
}

/** Tasks held by bodies of units of which only a part is meant; what such a unit issued is as often about its other parts. */
function ofBodiesIn(keys: readonly string[]): Condition {
  return {
    sql: `SELECT o.task FROM task_owners o WHERE o.is_current AND o.organisation_id IN (${OF_UNITS})`,
    values: [JSON.stringify(keys)],
  };
}

/** The ways in which a task may be of a place, the surest first; empty where no place was asked for, null where no task can be. */
function waysToPlace({ place, alsoPlaces }: TaskFilter): readonly (Condition & { readonly match: string })[] | null {
  if (place === undefined) return [];
  const byWords = alsoPlaces?.asked ? ofUnits(alsoPlaces.asked) : placedByWords(place);
  if (byWords === null) return null;
  return [
    { match: "asked", ...byWords },
    ...(alsoPlaces && alsoPlaces.same.length > 0 ? [{ match: "same", ...ofUnits(alsoPlaces.same) }] : []),
    ...(alsoPlaces && alsoPlaces.perhaps.length > 0 ? [{ match: "perhaps", ...ofBodiesIn(alsoPlaces.perhaps) }] : []),
  ];
}

function either(ways: readonly Condition[]): readonly Condition[] {
  if (ways.length === 0) return [];
  return [
    { sql: `id IN (${ways.map(({ sql }) => sql).join(" UNION ")})`, values: ways.flatMap(({ values }) => values) },
  ];
}

/** The surest way in which a chosen task is of the place. */
function matchOf(ways: readonly (Condition & { readonly match: string })[]): Condition {
  return {
    sql: `CASE ${ways.map(({ sql, match }) => `WHEN c.id IN (${sql}) THEN '${match}'`).join(" ")} END`,
    values: ways.flatMap(({ values }) => values),
  };
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
    const ways = waysToPlace(filter);
    const conditions = [
      ...(ways === null ? [NOTHING] : either(ways)),
      ...ofDocument(filter.document),
      ...when(filter.task, "task_id = ?"),
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
      ...when(filter.without, filter.without ? LACKING[filter.without] : "1", () => []),
      ...when(filter.minConfidence, "confidence >= ?"),
      ...when(filter.kind, "kind = ?"),
      ...searched("task_search", "id", filter.search),
      ...(filter.allVersions ? [] : [PREFERRED]),
    ];
    const order = ORDERS[filter.order ?? "due"];
    // Chosen in the table, where the indexes are; only what is shown goes through the view.
    const chosen = `SELECT id, document_id, position FROM tasks
      WHERE document_id IN (SELECT document_id FROM sources)${conditions.map(({ sql }) => ` AND ${sql}`).join("")}
      ORDER BY ${order.join(", ")} LIMIT ?`;
    const match = ways !== null && ways.length > 1 ? matchOf(ways) : null;
    return this.#all(
      `SELECT v.*${match ? `, ${match.sql} AS place_match` : ""}
       FROM (${chosen}) c JOIN v_tasks v ON v.document_id = c.document_id AND v.position = c.position
       ORDER BY ${order.map((key) => `v.${key.replace("current_due_on", "due_on")}`).join(", ")}`,
      [...(match?.values ?? []), ...conditions.flatMap(({ values }) => values), filter.limit ?? -1],
    );
  }

  organisations(filter: OrganisationFilter): readonly Row[] {
    return guarded(this.#file, () => organisations(this.#database, filter));
  }

  organisationsMeant(asked: string): readonly Row[] {
    return guarded(this.#file, () => organisationsMeant(this.#database, asked));
  }

  organisationWithKey(key: string): number | null {
    const [row] = this.#all("SELECT coalesce(merged_into, id) AS id FROM organisations WHERE key = ?", [key]);
    return row ? Number(row["id"]) : null;
  }

  organisation(id: number): OrganisationCard | null {
    return guarded(this.#file, () => organisationCard(this.#database, id));
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
