import type { Holder, Journal } from "../../store/journal.js";
import type { Store } from "../../store/store.js";
import { StoreError } from "../../store/store-error.js";
import { unexpected } from "../examine-file.js";
import { patiently } from "../patiently.js";
import { reasonOf } from "../watch/take-file.js";
import { isTransient, isTransientReading, retryDelay } from "../watch/transient.js";
import type { BatchEvent, BatchReport } from "./batch-event.js";
import type { BatchFile } from "./plan.js";
import type { WorkerProcess } from "./worker-process.js";
import type { ExaminedFile } from "./worker-messages.js";

/** What a batch works with. */
export interface Batch {
  readonly run: number;
  readonly holder: Holder;
  readonly store: Store;
  readonly journal: Journal;
  readonly programVersion: string;
  /** Worker processes at once. */
  readonly workers: number;
  /** Throws a `WorkerTrouble`. */
  readonly startWorker: () => Promise<WorkerProcess>;
  readonly tell: (event: BatchEvent) => void;
  readonly now: () => string;
  /** Milliseconds of a clock that is never set back. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Given when the batch is to end: no further file is begun. */
  readonly ending: AbortSignal;
  /** Given some time later: files in hand are let go. */
  readonly hurry: AbortSignal;
}

/** How long trouble of the database is waited out before the run ends: half an hour. */
const MOST_PATIENCE = 30 * 60_000;
/** How often a file that another program holds is tried. */
const MOST_ATTEMPTS = 3;
const LIFE_SIGN = 5_000;

/**
 * Processes files in worker processes, several at once; only this process writes to the database. Each file's fate is in the journal,
 * and is told once it is saved. True where all were finished, false where the batch was asked to end before. Throws what befalls
 * all files; the rest is then still to be done.
 */
export async function runBatch(files: readonly BatchFile[], batch: Batch): Promise<boolean> {
  const work = new BatchWork(files, batch);
  const beats = setInterval(() => {
    work.showLife();
  }, LIFE_SIGN);
  try {
    const lanes = Array.from({ length: Math.min(batch.workers, files.length) }, () => work.lane());
    const ended = await Promise.allSettled(lanes);
    const failure = ended.find((lane) => lane.status === "rejected");
    const trouble: unknown = batch.ending.aborted ? null : (failure?.reason ?? work.failure);
    if (trouble !== null) throw asError(trouble);
    return work.isDone;
  } finally {
    clearInterval(beats);
    work.showLife();
  }
}

function asError(trouble: unknown): Error {
  return trouble instanceof Error ? trouble : new Error(String(trouble));
}

class BatchWork {
  readonly #queue: { file: BatchFile; notBefore: number }[];
  readonly #batch: Batch;
  readonly #stop = new AbortController();
  /** Trouble outside of any lane. */
  failure: unknown = null;
  #inHand = 0;
  #lastSign: number;

  constructor(files: readonly BatchFile[], batch: Batch) {
    this.#queue = files.map((file) => ({ file, notBefore: 0 }));
    this.#batch = batch;
    this.#lastSign = batch.clock();
  }

  get isDone(): boolean {
    return this.#queue.length === 0 && this.#inHand === 0;
  }

  /** Takes one file after the other, with a worker of its own, until none is left. */
  async lane(): Promise<void> {
    const { startWorker, ending, hurry, tell } = this.#batch;
    let worker: WorkerProcess | null = null;
    const letGo = (): void => {
      void worker?.stop();
    };
    hurry.addEventListener("abort", letGo);
    try {
      for (;;) {
        const file = await this.#next();
        if (!file) return;
        if (!worker?.isAlive) {
          if (worker) tell({ kind: "worker", what: "ended", pid: worker.pid });
          worker = await startWorker();
          tell({ kind: "worker", what: "started", pid: worker.pid });
        }
        this.#inHand++;
        await this.#process(file, worker);
        this.#inHand--;
      }
    } catch (error) {
      this.#stop.abort();
      throw error;
    } finally {
      hurry.removeEventListener("abort", letGo);
      await worker?.stop();
      if (ending.aborted) this.#stop.abort();
    }
  }

