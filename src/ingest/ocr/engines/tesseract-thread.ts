import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import type { Model } from "./models.js";

const require = createRequire(import.meta.url);

const AnswerSchema = z.object({
  jobId: z.string(),
  status: z.enum(["resolve", "reject", "progress"]),
  data: z.unknown(),
});

interface Pending {
  resolve(data: unknown): void;
  reject(cause: Error): void;
}

/**
 * One worker thread of tesseract.js with a model loaded. It runs the package's own worker script, not its `createWorker`: that one
 * never settles where the model is missing, lets a dying thread bring the process down, and prints to stdout.
 */
export class TesseractThread {
  readonly #thread: Worker;
  readonly #pending = new Map<string, Pending>();
  #calls = 0;
  #end: Error | null = null;

  private constructor() {
    const script = require.resolve("tesseract.js/src/worker-script/node/index.js");
    // What it prints must not mix with our data. The streams are never read: reading them keeps the process alive.
    this.#thread = new Worker(script, { stdout: true, stderr: true });
    this.#thread.on("message", (message: unknown) => {
      this.#answer(message);
    });
    this.#thread.on("error", (cause) => {
      this.#endWith(cause);
    });
    this.#thread.on("exit", (code) => {
      this.#endWith(new Error(`exit ${code}`));
    });
  }

  /** `engine`: "lstm" for text, "legacy" for the orientation. Rejects where the model is damaged, the thread dies or is stopped. */
  static async start(
    model: Model,
    packed: Uint8Array,
    engine: "lstm" | "legacy",
    signal: AbortSignal,
  ): Promise<TesseractThread> {
    const thread = new TesseractThread();
    const stop = (): void => void thread.end();
    signal.addEventListener("abort", stop, { once: true });
    const lstmOnly = engine === "lstm";
    try {
      await thread.call("load", { options: { lstmOnly, corePath: null, logging: false } });
      const langs = [{ code: model.language, data: packed }];
      await thread.call("loadLanguage", { langs, options: { cacheMethod: "none", lstmOnly } });
      await thread.call("initialize", { langs: model.language, oem: lstmOnly ? 1 : 0, config: {} });
      await thread.call("setParameters", { params: { debug_file: "/dev/null" } });
      return thread;
    } catch (cause) {
      await thread.end();
      throw cause;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** Asks for one action of the worker script; an idle thread does not keep the process alive. */
  call(action: string, payload: object, transfer: readonly ArrayBuffer[] = []): Promise<unknown> {
    const jobId = String((this.#calls += 1));
    return new Promise((resolve, reject) => {
      if (this.#end) {
        reject(this.#end);
        return;
      }
      this.#pending.set(jobId, { resolve, reject });
      this.#thread.ref();
      this.#thread.postMessage({ workerId: "", jobId, action, payload }, transfer);
    });
  }

  /** Kills the thread; calls under way reject. */
  async end(): Promise<void> {
    await this.#thread.terminate();
  }

  #answer(message: unknown): void {
    const { jobId, status, data } = AnswerSchema.parse(message);
    const pending = this.#pending.get(jobId);
    // "initialize" of a damaged model answers twice: the first is the refusal.
    if (status === "progress" || !pending) return;
    this.#settled(jobId);
    if (status === "resolve") pending.resolve(data);
    else pending.reject(new Error(String(data)));
  }

  #settled(jobId: string): void {
    this.#pending.delete(jobId);
    if (this.#pending.size === 0) this.#thread.unref();
  }

  #endWith(cause: Error): void {
    this.#end ??= cause;
    for (const [jobId, pending] of this.#pending) {
      this.#settled(jobId);
      pending.reject(this.#end);
    }
  }
}
