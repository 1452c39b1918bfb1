import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { z } from "zod";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceFile, SourceText } from "../model/source.js";
import { SourceTextSchema, StoredDiagnosticSchema } from "../model/source-schema.js";
import type { Reader } from "./reader.js";

const inflate = promisify(gunzip);
const deflate = promisify(gzip);
// Raised whenever the shape of `SourceText` changes.
const FORMAT = 1;

/** A reading as it is kept: what was read, and what a person should know about it. */
export interface Reading {
  readonly source: SourceText;
  readonly diagnostics: readonly Diagnostic[];
}

const ReadingSchema = z.object({
  format: z.literal(FORMAT),
  source: SourceTextSchema,
  diagnostics: z.array(StoredDiagnosticSchema),
});

/** Where a reading is kept: by content and by reader, so that neither a new name nor a new program version confuses it. */
export function readingPath(folder: string, sha256: string, reader: Pick<Reader, "name" | "version">): string {
  // The version of an engine may hold what a file's name may not.
  const by = `${reader.name}-${reader.version}`.replace(/[^\w.+-]/gu, "_");
  return join(folder, sha256.slice(0, 2), `${sha256}.${by}.json.gz`);
}

/** The kept reading of a file by a reader; null where there is none or it is damaged (the file is then read again). */
export async function loadReading(
  folder: string,
  file: SourceFile,
  reader: Pick<Reader, "name" | "version">,
): Promise<Reading | null> {
  const reading = await readingAt(readingPath(folder, file.sha256, reader));
  // The same content may come again under another name.
  return reading && { ...reading, source: { ...reading.source, file } };
}

/** The kept reading of a content by whatever reader, of the highest version; null where there is none that can be used. */
export async function keptReading(
  folder: string,
  sha256: string,
): Promise<(Outcome<SourceText> & { readonly ok: true }) | null> {
  const within = dirname(readingPath(folder, sha256, { name: "", version: "" }));
  const names = (await namesIn(within)).filter((name) => name.startsWith(`${sha256}.`) && name.endsWith(".json.gz"));
  for (const name of names.sort((a, b) => b.localeCompare(a, "en", { numeric: true }))) {
    const reading = await readingAt(join(within, name));
    if (reading) return { ok: true, value: reading.source, diagnostics: reading.diagnostics };
  }
  return null;
}

/** Keeps a reading; throws the system's error where the folder cannot be written. Written whole or not at all. */
export async function saveReading(folder: string, { source, diagnostics }: Reading): Promise<void> {
  const path = readingPath(folder, source.file.sha256, source.reader);
  // What documents say is for the one who runs dondoc alone, as the database is.
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const partial = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(partial, await deflate(JSON.stringify({ format: FORMAT, source, diagnostics })), { mode: 0o600 });
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    throw cause;
  }
}

async function readingAt(path: string): Promise<Reading | null> {
  const packed = await absentAs(null, () => readFile(path));
  if (!packed) return null;
  const stored = ReadingSchema.safeParse(await unpacked(packed));
  return stored.success ? { source: stored.data.source, diagnostics: stored.data.diagnostics } : null;
}

function namesIn(folder: string): Promise<readonly string[]> {
  return absentAs([], () => readdir(folder));
}

// What the system cannot open counts as not kept: the original is read instead.
async function absentAs<T, Instead>(instead: Instead, open: () => Promise<T>): Promise<T | Instead> {
  try {
    return await open();
  } catch (cause) {
    if (cause instanceof Error && "code" in cause) return instead;
    throw cause;
  }
}

async function unpacked(packed: Buffer): Promise<unknown> {
  try {
    return JSON.parse((await inflate(packed)).toString("utf8"));
  } catch (damaged) {
    // zlib and JSON throw errors of several classes for cut-off data.
    if (damaged instanceof Error) return null;
    throw damaged;
  }
}