  /** A sign of life in the journal, with the time worked since the last. */
  showLife(): void {
    const { journal, run, holder, clock, now, tell } = this.#batch;
    const elapsed = clock() - this.#lastSign;
    try {
      const isOurs = journal.noteAlive(run, holder, now(), elapsed);
      this.#lastSign += elapsed;
      if (isOurs || this.#stop.signal.aborted) return;
      tell({ kind: "lock-lost" });
      this.#stop.abort();
    } catch (error) {
      // Written with the next sign, where the trouble passes.
      if (isTransient(error)) return;
      this.failure ??= error;
      this.#stop.abort();
    }
  }

  async #next(): Promise<BatchFile | null> {
    const { ending, clock, sleep } = this.#batch;
    for (;;) {
      if (ending.aborted || this.#stop.signal.aborted) return null;
      const at = this.#queue.findIndex(({ notBefore }) => notBefore <= clock());
      if (at >= 0) return this.#queue.splice(at, 1)[0]?.file ?? null;
      if (this.#queue.length === 0) return null;
      await sleep(Math.max(1, Math.min(...this.#queue.map(({ notBefore }) => notBefore)) - clock()));
    }
  }

  async #process(file: BatchFile, worker: WorkerProcess): Promise<void> {
    const { journal, run, now, clock, hurry } = this.#batch;
    const began = clock();
    const { path, stamp, attempt, mayBeOther } = file;
    const job = await this.#patiently(() =>
      journal.claim(run, { path, stamp, attempt, worker: worker.pid, at: now() }),
    );
    const read: { facts: Pick<BatchReport, "sha256" | "pages"> } = { facts: { sha256: null, pages: null } };
    const examined = await worker.examine({ path, mayBeOther }, ({ sha256, pages }) => {
      read.facts = { sha256, pages };
      // Only for whoever looks on: a busy database must not hold it up.
      this.#tryTo(() => {
        journal.noteRead(job, { sha256, pages }, now());
      });
    });
    // Let go in the middle: the run that goes on takes it in hand again.
    if (examined.status === "failed" && hurry.aborted) {
      this.#queue.push({ file, notBefore: 0 });
      return;
    }
    if (examined.status === "failed" && isTransientReading(examined.diagnostics) && attempt < MOST_ATTEMPTS) {
      this.#putOff(file, String(examined.diagnostics[0].details["reason"]));
      return;
    }
    if (examined.status === "extracted")
      this.#tryTo(() => {
        journal.noteExtracted(job, now());
      });
    const end = await this.#patiently(() => this.#finish(file, job, examined, worker.rulesVersion));
    this.#batch.tell({
      kind: "file",
      report: { path, job, ...end, ...read.facts, milliseconds: clock() - began },
    });
  }

  async #finish(
    { path }: BatchFile,
    job: number,
    examined: ExaminedFile,
    ruleBookVersion: string,
  ): Promise<Pick<BatchReport, "status" | "counts" | "diagnostics">> {
    const { store, journal, programVersion, now } = this.#batch;
    const run = { path, ruleBookVersion, programVersion, at: now(), job };
    if (examined.status === "skipped") {
      journal.noteSkipped(job, now());
      return { status: "skipped", counts: null, diagnostics: [] };
    }
    if (examined.status === "failed") {
      await store.saveFailure(path, examined.diagnostics, run);
      return { status: "failed", counts: null, diagnostics: examined.diagnostics };
    }
    try {
      const status = await store.savePrepared(examined.document, run);
      return { status, counts: examined.counts, diagnostics: [] };
    } catch (error) {
      if (error instanceof StoreError) throw error;
      const diagnostics = [unexpected(error)];
      await store.saveFailure(path, diagnostics, run);
      return { status: "failed", counts: null, diagnostics };
    }
  }

  #putOff(file: BatchFile, reason: string): void {
    const { attempt, path } = file;
    const delay = retryDelay(attempt);
    this.#queue.push({ file: { ...file, attempt: attempt + 1 }, notBefore: this.#batch.clock() + delay });
    this.#batch.tell({ kind: "retry", path, reason, attempt, seconds: delay / 1_000 });
  }

  #patiently<T>(work: () => T | Promise<T>): Promise<T> {
    const { sleep, ending, tell } = this.#batch;
    return patiently(work, {
      sleep,
      ending,
      most: MOST_PATIENCE,
      onWait: (error, attempt, milliseconds) => {
        tell({ kind: "retry", path: null, reason: reasonOf(error), attempt, seconds: milliseconds / 1_000 });
      },
    });
  }

  #tryTo(note: () => void): void {
    try {
      note();
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
  }
}
