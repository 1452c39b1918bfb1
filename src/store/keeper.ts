import type { Correction, Reason } from "./corrections.js";
import type { Said } from "./organisations/organisations.js";

/** Keeps what people say beside what is extracted: it is never written over by extraction. Trouble throws a `StoreError`. */
export interface Keeper {
  /**
   * Says that one body is another: both are shown under the name of `target` until `split`, also when documents are extracted anew. Gives the id
   * of the body that both are now, or null where they are one already.
   */
  merge(source: number, target: number, said: Said): number | null;
  /** Takes back that this body is another. False where nobody said so. */
  split(source: number): boolean;
  /** Corrects the task with this `task_id`; what was said of it before is ended. False where there is no such task. */
  correct(taskId: string, correction: Correction, reason: Reason): boolean;
  /** Takes back what was said of a task: as extracted again. Gives how many corrections ended; null where there is no such task. */
  undo(taskId: string, by: string, at: string): number | null;
  close(): void;
}
