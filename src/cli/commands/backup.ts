import { existsSync, mkdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { vietnamDay } from "../../jobs/vietnam-day.js";
import { backUpStore } from "../../store/open-store.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { Failure } from "../failure.js";
import type { DatabaseOptions, FormatOptions } from "../program/options.js";
import { printable } from "../speech/speech.js";

/** How `dondoc backup` was asked. */
export interface BackupOptions extends DatabaseOptions, FormatOptions {
  readonly replace?: boolean;
}

const MEGABYTE = 2 ** 20;

/** `dondoc backup FILE`: a copy of the database that was opened again and checked. A folder gets a file with the day in its name. */
export async function backup(place: string, options: BackupOptions, context: Context): Promise<ExitCode> {
  const { db, replace = false, json = false } = options;
  const file = fileFor(place, db, context.now());
  if (existsSync(file) && (!replace || isSame(file, db)))
    throw new Failure(EXIT.usage, "failure.backup-exists", { file: printable(file) });
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new Failure(EXIT.store, "failure.backup-write", { file: printable(file), reason }, [], cause);
  }
  const { documents, schema } = await backUpStore(db, file);
  const bytes = statSync(file).size;
  if (json) await context.write(`${JSON.stringify({ file, bytes, documents, schema })}\n`);
  else {
    const megabytes = Math.round((10 * bytes) / MEGABYTE) / 10;
    context.tell(context.say("backup.done", { db: printable(db), file: printable(file), documents, megabytes }));
  }
  return EXIT.fine;
}

function fileFor(place: string, db: string, now: string): string {
  const isFolder = place.endsWith("/") || (existsSync(place) && statSync(place).isDirectory());
  if (!isFolder) return resolve(place);
  const end = extname(db);
  return resolve(join(place, `${basename(db, end)}-${vietnamDay(now)}${end}`));
}

function isSame(file: string, db: string): boolean {
  const [a, b] = [statSync(file), existsSync(db) ? statSync(db) : null];
  return b !== null && a.ino === b.ino && a.dev === b.dev;
}
