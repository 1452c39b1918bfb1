import { open, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { isPassing, type Refused } from "./entry-kind.js";
import { lookAt } from "./claims.js";
import { ownEnd } from "./file-end.js";
import { settle, settleEnd, type Look, type Patience, type Settling } from "./settling.js";
import { codeOf, isTransient, retryDelay } from "./transient.js";

/** A file that stood still long enough. */
export interface Ready {
  readonly path: string;
  readonly look: Look;
}

/** Something in the inbox that is not taken: no regular file, or a name that no program can open. */
export interface RefusedEntry {
  readonly path: string;
  readonly what: Refused;
}

interface Waiting {
  readonly settling: Settling | null;
  /** When to look at it again. */
  readonly next: number;
  /** How often it could not be taken. */
  readonly failures: number;
}

/** The files of an inbox that are not yet taken, and since when they stand still. All instants are of a clock never set back. */
export class WaitingFiles {
  readonly #inbox: string;
  readonly #patience: Patience;
  readonly #waiting = new Map<string, Waiting>();
  readonly #refused = new Set<string>();

  constructor(inbox: string, patience: Patience) {
    this.#inbox = inbox;
    this.#patience = patience;
  }

  /** How many wait that could not be taken fewer than `failures` times. */
  countTriedLessThan(failures: number): number {
    return [...this.#waiting.values()].filter((waiting) => waiting.failures < failures).length;
  }

  /** Notes that people were told of a refused entry. */
  told(path: string): void {
    this.#refused.add(path);
  }

  /** Notes a file that appeared. */
  add(path: string, now: number): void {
    if (!this.#waiting.has(path)) this.#waiting.set(path, { settling: null, next: now, failures: 0 });
  }

  /** Looks through the whole inbox, in the order of names; gives what is refused and was not `told` yet. Throws where the inbox cannot be opened. */
  async scan(now: number): Promise<readonly RefusedEntry[]> {
    const found: RefusedEntry[] = [];
    const seen = new Set<string>();
    await this.#scanFolder(this.#inbox, now, found, seen);
    for (const path of this.#refused) if (!seen.has(path)) this.#refused.delete(path);
    return found;
  }

  /** The next file that may be taken; null where none may be now. */
  async nextReady(now: number): Promise<Ready | null> {
    for (const [path, waiting] of this.#waiting) {
      if (waiting.next > now) continue;
      const ready = await this.#lookAgain(path, waiting, now);
      if (ready) return ready;
    }
    return null;
  }

  /** When to look again at the first of them; null where none waits. */
  nextLook(): number | null {
    return this.#waiting.size === 0 ? null : Math.min(...[...this.#waiting.values()].map(({ next }) => next));
  }

  /** Forgets a file that was taken or is gone. */
  forget(path: string): void {
    this.#waiting.delete(path);
  }

  /** Puts a file off that could not be taken; gives the delay in milliseconds, which grows each time. */
  putOff(path: string, now: number): { readonly failures: number; readonly delay: number } {
    const failures = (this.#waiting.get(path)?.failures ?? 0) + 1;
    const delay = retryDelay(failures);
    this.#waiting.set(path, { settling: null, next: now + delay, failures });
    return { failures, delay };
  }

  async #lookAgain(path: string, { settling, failures }: Waiting, now: number): Promise<Ready | null> {
    const seen = await lookAt(path);
    if (seen?.kind !== "file") {
      this.#waiting.delete(path);
      return null;
    }
    const { state, verdict } = settle(settling, seen.look, now, this.#patience);
    const until = verdict.next === "wait" ? verdict.until : await this.#untilEnd(path, state, now);
    this.#waiting.set(path, { settling: state, next: until ?? now, failures });
    return until === null ? { path, look: state.look } : null;
  }

  async #untilEnd(path: string, state: Settling, now: number): Promise<number | null> {
    const end = await endOf(path, state.look.size);
    return settleEnd(state, end, now, this.#patience);
  }

  async #scanFolder(folder: string, now: number, found: RefusedEntry[], seen: Set<string>): Promise<void> {
    const names = await this.#namesIn(folder);
    for (const name of names.sort()) {
      if (isPassing(name)) continue;
      const path = join(folder, name);
      const entry = await lookAt(path);
      if (entry?.kind === "file") this.add(path, now);
      else if (entry?.kind === "folder") await this.#scanFolder(path, now, found, seen);
      // A name that is no UTF-8 comes with replacement letters, under which nothing is there.
      else if (entry || name.includes("\ufffd")) {
        seen.add(path);
        if (!this.#refused.has(path)) found.push({ path, what: entry?.kind ?? "name" });
      }
    }
  }

  async #namesIn(folder: string): Promise<string[]> {
    try {
      return await readdir(folder);
    } catch (error) {
      // A folder that went away or may not be entered does not stop the others; the inbox itself does.
      if (folder === this.#inbox || (codeOf(error) !== "ENOENT" && !isTransient(error))) throw error;
      return [];
    }
  }
}

// A file that cannot be opened now shows its trouble when it is taken.
async function endOf(path: string, size: number): ReturnType<typeof ownEnd> {
  try {
    const file = await open(path, "r");
    try {
      return await ownEnd(basename(path), size, async (position, length) => {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
        return buffer.subarray(0, bytesRead);
      });
    } finally {
      await file.close();
    }
  } catch (error) {
    if (codeOf(error) === "") throw error;
    return "unasked";
  }
}
