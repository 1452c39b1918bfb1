import { basename, join } from "node:path";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { SaveResult, Store } from "../../store/store.js";
import { StoreError } from "../../store/store-error.js";
import { WorkerTrouble } from "../batch/worker-process.js";
import type { ExaminedFile } from "../batch/worker-messages.js";
import { unexpected } from "../examine-file.js";
import { isMissingInstallation } from "../missing-installation.js";
import { runOf } from "../process-file.js";
import { lookAt, type Claim, type Claims } from "./claims.js";
import type { Examination } from "./examiner.js";
import { monthFolder } from "./month-folder.js";
import type { Places } from "./places.js";
import { hashOf, putAway, type Paper } from "./put-away.js";
import { isSameLook, type Look } from "./settling.js";
import { codeOf, isTransient, isTransientReading, retryDelay } from "./transient.js";
import type { WatchEvent } from "./watch-event.js";

type Extracted = Extract<ExaminedFile, { status: "extracted" }>;

/** What became of a file. */
export type Fate =
  | ({ readonly status: SaveResult } & Omit<Extracted, "status">)
  | { readonly status: "failed"; readonly diagnostics: readonly Diagnostic[] };

/** A file that was processed, as the papers beside it tell of it. */
export interface Processed<F extends Fate = Fate> {
  /** Its own name. */
  readonly name: string;
  /** SHA-256; it must stand in every paper. */
  readonly sha256: string;
  readonly fate: F;
  readonly ruleBookVersion: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

/** A file whose rows are saved. */
export type Saved = Processed<Exclude<Fate, { status: "failed" }>>;
/** A file of which nothing is saved. */
export type Rejected = Processed<Extract<Fate, { status: "failed" }>>;

/** Writes what lies beside a file that was put away. More kinds of sheets are more members of the list. */
export interface Papers {
  readonly sheets: (file: Saved) => readonly Paper[];
  /** What happened and what to do. */
  readonly note: (file: Rejected) => Paper;
}

/** What is needed to process the files of an inbox. */
export interface Taking {
  readonly places: Places;
  readonly claims: Claims;
  readonly papers: Papers;
  /** Reads and extracts, within limits of time and memory; saves nothing. */
  readonly examine: (path: string) => Promise<Examination>;
  readonly store: Pick<Store, "savePrepared" | "saveFailure" | "moved">;
  readonly programVersion: string;
  /** The present instant, ISO 8601, UTC. */
  readonly now: () => string;
  /** Waits; ends early when the watcher is to end. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Given when the watcher is to end: the file in hand may still be finished. */
  readonly ending: AbortSignal;
  /** Given some time later: the file in hand is handed back. */
  readonly hurry: AbortSignal;
}

/** What became of a claimed file: told by an event (null: somebody took it away), or to be tried again for a reason. */
export type Taken = { readonly event: WatchEvent | null } | { readonly locked: string };

/**
 * Processes a claimed file and puts it away. Trouble that passes (disk full, database busy) is told and tried again until it is over
 * or the watcher ends; the file is never rejected for it. Throws what befalls every file; the file is then back in the inbox.
 */
export async function* takeFile(
  claim: Claim,
  look: Look,
  taking: Taking,
): AsyncGenerator<WatchEvent, Taken, undefined> {
  const { claims, ending, hurry } = taking;
  const back = async (why: "ending" | "changed"): Promise<Taken> => {
    const path = await claims.handBack(claim);
    return { event: path === null ? null : { kind: "handed-back", from: claim.from, why } };
  };
  try {
    const sha256 = await hashOf(claim.path);
    const examined = await unlessGiven(taking.examine(claim.path), hurry);
    if (examined === null) return await back("ending");
    const { file } = examined;
    if (file.status === "failed" && isTransientReading(file.diagnostics)) {
      await claims.handBack(claim);
      return { locked: String(file.diagnostics[0].details["reason"]) };
    }
    const work = new Putting(claim, look, sha256, examined, taking);
    for (let attempt = 1; ; attempt++) {
      try {
        const put = await work.goOn();
        return put ? { event: put } : await back("changed");
      } catch (error) {
        if (!isTransient(error)) throw error;
        if (ending.aborted) return await back("ending");
        const delay = retryDelay(attempt);
        yield { kind: "retry", from: null, reason: reasonOf(error), attempt, seconds: delay / 1_000 };
        await taking.sleep(delay);
      }
    }
  } catch (error) {
    const isGone = (await lookAt(claim.path)) === null;
    await claims.handBack(claim);
    if (isGone && codeOf(error) === "ENOENT") return { event: null };
    if (befallsAll(error)) throw error;
    // Also our own mistakes: the file stays in the inbox, and the others go on.
    return { locked: reasonOf(error) };
  }
}

/** What to tell of trouble: the system's word for it. */
export function reasonOf(error: unknown): string {
  if (error instanceof StoreError) return error.trouble;
  const code = codeOf(error);
  if (code !== "") return code;
  return error instanceof Error ? error.message : String(error);
}

function befallsAll(error: unknown): boolean {
  if (error instanceof WorkerTrouble) return error.kind === "missing";
  return error instanceof StoreError || isMissingInstallation(error);
}

/** Saving and putting away: what was done stays done when the rest is tried again. */
class Putting {
  #fate: Fate | null = null;
  #to: string | null = null;

