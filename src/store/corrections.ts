import type { Said } from "./organisations/organisations.js";
import type { PreparedBody } from "./prepared-document.js";

/** A lead as a person gives it: a body that the database has, or one that it is to make. */
export interface CorrectedOwner {
  readonly body: number | PreparedBody;
  readonly asWritten: string;
}

/** What a person says of a task instead of what was extracted; what is left out stays as it is. */
export interface Correction {
  /** Full ISO day, the last that is on time; null: the task has no deadline. */
  readonly deadline?: string | null | undefined;
  /** Its leads, the first first. */
  readonly owners?: readonly CorrectedOwner[] | undefined;
}

/** Who corrects, when, and why; a correction without a reason is none. */
export type Reason = Said & { readonly why: string };
