import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";

/** Letters that are written at once. */
const CHUNK = 65_536;

/** Texts joined to such of some length, so that a million short lines are not a million writes. */
export function* chunked(texts: Iterable<string>): Generator<string, void> {
  let chunk = "";
  for (const text of texts) {
    chunk += text;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

/**
 * Writes a file that is there whole or not at all: beside it first, then renamed, over an older one of that name. Only its owner may read it, as it holds
 * what the documents hold. Throws what the file system throws.
 */
export function writeWhole(file: string, content: Uint8Array | Iterable<string>): void {
  const part = `${file}.part`;
  const handle = openSync(part, "w", 0o600);
  try {
    if (content instanceof Uint8Array) writeAll(handle, content);
    else for (const text of chunked(content)) writeAll(handle, Buffer.from(text, "utf8"));
    fsyncSync(handle);
    closeSync(handle);
    renameSync(part, file);
  } catch (error) {
    try {
      closeSync(handle);
    } catch {
      // It was closed already; what went wrong is thrown below.
    }
    rmSync(part, { force: true });
    throw error;
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}
