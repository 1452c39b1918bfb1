import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile as readAll, stat } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../model/diagnostic.js";
import { diagnose } from "../model/diagnostic-codes.js";
import { failed, type Outcome, succeeded } from "../model/outcome.js";
import type { SourceFile, SourceText } from "../model/source.js";
import { toNfc } from "../text/letters/vietnamese.js";
import { identify } from "./identify.js";
import type { EngineWish } from "./ocr/engine-wish.js";
import { KeptEngine } from "./ocr/kept-engine.js";
import { ocrReaderVersion } from "./ocr/page/ocr-version.js";
import { readBytes, type ReadingJob } from "./read-bytes.js";
import { DEFAULT_LIMITS, type FileKind, type Reader, type ReadLimits } from "./reader.js";
import { readerOf } from "./readers.js";
import { loadReading, saveReading, type Reading } from "./reading-cache.js";
import { ReadingPool } from "./reading-pool.js";
import type { PageProgress } from "./reading-tools.js";
import { readingTools } from "./tools-for-reading.js";

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Folder of kept readings; null or absent: none are kept. */
  readonly cacheFolder?: string | null;
  /** Asked of every text before anything of it is kept or given out; a diagnostic refuses the document. */
  readonly admit?: (source: SourceText) => Diagnostic | null;
  /** False reads in this thread, where neither time nor memory can be limited. */
  readonly isolate?: boolean;
  /** Which engine recognises pictures of pages; "none" leaves them unread. The best there is if absent. */
  readonly ocrEngine?: EngineWish | "none";
  /** Told when a page that takes long (one that is recognised) is done. */
  readonly onProgress?: (progress: PageProgress) => void;
  /** Stops the reading: `read-cancelled`. */
  readonly signal?: AbortSignal;
}

const MAY_BE_SCANS: readonly FileKind[] = ["pdf", "image"];
const WORKER = new URL("./reading-worker.js", import.meta.url);
// Absent when running from the sources: then reading is done in this thread.
const canIsolate = existsSync(fileURLToPath(WORKER));
const pool = new ReadingPool(WORKER);
// Of this thread: for reading without a worker, and for its version. It starts nothing before a picture comes.
const engine = new KeptEngine();

/**
 * Reads a document of any known kind. All trouble with the file is an `Outcome` with a stable code: absent, empty, too large, unknown,
 * encrypted, damaged, a scan, too slow, too hungry. Never changes the file.
 */
export async function readFile(path: string, options: ReadOptions = {}): Promise<Outcome<SourceText>> {
  const limits: ReadLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const loaded = await load(path, limits);
  if (!loaded.ok) return loaded;
  const bytes = loaded.value;
  const identity = identify(bytes);
  if (identity.kind === "encrypted") return failed(diagnose("office-encrypted"));
  if (identity.kind === "unknown") return failed(diagnose("file-unknown-kind"));
  const file: SourceFile = {
    name: toNfc(basename(path)),
    sha256: createHash("sha256").update(bytes).digest("hex"),
    mediaType: identity.mediaType,
    bytes: bytes.length,
  };
  const job: ReadingJob = { kind: identity.kind, file, bytes, limits, ocrEngine: options.ocrEngine ?? "auto" };
  const folder = options.cacheFolder ?? null;
  return folder === null ? run(job, options) : runKept(job, options, folder);
}

/** Ends the workers that read. A process that forgets to call it ends all the same. */
export async function closeReaders(): Promise<void> {
  await Promise.all([pool.close(), engine.close()]);
}

async function run(
  job: ReadingJob,
  { isolate = true, admit, onProgress, signal }: ReadOptions,
): Promise<Outcome<SourceText>> {
  const outcome =
    isolate && canIsolate
      ? await pool.read(job, { onPage: onProgress, signal })
      : await readBytes(job, readingTools(job, engine, { onPage: onProgress, signal }));
  return admitted(outcome, admit);
}

function admitted(outcome: Outcome<SourceText>, admit: ReadOptions["admit"]): Outcome<SourceText> {
  const refusal = outcome.ok ? (admit?.(outcome.value) ?? null) : null;
  return refusal ? failed(refusal) : outcome;
}

async function runKept(job: ReadingJob, options: ReadOptions, folder: string): Promise<Outcome<SourceText>> {
  const reader = readerOf(job.kind);
  const kept = reader && ((await loadReading(folder, job.file, reader)) ?? (await keptScan(job, reader, folder)));
  if (kept) return admitted(succeeded(kept.source, kept.diagnostics), options.admit);
  const outcome = await run(job, options);
  if (!outcome.ok) return outcome;
  try {
    await saveReading(folder, { source: outcome.value, diagnostics: outcome.diagnostics });
    return outcome;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return succeeded(outcome.value, [...outcome.diagnostics, diagnose("reading-not-kept", { reason })]);
  }
}

/** The kept reading of a scan by the engine that would read it now. Asked only where there is none without OCR. */
async function keptScan(job: ReadingJob, reader: Reader, folder: string): Promise<Reading | null> {
  if (!MAY_BE_SCANS.includes(job.kind)) return null;
  const chosen = job.ocrEngine === "none" ? null : await engine.open(job.ocrEngine);
  const version = ocrReaderVersion(reader.version, chosen?.ok ? chosen.value : null);
  return loadReading(folder, job.file, { name: reader.name, version });
}

async function load(path: string, limits: ReadLimits): Promise<Outcome<Uint8Array>> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return failed(diagnose("file-not-regular"));
    if (about.size === 0) return failed(diagnose("file-empty"));
    if (about.size > limits.maxBytes)
      return failed(diagnose("file-too-large", { bytes: about.size, limit: limits.maxBytes }));
    const bytes = await readAll(path);
    return bytes.length === 0 ? failed(diagnose("file-empty")) : succeeded(bytes);
  } catch (cause) {
    if (!(cause instanceof Error) || !("code" in cause)) throw cause;
    const code = String(cause.code);
    return failed(
      code === "ENOENT" || code === "ENOTDIR"
        ? diagnose("file-not-found")
        : diagnose("file-not-readable", { reason: code }),
    );
  }
}
