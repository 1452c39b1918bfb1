import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { startDondoc, until, type Running } from "./dondoc-process.js";
import { filesBelow, hashOfBytes, type Dropped } from "./dropped-files.js";

/** A folder with an inbox and an output, for one test. */
export interface Office {
  readonly root: string;
  readonly inbox: string;
  readonly output: string;
}

/** A new office; `root` is to be removed by the test. */
export function newOffice(): Office {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "dondoc-watch-")));
  const office = { root, inbox: join(root, "inbox"), output: join(root, "output") };
  mkdirSync(office.inbox);
  return office;
}

/** Starts `dondoc watch` on the inbox and waits until it watches. */
export async function startWatching(
  { root, inbox, output }: Office,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const running = startDondoc(root, ["watch", inbox, "--db", join(output, "dondoc.sqlite"), ...words], environment);
  await until(() => running.stderr().includes(inbox) || running.child.exitCode !== null, running.stderr);
  return running;
}

/** What lies in the inbox for people to see. */
export function leftIn({ inbox }: Office): readonly string[] {
  return filesBelow(inbox).filter((path) => !path.includes("/.dondoc-working/"));
}

/** True where neither the inbox nor any watcher holds a file. */
export function isEmptied({ inbox }: Office): boolean {
  return filesBelow(inbox).every((path) => /\/(?:watcher|\d+)\.json$/u.test(path));
}

/** The originals below a folder of output with their hashes; papers left out. */
export function originalsBelow(folder: string): readonly { readonly path: string; readonly hash: string }[] {
  const paths = filesBelow(folder);
  const isPaper = (path: string): boolean => path.endsWith(".dondoc.html") || (path.endsWith(".txt") && isNote(path));
  // what a watcher was writing when it was killed
  const isPart = (path: string): boolean => /^\.dondoc-[0-9a-f-]{36}\.part$/u.test(basename(path));
  return paths
    .filter((path) => !isPaper(path) && !isPart(path))
    .map((path) => ({ path, hash: hashOfBytes(readFileSync(path)) }));
}

function isNote(path: string): boolean {
  return readFileSync(path).subarray(0, 12).toString("utf8").startsWith("\ufeffTệp:");
}

/** The papers beside an original: its own name or, made fit, cut to what a file system takes. */
export function papersBeside(path: string): readonly string[] {
  const folder = dirname(path);
  const begin = basename(path)
    .normalize("NFC")
    .slice(0, 40)
    .replace(/["<>:|?*\n]/gu, "_");
  return readdirSync(folder).filter(
    (name) =>
      name.startsWith(begin) && (name.endsWith(".dondoc.html") || name.endsWith(".txt")) && join(folder, name) !== path,
  );
}

/** What a database holds. */
export function savedIn({ output }: Office): {
  readonly hashes: readonly string[];
  readonly paths: readonly string[];
  readonly integrity: unknown;
} {
  const database = new SqliteDatabase(join(output, "dondoc.sqlite"), { readonly: true });
  const column = (sql: string): readonly string[] => database.prepare<[], string>(sql).pluck().all();
  const saved = {
    hashes: column("SELECT sha256 FROM documents ORDER BY sha256"),
    paths: column("SELECT path FROM sources ORDER BY path"),
    integrity: database.pragma("integrity_check", { simple: true }),
  };
  database.close();
  return saved;
}

/** The hashes of the files that are to end so, sorted. */
export function hashesOf(files: readonly Dropped[], end: Dropped["end"]): readonly string[] {
  return files
    .filter((file) => file.end === end)
    .map(({ bytes }) => hashOfBytes(bytes))
    .sort();
}
