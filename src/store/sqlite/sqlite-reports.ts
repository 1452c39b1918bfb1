import type { Database } from "better-sqlite3";
import { addDays } from "../../text/dates/calendar-date.js";
import { fold } from "../../text/letters/vietnamese.js";
import type { CriteriaFilter, CriteriaQuestion, DocumentFilter, Reports, Row, TaskFilter } from "../reports.js";
import { foldedWords, searchQuery } from "../search-words.js";
import type { OrganisationCard, OrganisationFilter } from "../organisations/organisations.js";
import { CRITERIA_QUESTIONS, type QuestionView } from "./criteria-questions.js";
import { organisationCard, organisations, organisationsMeant } from "./organisation-reports.js";
import { StoreError } from "../store-error.js";
import type { Condition } from "./named-bodies.js";
import { MOST_SORTED, taskChoice, type IdSet, type TaskChoice } from "./task-choice.js";
import { OneRow, Rows } from "./rows.js";
import { asStoreError, guarded, openToRead, upgrade } from "./open-database.js";

type Parameter = string | number;

function onSubject(subject: string | undefined): readonly Condition[] {
  if (subject === undefined) return [];
  return [
    {
      sql: `subject IN (SELECT subject FROM (SELECT DISTINCT subject FROM criteria_counts UNION SELECT DISTINCT subject FROM criterion_statuses LIMIT -1)
        WHERE instr(' ' || words_of(coalesce(subject, '')) || ' ', ?) > 0)`,
      values: [` ${foldedWords(subject)} `],
    },
  ];
}

/** The surest way in which a chosen task is of the place. */
function matchOf(ways: TaskChoice["ways"]): Condition {
  return {
    sql: `CASE ${ways.map(({ sql, match }) => `WHEN c.id IN (${sql}) THEN '${match}'`).join(" ")} END`,
    values: ways.flatMap(({ values }) => values),
  };
}

/** The large set to begin with, rather than with all tasks in the order of the list: where the whole list is wanted, or that order would lead past it. */
function driverOf(large: TaskChoice["sets"], limit: number): IdSet | null {
  return large.find(({ isFirst }) => isFirst) ?? (limit < 0 ? (large[0] ?? null) : null);
}

/** The dated tasks of some days, where a short list is asked for: recurring ones come after them, and need not be looked at where these fill it. */
function datedFirst({ dueBetween, ...others }: TaskFilter): TaskFilter | null {
  const { dueAfter, dueBefore: before, limit = -1, order = "due" } = others;
  if (dueBetween === undefined || (dueAfter ?? before) !== undefined || limit < 0 || order !== "due") return null;
  const [from, to] = dueBetween;
  const dueBefore = addDays(to, 1);
  return dueBefore === null ? null : { ...others, dueAfter: from, dueBefore };
}

const IS_PREFERRED = "(SELECT o.same_as FROM other_versions o WHERE o.document_id = tasks.document_id) IS NULL";

/** Words that nothing matches: a search of punctuation alone finds nothing rather than everything. */
const NOTHING: Condition = { sql: "0", values: [] };

/** Documents by id, or by a part of the number, title or file name. */
function ofDocument(document: string | undefined): readonly Condition[] {
  if (document === undefined) return [];
  const words = document.trim();
  return [
    {
      sql: `document_id IN (SELECT id FROM current_documents WHERE CAST(id AS TEXT) = ?
        OR instr(plain(coalesce(number, '') || char(10) || coalesce(title, '') || char(10) || file), ?) > 0)`,
      values: [words, fold(words.normalize("NFC"))],
    },
  ];
}

function searched(text: string | undefined): readonly Condition[] {
  if (text === undefined) return [];
  const query = searchQuery(text);
  return query === null
    ? [NOTHING]
    : [{ sql: "document_id IN (SELECT rowid FROM document_search WHERE document_search MATCH ?)", values: [query] }];
}

