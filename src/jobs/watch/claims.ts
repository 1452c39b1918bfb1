import { randomBytes } from "node:crypto";
import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, normalize, relative, sep } from "node:path";
import { z } from "zod";
import { entryKind } from "./entry-kind.js";
import { isRunning } from "./is-running.js";
import { nameFor } from "./output-names.js";
import { isWithin, truePath } from "./places.js";
import { placeAs } from "./put-away.js";
import { isSameLook, type Look } from "./settling.js";
import { codeOf } from "./transient.js";

/** The folder of an inbox in which files wait that a watcher has in hand. */
export const WORKING_FOLDER = ".dondoc-working";

/** A watcher that has not shown for this long is gone, in milliseconds. */
export const LIFE_SIGN_LASTS = 120_000;

/** A file that this watcher alone has. */
export interface Claim {
  /** Where it lies now. */
  readonly path: string;
  /** Where it lay: below the inbox, with the system's separators. */
  readonly from: string;
}

/** Who runs a watcher: a process of a machine. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
}

const HolderSchema = z.object({ host: z.string(), pid: z.number().int().positive() });
const FromSchema = z.object({ from: z.string().min(1).max(10_000) });
const LIFE = "watcher.json";

/** What a look at a file shows; null where it is gone. Not for links: `lstat`. */
export async function lookAt(
  path: string,
): Promise<{ readonly look: Look; readonly kind: ReturnType<typeof entryKind> } | null> {
  try {
    const facts = await lstat(path);
    return { look: { size: facts.size, modified: facts.mtimeMs }, kind: entryKind(facts) };
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw error;
  }
}

/**
 * The claims of one watcher on one inbox. A claim is a rename into a folder of its own, which the file system lets only one watcher do.
 * Claims of watchers that died are handed back by those that live.
 */
export class Claims {
  readonly #inbox: string;
  readonly #folder: string;
  readonly #holder: Holder;
  #made = 0;

  /** `inbox` without links, as `truePath` gives it. */
  constructor(inbox: string, holder: Holder) {
    this.#inbox = inbox;
    this.#holder = holder;
    const host = holder.host.replace(/[^a-z0-9-]/giu, "_").slice(0, 60);
    this.#folder = join(inbox, WORKING_FOLDER, `${host}-${holder.pid}-${randomBytes(6).toString("hex")}`);
  }

