/** Kinds of trouble with a store; each has a sentence for people in `cli/messages`. */
export type StoreTrouble =
  | "not-found" // no such database yet
  | "not-ours" // a database, but not of dondoc
  | "damaged" // no database at all, or a broken one
  | "newer" // made by a newer dondoc
  | "locked" // another program holds it
  | "full" // no space left
  | "denied" // may not be read or written
  | "query" // the SQL is wrong
  | "write-refused" // the SQL would write
  | "failed"; // anything else

/** Trouble of a store. `details` fill the places of its sentence; `cause` is what the database said. */
export class StoreError extends Error {
  constructor(
    readonly trouble: StoreTrouble,
    readonly details: Readonly<Record<string, string | number>>,
    cause?: unknown,
  ) {
    super(`${trouble}: ${JSON.stringify(details)}`, { cause });
    this.name = "StoreError";
  }
}
