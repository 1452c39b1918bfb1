/** Values of one row by column; flags are 0 or 1, as SQLite knows no booleans. */
export type Columns = Readonly<Record<string, string | number | null>>;

/** The words of a text as they are searched for. */
export interface SearchText {
  readonly words: string;
  readonly folded: string;
}

/** One way in which a body is written: in full, as a document wrote it, as the lexicon shortens it, as a person said. */
export interface PreparedAlias extends SearchText {
  readonly alias: string;
  readonly source: "name" | "document" | "lexicon" | "person";
}

/** A body under the key that tells it apart, ready to be written. */
export interface PreparedBody {
  readonly key: string;
  /** Of `organisations`, without its id and key. */
  readonly row: Columns;
  readonly aliases: readonly PreparedAlias[];
}

/** An owner of a task: the body, and the row that joins them. */
export interface PreparedOwner {
  /** As the document calls it, in full words. */
  readonly name: string;
  readonly body: PreparedBody;
  readonly row: Columns;
}

export interface PreparedTask {
  readonly row: Columns;
  /** The days of a recurring deadline. */
  readonly occurrences: readonly string[];
  readonly owners: readonly PreparedOwner[];
  /** Numbers of the criteria it names, each once. */
  readonly criteria: readonly number[];
  readonly search: SearchText;
  /** Its own words in search form: by these it is known again after a change of rules. */
  readonly words: string;
}

/**
 * All rows of a document, ready to be written. Plain data that goes from one process to another: preparing is most of the work of
 * saving, and needs no database.
 */
export interface PreparedDocument {
  readonly sha256: string;
  readonly reader: { readonly name: string; readonly version: string };
  readonly text: string;
  /** Of `documents`, without its id and what the run adds. */
  readonly row: Columns;
  /** The body that issued it; null where none was found. */
  readonly issuer: PreparedBody | null;
  /** Of the tables that hold parts of it. */
  readonly parts: readonly { readonly table: string; readonly rows: readonly Columns[] }[];
  readonly tasks: readonly PreparedTask[];
  readonly search: SearchText;
  /** For finding its versions: whether it is digitally signed, how many shingles it has, under which keys it meets others. */
  readonly isSigned: boolean;
  readonly shingles: number;
  readonly meetingKeys: readonly number[];
}
