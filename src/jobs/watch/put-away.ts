import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { link, lstat, mkdir, open, readFile, rename, rm, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { besideName, nameFor } from "./output-names.js";
import { codeOf } from "./transient.js";

/** What becomes of an attempt to give a file a name that must be free. "elsewhere": it lies on another file system. */
export type Placing = "placed" | "taken" | "elsewhere";

const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL"]);

/**
 * Gives the file `from` the name `to` of the same file system, never replacing what is there. Stopped halfway the file has both
 * names, and asking again ends the move. Throws the system's error where it cannot be done now.
 */
export async function placeAs(from: string, to: string): Promise<Placing> {
  try {
    await link(from, to);
  } catch (error) {
    const code = codeOf(error);
    if (code === "EXDEV") return "elsewhere";
    if (code === "EEXIST") {
      if (!(await isSameFile(from, to))) return "taken";
    } else if (NO_LINKS.has(code)) return placeWithoutLinks(from, to);
    else throw error;
  }
  await unlink(from);
  return "placed";
}

// Shares and memory sticks know no links: an empty file holds the name until the true one takes its place.
async function placeWithoutLinks(from: string, to: string): Promise<Placing> {
  try {
    await (await open(to, "wx")).close();
  } catch (error) {
    if (codeOf(error) === "EEXIST") return "taken";
    throw error;
  }
  try {
    await rename(from, to);
    return "placed";
  } catch (error) {
    await unlink(to);
    if (codeOf(error) === "EXDEV") return "elsewhere";
    throw error;
  }
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all([lstat(a), lstat(b)]);
  return left.ino === right.ino && left.dev === right.dev;
}

/** True where an attempt that was cut off had given the file its new name, or made the whole copy of it: only the old one is to go. */
async function isPlaced(from: string, to: string): Promise<boolean> {
  const [old, there] = await Promise.all([lstat(from), lstat(to).catch(() => null)]);
  if (!there?.isFile()) return false;
  if (old.dev === there.dev) return old.ino === there.ino;
  const isLikeCopy = old.size === there.size && Math.abs(old.mtimeMs - there.mtimeMs) < 1;
  return isLikeCopy && (await hashOf(from)) === (await hashOf(to));
}

/** A copy did not come out as its original; the original is still where it was. */
export class CopyDiffers extends Error {
  constructor(path: string) {
    super(`the copy of ${path} differs from it`);
    this.name = "CopyDiffers";
  }
}

/** A page that is written beside a file that is put away. */
export interface Paper {
  /** Added to the file's name: ".dondoc.html". */
  readonly suffix: string;
  readonly content: string | Uint8Array;
}

/**
 * Moves the file `from`, byte for byte, into `folder` (made as needed) under its own `name` or "name (2)" and so on, with `papers` beside
 * it, and gives the name; nothing that is there is replaced. Papers come first, so that a file that was put away has them. From
 * another file system it is copied, written through to the disk, compared, and only then removed. `mark` stands in each paper and
 * tells those of an earlier attempt that was cut off; what such an attempt had placed is not placed again. Throws the system's error where it cannot be done now; then all is as before.
 */
export async function putAway(
  from: string,
  folder: string,
  { name, papers, mark }: { readonly name: string; readonly papers: readonly Paper[]; readonly mark: string },
): Promise<string> {
  await mkdir(folder, { recursive: true });
  let source = from;
  try {
    for (let attempt = 1; ; attempt++) {
      const as = nameFor(name, attempt);
      if (source === from && (await isPlaced(from, join(folder, as)))) {
        await unlink(from);
        return as;
      }
      const written = await writePapers(folder, as, papers, mark);
      if (!written) continue;
      const placing = await undone(written, placeAs(source, join(folder, as)));
      if (placing === "placed") {
        await syncFolder(folder);
        if (source !== from) await unlink(from);
        return as;
      }
      await remove(written);
      if (placing === "taken") continue;
      if (source !== from) throw new Error(`${folder} lies on two file systems`);
      source = join(folder, `.dondoc-${randomUUID()}.part`);
      await copyThrough(from, source);
      attempt--;
    }
  } finally {
    if (source !== from) await rm(source, { force: true });
  }
}

/** The papers' paths; null where one of their names is taken. */
async function writePapers(
  folder: string,
  name: string,
  papers: readonly Paper[],
  mark: string,
): Promise<readonly string[] | null> {
  const written: string[] = [];
  for (const { suffix, content } of papers) {
    const path = join(folder, besideName(name, suffix));
    const isOrphan = !(await exists(join(folder, name))) && (await holds(path, mark));
    if (isOrphan) await unlink(path);
    if ((await undone(written, writeNew(path, content))) === "taken") {
      await remove(written);
      return null;
    }
    written.push(path);
  }
  return written;
}

async function undone<T>(written: readonly string[], work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await remove(written);
    throw error;
  }
}

async function remove(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

const LONGEST_PAPER = 16 * 2 ** 20;

async function holds(path: string, mark: string): Promise<boolean> {
  const about = await lstat(path).catch(() => null);
  if (!about?.isFile() || about.size > LONGEST_PAPER || mark === "") return false;
  return (await readFile(path)).includes(mark);
}

/** SHA-256 of a file, hexadecimal; a link is not followed. */
export async function hashOf(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const hash = createHash("sha256");
    for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(toBytes(chunk));
    return hash.digest("hex");
  } finally {
    await file.close();
  }
}

async function copyThrough(from: string, to: string): Promise<void> {
  const [source, target] = [await open(from, constants.O_RDONLY | constants.O_NOFOLLOW), await open(to, "wx")];
  try {
    const hash = createHash("sha256");
    for await (const chunk of source.createReadStream({ autoClose: false })) {
      const bytes = toBytes(chunk);
      hash.update(bytes);
      await target.writeFile(bytes);
    }
    const { atime, mtime, mode } = await source.stat();
    await target.utimes(atime, mtime);
    await target.chmod(mode & 0o777);
    await target.sync();
    if ((await hashOf(to)) !== hash.digest("hex")) throw new CopyDiffers(from);
  } finally {
    await source.close();
    await target.close();
  }
}

/** Writes a paper about something that stays where it is; nothing where the same was written before. */
export async function writeOnce(folder: string, name: string, { suffix, content }: Paper): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const path = join(folder, besideName(nameFor(name, attempt), suffix));
    if ((await writeNew(path, content)) === "placed") return;
    const about = await lstat(path).catch(() => null);
    if (about?.isFile() && about.size <= LONGEST_PAPER && (await readFile(path)).equals(Buffer.from(content))) return;
  }
}

/** Writes a new file whole or not at all; "taken" where the name is not free. */
export async function writeNew(path: string, content: string | Uint8Array): Promise<Exclude<Placing, "elsewhere">> {
  const part = join(dirname(path), `.dondoc-${randomUUID()}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(part, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    return (await placeAs(part, path)) === "placed" ? "placed" : "taken";
  } finally {
    await rm(part, { force: true });
  }
}

function toBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new TypeError("a file stream gave no bytes");
}

// A rename is safe from a power cut only when the folder is written too; Windows and some shares cannot do it.
async function syncFolder(folder: string): Promise<void> {
  try {
    const opened = await open(folder, constants.O_RDONLY);
    try {
      await opened.sync();
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (codeOf(error) === "") throw error;
  }
}
