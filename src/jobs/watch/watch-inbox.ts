import { relative } from "node:path";
import { lookAt, type Claim } from "./claims.js";
import type { RuleKeeper } from "./rule-keeper.js";
import { reasonOf, takeFile, type Taking } from "./take-file.js";
import { isTransient, retryDelay } from "./transient.js";
import { WaitingFiles, type Ready, type RefusedEntry } from "./waiting-files.js";
import type { WakeUps } from "./wake-ups.js";
import type { Patience } from "./settling.js";
import type { WatchEvent } from "./watch-event.js";

/** How a watcher works. Milliseconds. */
export interface WatchSettings {
  readonly patience: Patience;
  /** How often the whole inbox is looked through, whatever events say. */
  readonly rescan: number;
  /** End when nothing is left to take, instead of waiting for more. */
  readonly once: boolean;
}

/** A watcher's outer world, besides what processing a file needs. */
export interface Watching extends Taking {
  readonly wakeUps: WakeUps;
  readonly rules: Pick<RuleKeeper, "refresh">;
  /** Called at a refused entry, once: leaves word of it where clerks look. */
  readonly noteRefused: (entry: RefusedEntry) => Promise<void>;
  /** Milliseconds of a clock that is never set back. */
  readonly clock: () => number;
}

/** How often a locked file is tried with `once` before it is left in the inbox. */
const ENOUGH = 4;

/**
 * Takes the files of an inbox one after the other, in the order of their names as they come to rest, until `ending` is given (or, with
 * `once`, nothing is left). One file's trouble never stops the others; what befalls all of them is waited out where it may pass, else
 * thrown. No file is in hand when it ends.
 */
export async function* watchInbox(
  settings: WatchSettings,
  watching: Watching,
): AsyncGenerator<WatchEvent, void, undefined> {
  const { places, claims, wakeUps, rules, clock, ending, noteRefused } = watching;
  const waiting = new WaitingFiles(places.inbox, settings.patience);
  let nextScan = clock();
  let failedScans = 0;
  while (!ending.aborted) {
    const news = rules.refresh();
    if (news) yield news;
    const now = clock();
    for (const path of wakeUps.taken()) if ((await lookAt(path))?.kind === "file") waiting.add(path, now);
    if (now >= nextScan) {
      try {
        for (const from of await claims.recover())
          yield { kind: "handed-back", from: relative(places.inbox, from), why: "recovered" };
        for (const entry of await waiting.scan(now)) {
          await noteRefused(entry);
          waiting.told(entry.path);
          yield { kind: "refused", from: relative(places.inbox, entry.path), what: entry.what };
        }
        failedScans = 0;
        nextScan = now + settings.rescan;
      } catch (error) {
        if (!isAway(error)) throw error;
        const delay = retryDelay(++failedScans);
        yield { kind: "retry", from: null, reason: reasonOf(error), attempt: failedScans, seconds: delay / 1_000 };
        nextScan = now + delay;
      }
    }
    const ready = await waiting.nextReady(clock());
    if (ready) yield* takeReady(ready, waiting, watching);
    else if (settings.once && waiting.countTriedLessThan(ENOUGH) === 0 && failedScans === 0) return;
    else {
      const next = Math.min(nextScan, waiting.nextLook() ?? Number.POSITIVE_INFINITY);
      await wakeUps.sleep(next - clock(), ending);
    }
  }
}

async function* takeReady(
  { path, look }: Ready,
  waiting: WaitingFiles,
  watching: Watching,
): AsyncGenerator<WatchEvent, void, undefined> {
  const { places, claims, clock } = watching;
  const from = relative(places.inbox, path);
  const putOff = (reason: string): WatchEvent => {
    const { failures, delay } = waiting.putOff(path, clock());
    return { kind: "retry", from, reason, attempt: failures, seconds: delay / 1_000 };
  };
  let claim: Claim | null = null;
  try {
    claim = await claims.take(path, look);
  } catch (error) {
    if (!isTransient(error)) throw error;
    yield putOff(reasonOf(error));
    return;
  }
  const taken = claim && (yield* takeFile(claim, look, watching));
  if (taken && "locked" in taken) {
    yield putOff(taken.locked);
    return;
  }
  waiting.forget(path);
  if (taken?.event) yield taken.event;
  // Somebody writes to it, or another came under its name.
  if ((await lookAt(path))?.kind === "file") waiting.add(path, clock());
}

// A share that was unmounted or a server that restarts: the inbox comes back.
function isAway(error: unknown): boolean {
  return (
    isTransient(error) ||
    reasonOf(error) === "ENOENT" ||
    reasonOf(error) === "ENOTDIR" ||
    reasonOf(error) === "ENOTCONN"
  );
}