  /** Shows that this watcher lives; to be called every `LIFE_SIGN_LASTS / 10` or so, from the start. */
  async showLife(): Promise<void> {
    const working = join(this.#inbox, WORKING_FOLDER);
    await mkdir(working, { mode: 0o700 }).catch((error: unknown) => {
      if (codeOf(error) !== "EEXIST") throw error;
    });
    // Anybody who may write into the inbox could have put a link here.
    if ((await lookAt(working))?.kind !== "folder") throw new Error(`${working} is no folder`);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeFile(join(this.#folder, LIFE), JSON.stringify(this.#holder));
  }

  /**
   * Takes a file, if it still looks as it did. Null where another watcher was quicker or somebody writes to it. Throws the
   * system's error where it is locked.
   */
  async take(path: string, look: Look): Promise<Claim | null> {
    const folder = join(this.#folder, String(++this.#made));
    const claim: Claim = { path: join(folder, basename(path)), from: relative(this.#inbox, path) };
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(`${folder}.json`, JSON.stringify({ from: claim.from }));
    try {
      await rename(path, claim.path);
    } catch (error) {
      await this.#forget(claim);
      if (codeOf(error) === "ENOENT") return null;
      throw error;
    }
    const now = await lookAt(claim.path);
    if (now?.kind === "file" && isSameLook(now.look, look)) return claim;
    await this.handBack(claim);
    return null;
  }

  /** Lays a claimed file back where it was, under another name if that is taken. Gives its path; null where it is gone. */
  async handBack(claim: Claim): Promise<string | null> {
    const path = await this.#layBack(claim);
    await this.#forget(claim);
    return path;
  }

  /** Forgets a claim whose file was put away. */
  async release(claim: Claim): Promise<void> {
    await this.#forget(claim);
  }

  /** Hands back what watchers had in hand that live no more; gives the paths. */
  async recover(): Promise<readonly string[]> {
    const working = join(this.#inbox, WORKING_FOLDER);
    const back: string[] = [];
    const now = await this.#clockOfShare();
    for (const name of await namesIn(working)) {
      const folder = join(working, name);
      if (folder === this.#folder || (await lookAt(folder))?.kind !== "folder") continue;
      if (await this.#lives(folder, now)) continue;
      for (const claim of await claimsIn(folder)) {
        const path = await this.handBack(claim);
        if (path !== null) back.push(path);
      }
      await removeIfDone(folder);
    }
    return back;
  }

  /** Takes the watcher's folder away; a claim still there stays, and is handed back later. */
  async close(): Promise<void> {
    await removeIfDone(this.#folder);
    await removeEmpty(dirname(this.#folder));
  }

  // Both instants by the clock of the file system: those of the machines may differ.
  async #clockOfShare(): Promise<number> {
    await this.showLife();
    return (await lookAt(join(this.#folder, LIFE)))?.look.modified ?? Number.NEGATIVE_INFINITY;
  }

  async #lives(folder: string, now: number): Promise<boolean> {
    const life = join(folder, LIFE);
    const seen = (await lookAt(life)) ?? (await lookAt(folder));
    // Far ahead is as dead as far behind: the clock was set back, and it showed no life since.
    if (!seen || Math.abs(now - seen.look.modified) > LIFE_SIGN_LASTS) return false;
    const holder = HolderSchema.safeParse(await jsonAt(life));
    if (!holder.success || holder.data.host !== this.#holder.host) return true;
    // Our own number on our own machine: the one that had it before us, as in a container that began anew.
    return holder.data.pid !== this.#holder.pid && isRunning(holder.data.pid);
  }

  async #layBack({ path, from }: Claim): Promise<string | null> {
    const target = await this.#safeTarget(from, basename(path));
    await mkdir(dirname(target), { recursive: true });
    for (let attempt = 1; ; attempt++) {
      const to = join(dirname(target), nameFor(basename(target), attempt));
      try {
        if ((await placeAs(path, to)) === "placed") return to;
      } catch (error) {
        if (codeOf(error) === "ENOENT" && (await lookAt(path)) === null) return null;
        throw error;
      }
    }
  }

  // What stands in the working folder may have been written by anybody: nothing is laid outside the inbox.
  async #safeTarget(from: string, name: string): Promise<string> {
    const target = join(this.#inbox, normalize(from));
    const parent = await truePath(dirname(target));
    const isSafe = isWithin(parent, this.#inbox) && !isWithin(parent, join(this.#inbox, WORKING_FOLDER));
    return isSafe && !isAbsolute(from) && !from.split(sep).includes("..") && basename(target) === name
      ? target
      : join(this.#inbox, name);
  }

  async #forget({ path }: Claim): Promise<void> {
    const folder = dirname(path);
    await rm(`${folder}.json`, { force: true });
    await removeEmpty(folder);
  }
}

async function removeIfDone(folder: string): Promise<void> {
  // A watcher that was only slow may just have taken another file: never remove a folder with what is in it.
  if ((await claimsIn(folder)).length > 0) return;
  // What is left of claims whose file was put away before the watcher could forget them.
  for (const name of await namesIn(folder)) {
    const held = join(folder, name);
    if ((await lookAt(held))?.kind !== "folder" || !(await removeEmpty(held))) continue;
    await rm(`${held}.json`, { force: true });
  }
  await rm(join(folder, LIFE), { force: true });
  await removeEmpty(folder);
}

/** True where the folder is gone. */
async function removeEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes(codeOf(error))) throw error;
    return codeOf(error) === "ENOENT";
  }
}

async function claimsIn(folder: string): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const number of await namesIn(folder)) {
    const held = join(folder, number);
    if ((await lookAt(held))?.kind !== "folder") continue;
    for (const name of await namesIn(held)) {
      if ((await lookAt(join(held, name)))?.kind !== "file") continue;
      const from = FromSchema.safeParse(await jsonAt(`${held}.json`));
      claims.push({ path: join(held, name), from: from.success ? from.data.from : name });
    }
  }
  return claims;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return [];
    throw error;
  }
}

// Null for what is gone, and for what a crash left half written.
async function jsonAt(path: string): Promise<unknown> {
  try {
    const about = await lookAt(path);
    if (about?.kind !== "file" || about.look.size > 65_536) return null;
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
