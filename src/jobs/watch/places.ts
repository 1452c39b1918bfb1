import { realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/** Where a watcher takes files from and puts what becomes of them; absolute, without links. */
export interface Places {
  readonly inbox: string;
  readonly done: string;
  readonly rejected: string;
}

/** Two places of which one holds the other. */
export interface Overlap {
  readonly outer: string;
  readonly inner: string;
}

/** True where `path` is `folder` or lies below it; both absolute and without links. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

/** The true path of what is there or will be: links of all folders that exist are resolved, `..` too. */
export async function truePath(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const parent = dirname(absolute);
    if (!isMissing || parent === absolute) throw error;
    return join(await truePath(parent), basename(absolute));
  }
}

/**
 * The first overlap of the inbox with a place of output: what is put away must never be taken again, and what is taken must
 * never lie among what is put away. Null where there is none.
 */
export function overlapOf(inbox: string, outputs: readonly string[]): Overlap | null {
  for (const output of outputs) {
    if (isWithin(output, inbox)) return { outer: inbox, inner: output };
    if (isWithin(inbox, output)) return { outer: output, inner: inbox };
  }
  return null;
}