const BY_DOCUMENT = "document_id, position";

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
    const dated = datedFirst(filter);
    const first = dated ? this.tasks(dated) : [];
    if (first.length > 0 && first.length === filter.limit) return first;
    const asked = this.#asked(filter, "v.*");
    return asked ? this.#all(asked.sql, asked.values) : [];
  }

  *eachTask(filter: TaskFilter, columns?: readonly string[]): Generator<Row, void> {
    const asked = this.#asked(filter, columns?.map((column) => `v.${column}`).join(", ") ?? "v.*");
    if (!asked) return;
    try {
      for (const row of this.#database.prepare(asked.sql).iterate(...asked.values)) yield OneRow.parse(row);
    } catch (error) {
      throw asStoreError(error, this.#file);
    }
  }

  countTasks(filter: TaskFilter): number {
    const choice = taskChoice(filter);
    if (choice === null) return 0;
    const chosen = this.#chosen(choice, filter);
    const [row] = this.#all(`SELECT count(*) AS count FROM (${chosen.sql})`, chosen.values);
    return Number(row?.["count"]);
  }

  /** The tasks that a filter asks for, as SQL with its values; null where none can be. `shown`: columns of the view, as `v`. */
  #asked(filter: TaskFilter, shown: string): Condition | null {
    const choice = taskChoice(filter);
    if (choice === null) return null;
    const chosen = this.#chosen(choice, filter);
    const match = choice.ways.length > 1 ? matchOf(choice.ways) : null;
    // Chosen in the tables, where the indexes are; only what is shown goes through the view.
    return {
      sql: `SELECT ${shown}${match ? `, ${match.sql} AS place_match` : ""}
       FROM (${chosen.sql}) c CROSS JOIN v_tasks v ON v.document_id = c.document_id AND v.position = c.position
       ORDER BY ${choice.order.map((key) => `v.${key.replace("current_due_on", "due_on")}`).join(", ")}`,
      values: [...(match?.values ?? []), ...chosen.values],
    };
  }

  /** The SELECT of the tasks chosen, at most as many as wanted. */
  #chosen({ rows, sets, sortedBy }: TaskChoice, { allVersions, limit = -1 }: TaskFilter): Condition {
    const { ids, large } = this.#smallSets(sets);
    const first = ids
      ? { sql: "SELECT value AS id FROM json_each(?)", values: [JSON.stringify(ids)] }
      : driverOf(large, limit);
    const conditions: readonly Condition[] = [
      ...rows,
      ...large
        .filter((set) => set !== first)
        .map(({ sql, values, each }) => each ?? { sql: `tasks.id IN (${sql})`, values }),
    ];
    // Scalar subqueries are asked of each row as it comes; EXISTS would be made a join, and the list read from its wrong end.
    const shown = [
      "(SELECT 1 FROM sources s WHERE s.document_id = tasks.document_id LIMIT 1)",
      ...(allVersions ? [] : [IS_PREFERRED]),
    ].join(" AND ");
    const where = conditions.map(({ sql }) => `${sql} AND `).join("");
    const order = `ORDER BY ${sortedBy.join(", ")}`;
    const values = [...(first?.values ?? []), ...conditions.flatMap((one) => one.values), limit];
    if (!first)
      return { sql: `SELECT id, document_id, position FROM tasks WHERE ${where}${shown} ${order} LIMIT ?`, values };
    // CROSS JOIN keeps the order of the two; LIMIT -1 has them sorted before any is asked whether it is shown, as most never are.
    return {
      sql: `SELECT id, document_id, position FROM (
          SELECT tasks.id, tasks.document_id, tasks.position FROM (SELECT DISTINCT id FROM (${first.sql})) m
          CROSS JOIN tasks ON tasks.id = m.id WHERE ${where}1 ${order} LIMIT -1
        ) tasks WHERE ${shown} LIMIT ?`,
      values,
    };
  }

  /** The ids that are in all sets that are small, null where none is; and the sets that are not. */
  #smallSets(sets: TaskChoice["sets"]): { readonly ids: readonly number[] | null; readonly large: TaskChoice["sets"] } {
    let ids: readonly number[] | null = null;
    const large: IdSet[] = [];
    for (const set of sets) {
      const own = this.#idsOf(set);
      if (own === null) large.push(set);
      else ids = ids === null ? [...own] : ids.filter((id) => own.has(id));
    }
    return { ids, large };
  }

  /** The ids of a set; null where there are too many to be looked at one by one. */
  #idsOf({ sql, values, isFirst }: IdSet): ReadonlySet<number> | null {
    const most = isFirst ? 10 * MOST_SORTED : MOST_SORTED;
    const found = guarded(this.#file, () =>
      this.#database
        .prepare(`SELECT id FROM (${sql}) LIMIT ?`)
        .pluck()
        .all(...values, most + 1),
    );
    return found.length > most ? null : new Set(found.map(Number));
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

  criteria(filter: CriteriaFilter, question: CriteriaQuestion = "stated"): readonly Row[] {
    const conditions = [...ofDocument(filter.document), ...onSubject(filter.subject)];
    return this.#view(CRITERIA_QUESTIONS[question], conditions, filter.limit);
  }

  criterionStatuses(filter: CriteriaFilter): readonly Row[] {
    const conditions = [...ofDocument(filter.document), ...onSubject(filter.subject)];
    return this.#view({ view: "v_criterion_statuses", order: BY_DOCUMENT }, conditions, filter.limit);
  }

  documents(filter: DocumentFilter): readonly Row[] {
    const conditions = [...ofDocument(filter.document), ...searched(filter.search)];
    return this.#view({ view: "v_documents", order: "document_id" }, conditions, filter.limit);
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

  #view({ view, order, first }: QuestionView, asked: readonly Condition[], limit = -1): readonly Row[] {
    const isShort = first !== undefined && asked.length === 0 && limit > 0;
    const conditions = isShort ? [{ sql: first, values: [limit] }] : asked;
    const where = conditions.map(({ sql }) => sql).join(" AND ") || "1";
    return this.#all(`SELECT * FROM ${view} WHERE ${where} ORDER BY ${order} LIMIT ?`, [
      ...conditions.flatMap(({ values }) => values),
      limit,
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
