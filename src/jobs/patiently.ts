import { isTransient, retryDelay } from "./watch/transient.js";

/** How trouble that passes is waited out. */
export interface Patience {
  /** Waits so many milliseconds; ends early when the program is to end. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Given when the program is to end: then nothing is waited for. */
  readonly ending: AbortSignal;
  /** Milliseconds to wait in all. */
  readonly most: number;
  /** Told before each wait; `attempt` from 1. */
  readonly onWait: (error: unknown, attempt: number, milliseconds: number) => void;
}

/**
 * Does `work`; where it throws trouble that passes (disk full, database busy), it is done again after growing delays. Throws any other
 * trouble, and the last of its kind when patience is at an end. `work` must do all or nothing.
 */
export async function patiently<T>(work: () => T | Promise<T>, { sleep, ending, most, onWait }: Patience): Promise<T> {
  let waited = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const delay = retryDelay(attempt);
      if (!isTransient(error) || ending.aborted || waited + delay > most) throw error;
      onWait(error, attempt, delay);
      await sleep(delay);
      waited += delay;
    }
  }
}