  constructor(
    readonly claim: Claim,
    readonly look: Look,
    readonly sha256: string,
    readonly examined: Examination,
    readonly taking: Taking,
  ) {}

  /** Null where the file changed while it was read. Throws trouble; may then be called again. */
  async goOn(): Promise<WatchEvent | null> {
    const { claim, sha256, taking } = this;
    const from = join(taking.places.inbox, claim.from);
    if (this.#to === null && !(await this.#isUnchanged())) return null;
    const fate = (this.#fate ??= await this.#save(from));
    const to = (this.#to ??= await this.#putAway(fate));
    await taking.claims.release(claim);
    if (fate.status === "failed") return { kind: "rejected", from: claim.from, to, diagnostics: fate.diagnostics };
    await taking.store.moved(sha256, from, to, taking.now());
    return { kind: "done", from: claim.from, to, status: fate.status, sha256, counts: fate.counts };
  }

  async #save(from: string): Promise<Fate> {
    const { store, programVersion, now } = this.taking;
    const run = runOf(from, { programVersion, now, ruleBookVersion: this.examined.ruleBookVersion });
    const { file } = this.examined;
    const failed = async (diagnostics: readonly Diagnostic[]): Promise<Fate> => {
      await store.saveFailure(from, diagnostics, run);
      return { status: "failed", diagnostics };
    };
    if (file.status !== "extracted") return failed(file.status === "failed" ? file.diagnostics : []);
    try {
      const status = await store.savePrepared(file.document, run);
      return { ...file, status };
    } catch (error) {
      if (error instanceof StoreError || isTransient(error)) throw error;
      return failed([unexpected(error)]);
    }
  }

  async #putAway(fate: Fate): Promise<string> {
    const { places, papers, now } = this.taking;
    const { sha256, claim, examined } = this;
    const about = { name: basename(claim.path), sha256, ruleBookVersion: examined.ruleBookVersion, at: now() };
    const isRejected = fate.status === "failed";
    const folder = isRejected ? places.rejected : join(places.done, monthFolder(about.at));
    const beside = isRejected ? [papers.note({ ...about, fate })] : papers.sheets({ ...about, fate });
    return join(folder, await putAway(claim.path, folder, { name: about.name, papers: beside, mark: sha256 }));
  }

  async #isUnchanged(): Promise<boolean> {
    const { file } = this.examined;
    const now = await lookAt(this.claim.path);
    const isSame = file.status !== "extracted" || file.document.sha256 === this.sha256;
    return isSame && now?.kind === "file" && isSameLook(now.look, this.look);
  }
}

/** Null where the signal came first. */
async function unlessGiven<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  let stop: () => void = () => undefined;
  const stopped = new Promise<null>((resolve) => {
    stop = () => {
      resolve(null);
    };
    signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
