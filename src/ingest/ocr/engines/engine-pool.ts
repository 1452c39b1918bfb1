import { diagnose } from "../../../model/diagnostic-codes.js";
import { failed, type Outcome, succeeded } from "../../../model/outcome.js";

/** How many workers an engine has, how long they live, and how they begin and end. */
export interface PoolOptions<Worker> {
  /** Workers at most; each is opened when first needed. */
  readonly size: number;
  /** Time for one job in milliseconds, the opening of its worker included. */
  readonly maxMilliseconds: number;
  /** A worker is ended after so many jobs: its memory grows slowly (tesseract.js issues 977 and 1045). */
  readonly maxJobs: number;
  /** The signal says that nobody waits for the worker any more: end what was begun. */
  open(signal: AbortSignal): Promise<Outcome<Worker>>;
  close(worker: Worker): Promise<void>;
}

type Job<Worker, T> = (worker: Worker, signal: AbortSignal) => Promise<T>;

interface Seat<Worker> {
  worker: Worker | null;
  jobs: number;
}

/**
 * Gives jobs to the workers of an engine in the order they came. A job that fails, takes too long or is cancelled costs its worker its
 * life; the next one gets a new worker. Never rejects; trouble is `ocr-timeout`, `ocr-cancelled`, `ocr-crashed`, or what `open` said.
 */
export class EnginePool<Worker> {
  readonly #options: PoolOptions<Worker>;
  readonly #seats = new Set<Seat<Worker>>();
  readonly #idle: Seat<Worker>[] = [];
  readonly #waiting: ((seat: Seat<Worker>) => void)[] = [];
  readonly #underWay = new Set<AbortController>();

  constructor(options: PoolOptions<Worker>) {
    this.#options = options;
  }

  /** Runs `job` on a worker; the signal it gets says that nobody waits for its answer any more. */
  async run<T>(job: Job<Worker, T>, cancel?: AbortSignal): Promise<Outcome<T>> {
    const stop = new AbortController();
    const cancelled = (): void => stop.abort("cancelled");
    if (cancel?.aborted === true) cancelled();
    cancel?.addEventListener("abort", cancelled, { once: true });
    this.#underWay.add(stop);
    try {
      const seat = await this.#takeSeat(stop.signal);
      if (!seat) return failed(diagnose("ocr-cancelled"));
      const outcome = await this.#runTimed(seat, job, stop);
      if (!outcome.ok || ++seat.jobs >= this.#options.maxJobs) await this.#empty(seat);
      this.#giveBack(seat);
      return outcome;
    } finally {
      this.#underWay.delete(stop);
      cancel?.removeEventListener("abort", cancelled);
    }
  }

  /** Ends all workers; jobs under way or waiting end as cancelled. The pool may be used again. */
  async close(): Promise<void> {
    for (const stop of this.#underWay) stop.abort("cancelled");
    await Promise.all([...this.#seats].map((seat) => this.#empty(seat)));
  }

  async #runTimed<T>(seat: Seat<Worker>, job: Job<Worker, T>, stop: AbortController): Promise<Outcome<T>> {
    const { maxMilliseconds } = this.#options;
    const timer = setTimeout(() => stop.abort("timeout"), maxMilliseconds);
    try {
      return await Promise.race([this.#work(seat, job, stop.signal), abortOf(stop.signal)]);
    } catch (cause) {
      if (stop.signal.reason === "timeout")
        return failed(diagnose("ocr-timeout", { seconds: Math.round(maxMilliseconds / 100) / 10 }));
      if (stop.signal.aborted) return failed(diagnose("ocr-cancelled"));
      return failed(diagnose("ocr-crashed", { reason: cause instanceof Error ? cause.message : String(cause) }));
    } finally {
      clearTimeout(timer);
    }
  }

  async #work<T>(seat: Seat<Worker>, job: Job<Worker, T>, signal: AbortSignal): Promise<Outcome<T>> {
    if (seat.worker === null) {
      const opened = await this.#options.open(signal);
      if (!opened.ok) return opened;
      // Given up while it opened: the seat may be another's by now, and nobody would end this worker.
      if (signal.aborted) {
        await this.#options.close(opened.value);
        throw new Error("aborted");
      }
      seat.worker = opened.value;
    }
    return succeeded(await job(seat.worker, signal));
  }

  #takeSeat(signal: AbortSignal): Promise<Seat<Worker> | null> {
    if (signal.aborted) return Promise.resolve(null);
    // The last used first: workers that are not needed are never opened.
    const free = this.#idle.pop() ?? this.#newSeat();
    if (free) return Promise.resolve(free);
    return new Promise((resolve) => {
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(sit), 1);
        resolve(null);
      };
      const sit = (seat: Seat<Worker>): void => {
        signal.removeEventListener("abort", leave);
        resolve(seat);
      };
      signal.addEventListener("abort", leave, { once: true });
      this.#waiting.push(sit);
    });
  }

  #newSeat(): Seat<Worker> | null {
    if (this.#seats.size >= this.#options.size) return null;
    const seat: Seat<Worker> = { worker: null, jobs: 0 };
    this.#seats.add(seat);
    return seat;
  }

  #giveBack(seat: Seat<Worker>): void {
    const next = this.#waiting.shift();
    if (next) next(seat);
    else this.#idle.push(seat);
  }

  async #empty(seat: Seat<Worker>): Promise<void> {
    const { worker } = seat;
    seat.worker = null;
    seat.jobs = 0;
    if (worker !== null) await this.#options.close(worker);
  }
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = (): void => reject(new Error("aborted"));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
