import type { WorkerSettings, ExaminedFile } from "../batch/worker-messages.js";
import { WorkerProcess } from "../batch/worker-process.js";
import type { RuleKeeper } from "./rule-keeper.js";

/** A file that was read and extracted, and the version of the rules by which it was. */
export interface Examination {
  readonly file: ExaminedFile;
  readonly ruleBookVersion: string;
}

/**
 * Examines one file after the other in a process of its own, which is kept warm and replaced when it died over a file or when other
 * rules came into force.
 */
export class Examiner {
  readonly #settings: Omit<WorkerSettings, "patterns">;
  readonly #rules: Pick<RuleKeeper, "inForce">;
  #worker: WorkerProcess | null = null;

  constructor(settings: Omit<WorkerSettings, "patterns">, rules: Pick<RuleKeeper, "inForce">) {
    this.#settings = settings;
    this.#rules = rules;
  }

  /** Starts the worker. Throws a `WorkerTrouble` where it cannot, which names the faults of rules. */
  async prepare(): Promise<void> {
    await this.#readyWorker();
  }

  /** Throws a `WorkerTrouble` where no worker can be started. */
  async examine(path: string): Promise<Examination> {
    const worker = await this.#readyWorker();
    const file = await worker.examine({ path, mayBeOther: false }, () => undefined);
    return { file, ruleBookVersion: worker.rulesVersion };
  }

  /** Ends the worker, also in the middle of a file. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.stop();
  }

  async #readyWorker(): Promise<WorkerProcess> {
    const { folder, version } = this.#rules.inForce;
    if (this.#worker?.isAlive && this.#worker.rulesVersion === version) return this.#worker;
    await this.stop();
    this.#worker = await WorkerProcess.start({ ...this.#settings, patterns: folder });
    return this.#worker;
  }
}
