import type { BlockId } from "./outline.js";
import type { Span } from "./span.js";

/** Something that a rule found, and what became of it. */
export interface TracedCandidate {
  /** "deadline", "reference", "owner", ...: the field of its rule. */
  readonly field: string;
  /** Id of the rule, "deadline/before-date"; of a finder in code, its name. */
  readonly rule: string;
  /** The words found, as the rule saw them. */
  readonly words: string;
  /** Where they stand in `SourceText.text`. */
  readonly span: Span;
  readonly block: BlockId | null;
  /** 0..1: how sure its rule is. */
  readonly weight: number;
  /** "kept"; "vetoed" by a decoy; "lost" to a longer or surer one; "refused" by a check in code. */
  readonly outcome: "kept" | "vetoed" | "lost" | "refused";
  /** The rule that won against it, if one did. */
  readonly by: string | null;
}

/** All candidates of a document, in reading order: why a value is there, or is not. */
export type Trace = readonly TracedCandidate[];
