import { Worker } from "node:worker_threads";
import { diagnose } from "../model/diagnostic-codes.js";
import { failed, type Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { ReadingJob } from "./read-bytes.js";
import type { PageProgress } from "./reading-tools.js";

/** What a worker says: a page is done, a part of one is, or the job is. */
export type WorkerAnswer =
  | { readonly kind: "page"; readonly progress: PageProgress }
  | { readonly kind: "alive" }
  | { readonly kind: "outcome"; readonly outcome: Outcome<SourceText> };

/** Who follows a job. */
export interface Follower {
  readonly onPage?: ((progress: PageProgress) => void) | undefined;
  /** Stops the job. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads in a worker thread that is kept warm, one job after the other. A job of which nothing is heard for too long, that takes too much
 * memory or is stopped costs its worker its life (and all threads that one has) and gives an `Outcome`; the next job gets a new one.
 * An idle worker does not keep the process alive.
 */
export class ReadingPool {
  readonly #script: URL;
  #worker: Worker | null = null;
  #heapMegabytes = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** `script` is the worker's module: it answers each `ReadingJob` with `WorkerAnswer`s, the last of which is the outcome. */
  constructor(script: URL) {
    this.#script = script;
  }

  read(job: ReadingJob, follower: Follower = {}): Promise<Outcome<SourceText>> {
    const turn = this.#last.then(() => this.#run(job, follower));
    this.#last = turn;
    return turn;
  }

  /** Ends the worker; a job under way ends as crashed. The pool may be used again. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #run(job: ReadingJob, { onPage, signal }: Follower): Promise<Outcome<SourceText>> {
    if (signal?.aborted === true) return Promise.resolve(failed(diagnose("read-cancelled")));
    const { maxMilliseconds, maxHeapMegabytes } = job.limits;
    const worker = this.#warm(maxHeapMegabytes);
    return new Promise((resolve) => {
      const settle = (outcome: Outcome<SourceText>, isLost: boolean): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", stop);
        worker.removeAllListeners();
        // A worker that dies after its answer must not bring the process down.
        worker.on("error", () => undefined);
        worker.unref();
        if (isLost && this.#worker === worker) this.#worker = null;
        if (isLost) void worker.terminate();
        resolve(outcome);
      };
      const stop = (): void => settle(failed(diagnose("read-cancelled")), true);
      const timer = setTimeout(() => {
        settle(failed(diagnose("read-timeout", { seconds: Math.round(maxMilliseconds / 100) / 10 })), true);
      }, maxMilliseconds);
      signal?.addEventListener("abort", stop, { once: true });
      worker.removeAllListeners();
      worker.on("message", (answer: WorkerAnswer) => {
        timer.refresh();
        if (answer.kind === "outcome") settle(answer.outcome, false);
        else if (answer.kind === "page") onPage?.(answer.progress);
      });
      worker.on("error", (error) => {
        const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
        settle(
          failed(
            isMemory
              ? diagnose("read-out-of-memory", { megabytes: maxHeapMegabytes })
              : diagnose("read-crashed", { reason: error.message }),
          ),
          true,
        );
      });
      worker.on("exit", (code) => {
        settle(failed(diagnose("read-crashed", { reason: `exit ${code}` })), true);
      });
      worker.ref();
      worker.postMessage(job);
    });
  }

  #warm(heapMegabytes: number): Worker {
    if (this.#worker && this.#heapMegabytes === heapMegabytes) return this.#worker;
    void this.#worker?.terminate();
    const worker = new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
    this.#worker = worker;
    this.#heapMegabytes = heapMegabytes;
    return worker;
  }
}
