import type { Deadline, Owner } from "../../../model/directive.js";
import type { Span } from "../../../model/span.js";

/** A task before it has its id and confidence. Spans are in the source text. */
export interface TaskDraft {
  readonly kind: "task" | "target";
  readonly text: string;
  readonly span: Span;
  readonly section: readonly string[];
  readonly owners: readonly Owner[];
  readonly deadline: Deadline | null;
  readonly criteria: readonly number[];
  /** What its confidence is made of. */
  readonly evidence: Evidence;
}

/** Where a task's values come from. */
export interface Evidence {
  /** 0..1: that it is a task at all. */
  readonly certainty: number;
  readonly ownerBasis: "stated" | "inherited" | "inferred" | "none";
  /** Weight of the deadline's rule; null without deadline. */
  readonly deadlineWeight: number | null;
  readonly deadlineInherited: boolean;
  /** True where its item was cut into several tasks. */
  readonly isSplit: boolean;
  readonly isRow: boolean;
}
