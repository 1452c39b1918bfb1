/** What an entry of the inbox is. Only files are taken, only folders are entered; the rest is refused and left where it is. */
export type EntryKind = "file" | "folder" | Refused;

/** Kinds that could lead outside the inbox or never end; "name": its name is no UTF-8. */
export type Refused = "link" | "fifo" | "socket" | "device" | "name" | "other";

/** What `lstat` and the entries of a folder can tell. */
export interface EntryFacts {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
  isCharacterDevice(): boolean;
  isBlockDevice(): boolean;
}

/** The kind of an entry; links are never followed, so that a link to a file is a link. */
export function entryKind(facts: EntryFacts): EntryKind {
  if (facts.isSymbolicLink()) return "link";
  if (facts.isFile()) return "file";
  if (facts.isDirectory()) return "folder";
  if (facts.isFIFO()) return "fifo";
  if (facts.isSocket()) return "socket";
  return facts.isCharacterDevice() || facts.isBlockDevice() ? "device" : "other";
}

// Copies under way of browsers and file managers are renamed when they are whole; locks and thumbnails are no documents.
const PASSING = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$|\.(?:tmp|part|partial|filepart|crdownload|download)$/iu;

/** True for names that are never documents: hidden files, Word's locks, downloads under way. */
export function isPassing(name: string): boolean {
  return PASSING.test(name);
}
