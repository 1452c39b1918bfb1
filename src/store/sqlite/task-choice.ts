import { fold } from "../../text/letters/vietnamese.js";
import type { TaskFilter } from "../reports.js";
import { foldedWords, searchQuery } from "../search-words.js";
import { calledLike, type Condition } from "./named-bodies.js";

/** A condition on the rows of `tasks` that needs no look elsewhere. */
type RowCondition = Condition;
/** A SELECT of one column, `id`: the ids of all tasks that fit. */
export interface IdSet extends Condition {
  /** The same asked of one row of `tasks`: cheaper where many fit. */
  readonly each?: Condition;
  /** True where the order of the list leads to it only after much else: days to come, after all that are past. */
  readonly isFirst?: true;
}

/** Which tasks are asked for, ready to be chosen. */
export interface TaskChoice {
  readonly rows: readonly RowCondition[];
  readonly sets: readonly IdSet[];
  /** The ways in which a task may be of the place that is asked for, the surest first; empty where none is. */
  readonly ways: readonly (IdSet & { readonly match: string })[];
  /** Columns of `tasks` by which it is ordered. */
  readonly order: readonly string[];
  /** Those of them that the conditions leave open. */
  readonly sortedBy: readonly string[];
}

/** Up to so many candidates are looked at one by one and sorted; more are met soon enough by walking through all tasks in order. */
export const MOST_SORTED = 20_000;

const ORDERS = {
  due: ["current_due_on IS NULL", "current_due_on", "document_id", "position"],
  latest: ["current_due_on DESC", "document_id", "position"],
  document: ["document_id", "position"],
  doubt: ["confidence", "document_id", "position"],
} as const;

// The repeated words are those of the indexes that answer them.
const LACKING = {
  deadline: "current_due_on IS NULL AND (deadline_kind IS NULL OR deadline_correction IS NOT NULL)",
  owner: "is_unowned = 1",
} as const;

const DATED = "(current_due_on IS NULL) = 0";

/** What a filter asks for; null where nothing can fit. */
export function taskChoice(filter: TaskFilter): TaskChoice | null {
  const ways = waysToPlace(filter);
  const sets: readonly (IdSet | null)[] = [
    ...given(filter.document, ofDocument),
    ...given(filter.owner, heldBy),
    ...given(filter.issuer, issuedBy),
    ...given(filter.search, saying),
    ...given(filter.dueBetween, dueBetween),
    ...(ways === null ? [null] : ways.length === 0 ? [] : [anyOf(ways)]),
  ];
  const sure = sets.filter((set) => set !== null);
  if (sure.length < sets.length || ways === null) return null;
  const rows: readonly RowCondition[] = [
    ...given(filter.task, (id) => ({ sql: "task_id = ?", values: [id] })),
    ...given(filter.dueBefore, (day) => ({ sql: `${DATED} AND current_due_on < ?`, values: [day] })),
    ...given(filter.dueAfter, (day) => ({ sql: `${DATED} AND current_due_on >= ?`, values: [day] })),
    ...given(filter.without, (what) => ({ sql: LACKING[what], values: [] })),
    ...given(filter.minConfidence, (least) => ({ sql: "confidence >= ?", values: [least] })),
    ...given(filter.kind, (kind) => ({ sql: "kind = ?", values: [kind] })),
  ];
  const order = filter.order ?? "due";
  const isDated = filter.dueBefore !== undefined || filter.dueAfter !== undefined;
  // What the conditions fix needs no sorting by, and keeps SQLite from reading the index in its order.
  const sorted = order === "due" && filter.without === "deadline" ? "document" : order;
  const sortedBy = sorted === "due" && isDated ? ORDERS.due.slice(1) : ORDERS[sorted];
  return { rows, sets: sure, ways, order: ORDERS[order], sortedBy };
}

function given<T, R>(value: T | undefined, make: (value: T) => R): readonly R[] {
  return value === undefined ? [] : [make(value)];
}

function anyOf(sets: readonly IdSet[]): IdSet {
  return { sql: sets.map(({ sql }) => sql).join(" UNION "), values: sets.flatMap(({ values }) => values) };
}

/** Of documents by id, or by a part of the number, title or file name, whatever its tones and capitals. */
function ofDocument(document: string): IdSet {
  const words = document.trim();
  const part = fold(words.normalize("NFC"));
  return {
    sql: `SELECT t.id FROM tasks t WHERE t.document_id IN (
      SELECT id FROM documents WHERE CAST(id AS TEXT) = ? OR instr(coalesce(folded, plain(coalesce(number, '') || char(10) || coalesce(title, ''))), ?) > 0
      UNION SELECT document_id FROM sources WHERE instr(coalesce(folded, plain(name)), ?) > 0)`,
    values: [words, part, part],
  };
}

