import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { chunked, writeWhole } from "../../export/write-file.js";
import type { Context } from "../context.js";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import { printable } from "../speech/speech.js";

/** Where a result goes. */
export interface OutOptions {
  /** A file, or "-" for stdout. */
  readonly out?: string;
  readonly replace?: boolean;
}

/** Throws a `Failure` (exit 1) where a file of that name is there and may not be replaced: asked before the work, not after it. */
export function checkOut(file: string | null, { replace = false }: OutOptions): void {
  if (file !== null && !replace && existsSync(file))
    throw new Failure(EXIT.usage, "failure.out-exists", { file: printable(file) });
}

/** Writes a result to a file, or to stdout where `file` is null, and tells people where it is. Throws a `Failure`. */
export async function writeOut(
  file: string | null,
  content: Uint8Array | Iterable<string>,
  context: Context,
): Promise<void> {
  if (file === null) {
    if (content instanceof Uint8Array) throw new Failure(EXIT.usage, "failure.out-binary");
    for (const text of chunked(content)) await context.write(text);
    return;
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, content);
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && "syscall" in cause)) throw cause;
    throw new Failure(
      EXIT.store,
      "failure.out-write",
      { file: printable(file), reason: String(cause.code) },
      [],
      cause,
    );
  }
  context.tell(context.say("out.done", { file: printable(file) }));
}
