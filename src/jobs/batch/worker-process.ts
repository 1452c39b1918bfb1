import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import { mostMemoryOf } from "./memory-limit.js";
import {
  isFromWorker,
  type ExaminedFile,
  type FileToExamine,
  type FromWorker,
  type ToWorker,
  type WorkerSettings,
} from "./worker-messages.js";

const SCRIPT = fileURLToPath(new URL("./batch-worker.js", import.meta.url));
/** Loading the rules on a busy machine takes seconds. */
const LONGEST_BEGIN = 120_000;
/** An idle worker that is told to end does so at once. */
const LONGEST_END = 2_000;
/**
 * How a worker collects garbage: by no threads of its own, as workers take each other's processors by them (two are a fifth faster
 * without), and seldom. What one document needs, some ten megabytes, is garbage before the next collection instead of being moved about.
 */
const COLLECTING = ["--single-threaded-gc", "--min-semi-space-size=32", "--max-semi-space-size=32"];
/**
 * How a worker's code is compiled: with a third of the usual inlining. Each worker compiles the same code anew, on a thread of its own; so
 * that takes three fifths of the time, and the code is as fast.
 */
const COMPILING = ["--max-inlined-bytecode-size-cumulative=300"];
/** What is kept of stderr: the last words of a process that died. */
const LAST_WORDS = 4_000;

/** Why a worker could not begin. */
export class WorkerTrouble extends Error {
  constructor(
    readonly kind: "faults" | "missing" | "died",
    readonly lines: readonly string[],
  ) {
    super(lines[0] ?? kind);
    this.name = "WorkerTrouble";
  }
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * A process that examines one file after the other. What hangs, swells or crashes costs the process its life and is an answer
 * like any other; it is then no longer usable. It leads a process group of its own: nothing that it started outlives it, and
 * Ctrl-C on the terminal does not reach it.
 */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #settings: WorkerSettings;
  readonly #ended: Promise<Ended>;
  readonly #mail: FromWorker[] = [];
  #onMail: () => void = () => undefined;
  #isAlive = true;
  #lastWords = "";
  #version = "";

  private constructor(settings: WorkerSettings) {
    this.#settings = settings;
    this.#child = fork(SCRIPT, [], {
      execArgv: [`--max-old-space-size=${settings.limits.maxHeapMegabytes}`, ...COLLECTING, ...COMPILING],
      serialization: "advanced",
      detached: true,
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr?.setEncoding("utf8").on("data", (words: string) => {
      this.#lastWords = `${this.#lastWords}${words}`.slice(-LAST_WORDS);
    });
    // Messages come in bursts: each is kept until it is asked for.
    this.#child.on("message", (message: unknown) => {
      if (isFromWorker(message)) this.#mail.push(message);
      this.#onMail();
    });
    // A message to a process that has just died.
    this.#child.on("error", () => undefined);
    this.#ended = new Promise((resolve) => {
      this.#child.once("exit", (code, signal) => {
        this.#isAlive = false;
        resolve({ code, signal });
      });
    });
  }

  /** Starts a worker and waits until its rules are loaded. Throws a `WorkerTrouble`. */
  static async start(settings: WorkerSettings): Promise<WorkerProcess> {
    const worker = new WorkerProcess(settings);
    worker.#send({ kind: "begin", settings });
    const answer = await worker.#answer(
      LONGEST_BEGIN,
      (message) => message.kind === "ready" || message.kind === "faults",
    );
    if ("message" in answer && answer.message.kind === "ready") {
      worker.#version = answer.message.version;
      return worker;
    }
    await worker.stop();
    if ("message" in answer && answer.message.kind === "faults")
      throw new WorkerTrouble("faults", answer.message.faults);
    throw new WorkerTrouble("died", [worker.#lastWords.trim() || JSON.stringify(answer)]);
  }

  get pid(): number | null {
    return this.#child.pid ?? null;
  }

  /** Of the rules it loaded. */
  get rulesVersion(): string {
    return this.#version;
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /**
   * Examines a file; `onRead` is told once it is read. The limit of time counts for reading and for extracting, each, and for each page
   * of a scan. Throws a `WorkerTrouble` where a part of the program is missing.
   */
  async examine(
    file: FileToExamine,
    onRead: (facts: { readonly sha256: string; readonly pages: number }) => void,
  ): Promise<ExaminedFile> {
    this.#send({ kind: "file", ...file });
    const { maxMilliseconds } = this.#settings.limits;
    for (;;) {
      const answer = await this.#answer(maxMilliseconds, () => true);
      if (!("message" in answer)) {
        await this.#kill();
        return { status: "failed", diagnostics: [this.#troubleOf(answer)] };
      }
      const { message } = answer;
      if (message.kind === "read") onRead(message);
      if (message.kind === "missing") throw new WorkerTrouble("missing", [message.reason]);
      if (message.kind !== "examined") continue;
      // One that has swollen is replaced before it is ended in the middle of an innocent file.
      if (message.memory > mostMemoryOf(this.#settings.limits) / 2) await this.stop();
      return message.file;
    }
  }

  /** Ends the process, at once where it is at work. */
  async stop(): Promise<void> {
    if (this.#isAlive && this.#child.connected) this.#child.disconnect();
    const waiting = setTimeout(() => void this.#kill(), LONGEST_END);
    await this.#ended;
    clearTimeout(waiting);
  }

  /** Ends the process and whatever it started, whatever it is doing. */
  async #kill(): Promise<void> {
    if (this.#isAlive && this.pid !== null) {
      try {
        process.kill(-this.pid, "SIGKILL");
      } catch {
        this.#child.kill("SIGKILL");
      }
    }
    await this.#ended;
  }

  #send(message: ToWorker): void {
    if (this.#child.connected) this.#child.send(message);
  }

  /** The next message that is wanted, or how it ended, or that time is up. */
  async #answer(
    milliseconds: number,
    isWanted: (message: FromWorker) => boolean,
  ): Promise<{ readonly message: FromWorker } | { readonly ended: Ended } | { readonly late: true }> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<{ readonly late: true }>((resolve) => {
      timer = setTimeout(() => {
        resolve({ late: true });
      }, milliseconds);
    });
    const ended = this.#ended.then((how) => ({ ended: how }));
    try {
      for (;;) {
        const message = this.#mail.shift();
        if (message && isWanted(message)) return { message };
        if (message) continue;
        const arrived = new Promise<null>((resolve) => {
          this.#onMail = () => {
            resolve(null);
          };
        });
        const other = await Promise.race([arrived, ended, late]);
        // What it said before it died still counts.
        if (other !== null && this.#mail.length === 0) return other;
      }
    } finally {
      clearTimeout(timer);
    }
  }

  #troubleOf(answer: { readonly ended: Ended } | { readonly late: true }): Diagnostic {
    const { maxMilliseconds, maxHeapMegabytes } = this.#settings.limits;
    if ("late" in answer) return diagnose("read-timeout", { seconds: Math.round(maxMilliseconds / 100) / 10 });
    const { code, signal } = answer.ended;
    // Node ends itself so when the heap is full, the watchdog when all memory is.
    if (signal === "SIGABRT" || code === 134) return diagnose("read-out-of-memory", { megabytes: maxHeapMegabytes });
    return diagnose("worker-died", { reason: signal ?? `exit ${code ?? "?"}` });
  }
}