function heldBy(owner: string): IdSet | null {
  const called = calledLike(owner);
  return (
    called && {
      sql: `SELECT task AS id FROM task_owners WHERE is_current = 1 AND organisation_id IN (${called.sql})`,
      values: called.values,
      each: {
        sql: `(SELECT 1 FROM task_owners o WHERE o.task = tasks.id AND o.is_current = 1 AND o.organisation_id IN (${called.sql}) LIMIT 1)`,
        values: called.values,
      },
    }
  );
}

function issuedBy(issuer: string): IdSet | null {
  const called = calledLike(issuer);
  return (
    called && {
      sql: `SELECT t.id FROM tasks t WHERE t.document_id IN (SELECT id FROM documents WHERE issuer_id IN (${called.sql}))`,
      values: called.values,
      each: {
        sql: `(SELECT d.issuer_id FROM documents d WHERE d.id = tasks.document_id) IN (${called.sql})`,
        values: called.values,
      },
    }
  );
}

function saying(search: string): IdSet | null {
  const query = searchQuery(search);
  return query === null
    ? null
    : {
        sql: "SELECT rowid AS id FROM task_search WHERE task_search MATCH ?",
        values: [query],
        each: {
          sql: "(SELECT 1 FROM task_search WHERE task_search MATCH ? AND rowid = tasks.id)",
          values: [query],
        },
      };
}

function dueBetween([from, to]: readonly [from: string, to: string]): IdSet {
  return {
    sql: `SELECT id FROM tasks WHERE ${DATED} AND current_due_on BETWEEN ? AND ?
      UNION ALL SELECT o.task FROM task_occurrences o WHERE o.due_on BETWEEN ? AND ?
        AND o.task NOT IN (SELECT id FROM tasks WHERE deadline_correction IS NOT NULL)`,
    values: [from, to, from, to],
    isFirst: true,
  };
}

// LIMIT -1 keeps the condition outside: each pair of place and issuer is folded once, not each document.
/** Tasks of a place by words: where its document is from, who holds it, what it says. */
function placedByWords(place: string): IdSet | null {
  const words = foldedWords(place);
  if (words === "") return null;
  const within = ` ${words} `;
  return {
    sql: `SELECT t.id FROM tasks t WHERE t.document_id IN (
        SELECT d.id FROM (
          SELECT * FROM (SELECT DISTINCT place, issuer FROM documents LIMIT -1)
          WHERE instr(' ' || words_of(coalesce(place, '') || char(10) || coalesce(issuer, '')) || ' ', ?) > 0
        ) p CROSS JOIN documents d ON d.issuer IS p.issuer AND d.place IS p.place)
      UNION SELECT o.task FROM organisation_aliases s CROSS JOIN task_owners o ON o.organisation_id = s.organisation_id
        WHERE o.is_current = 1 AND instr(' ' || s.folded || ' ', ?) > 0
      UNION SELECT rowid FROM task_search WHERE task_search MATCH ?`,
    values: [within, within, `folded : "${words}"`],
  };
}

const OF_UNITS = "SELECT id FROM organisations WHERE place_key IN (SELECT value FROM json_each(?))";

/** Tasks held by bodies of these units, and those of documents that they issued. */
function ofUnits(keys: readonly string[]): IdSet {
  return {
    sql: `SELECT o.task AS id FROM task_owners o WHERE o.is_current = 1 AND o.organisation_id IN (${OF_UNITS})
      UNION SELECT t.id FROM documents d CROSS JOIN tasks t ON t.document_id = d.id WHERE d.issuer_id IN (${OF_UNITS})`,
    values: [JSON.stringify(keys), JSON.stringify(keys)],
  };
}

/** Tasks held by bodies of units of which only a part is meant; what such a unit issued is as often about its other parts. */
function ofBodiesIn(keys: readonly string[]): IdSet {
  return {
    sql: `SELECT o.task AS id FROM task_owners o WHERE o.is_current = 1 AND o.organisation_id IN (${OF_UNITS})`,
    values: [JSON.stringify(keys)],
  };
}

function waysToPlace({ place, alsoPlaces }: TaskFilter): TaskChoice["ways"] | null {
  if (place === undefined) return [];
  const asked = alsoPlaces?.asked ? ofUnits(alsoPlaces.asked) : placedByWords(place);
  if (asked === null) return null;
  return [
    { match: "asked", ...asked },
    ...(alsoPlaces && alsoPlaces.same.length > 0 ? [{ match: "same", ...ofUnits(alsoPlaces.same) }] : []),
    ...(alsoPlaces && alsoPlaces.perhaps.length > 0 ? [{ match: "perhaps", ...ofBodiesIn(alsoPlaces.perhaps) }] : []),
  ];
}
