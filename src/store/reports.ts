import type { OrganisationCard, OrganisationFilter } from "./organisations/organisations.js";

/** One row of a report: names of columns to values, in the order of the view. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Which tasks are wanted; all conditions must hold. */
export interface TaskFilter {
  /** A body in any role: words of its name in any spelling; unaccented words find accented names. */
  readonly owner?: string | undefined;
  /** Due on a day before this ISO date. */
  readonly dueBefore?: string | undefined;
  /** Due on this ISO date or later. */
  readonly dueAfter?: string | undefined;
  /** A day between these two ISO dates, both included, is one on which it is due; occurrences of recurring tasks count. */
  readonly dueBetween?: readonly [from: string, to: string] | undefined;
  /** Words of the body that issued the document. */
  readonly issuer?: string | undefined;
  /** Words of a place: in the document's place or issuer, the task's owners or its own words. */
  readonly place?: string | undefined;
  /**
   * With `place`: keys of units that are the same ground under another name, and of such as are it only in part. Rows then have `place_match`:
   * "asked", "same" or "perhaps".
   */
  readonly alsoPlaces?:
    | {
        /** Where it was said in which district or province it lies: these units alone instead of its words. */
        readonly asked: readonly string[] | null;
        readonly same: readonly string[];
        readonly perhaps: readonly string[];
      }
    | undefined;
  /** Only tasks that lack it; an owner that was merely inferred counts as lacking. */
  readonly without?: "deadline" | "owner" | undefined;
  /** Part of the document's number, title or file name, or its id. */
  readonly document?: string | undefined;
  /** The one task with this `task_id`. */
  readonly task?: string | undefined;
  /** Words of the task or its headings; "…" for words that stand together. */
  readonly search?: string | undefined;
  /** 0..1. */
  readonly minConfidence?: number | undefined;
  readonly kind?: "task" | "target" | undefined;
  /** "due": next due first, undated last; "latest": last due first; "document": as written; "doubt": least certain first. */
  readonly order?: "due" | "latest" | "document" | "doubt" | undefined;
  /** Also of files of a directive that another file of it speaks for (a draft, a scan). */
  readonly allVersions?: boolean | undefined;
  readonly limit?: number | undefined;
}

/**
 * What is asked of the criteria. "stated": each count as a document says it; "latest": the last known state of each place and standard;
 * "history": all its states; "gaps": places that lack some; "regressions": what was there and is no more; "targets": targets beside results.
 */
export type CriteriaQuestion = "stated" | "latest" | "history" | "gaps" | "regressions" | "targets";

/** Which criteria counts or statuses are wanted. */
export interface CriteriaFilter {
  readonly document?: string | undefined;
  /** Words of the subject ("xã Thanh Bình"). */
  readonly subject?: string | undefined;
  readonly limit?: number | undefined;
}

/** Which documents are wanted. */
export interface DocumentFilter {
  readonly document?: string | undefined;
  /** Words of the whole text. */
  readonly search?: string | undefined;
  readonly limit?: number | undefined;
}

/** Reads a store; it cannot write. Trouble throws a `StoreError`. */
export interface Reports {
  /** Rows of `v_tasks`. */
  tasks(filter: TaskFilter): readonly Row[];
  /**
   * The same one by one, of these columns alone where some are named (names of our own, never words of a user), so that a million
   * rows take no memory. Nothing else can be asked before the last row was taken or the loop was left.
   */
  eachTask(filter: TaskFilter, columns?: readonly string[]): Iterable<Row>;
  /** How many there are. */
  countTasks(filter: TaskFilter): number;
  /** Rows of the view that answers the question; "stated" where none is asked. A filter by document is by whose statement it is. */
  criteria(filter: CriteriaFilter, question?: CriteriaQuestion): readonly Row[];
  /** Rows of `v_criterion_statuses`. */
  criterionStatuses(filter: CriteriaFilter): readonly Row[];
  /** Rows of `v_documents`. */
  documents(filter: DocumentFilter): readonly Row[];
  /** Rows of `v_organisations`. */
  organisations(filter: OrganisationFilter): readonly Row[];
  /** The bodies that a person may mean by a number or a name; the exact ones alone where there are such. */
  organisationsMeant(asked: string): readonly Row[];
  /** The id of the body with this key, of a merged one that of the body it is; null where there is none. */
  organisationWithKey(key: string): number | null;
  /** All that is known of a body; null where there is none of this id. */
  organisation(id: number): OrganisationCard | null;
  /** Rows of one SELECT; `columns` are named even where there is no row. */
  query(sql: string): { readonly columns: readonly string[]; readonly rows: readonly Row[] };
  close(): void;
}
