import type { WrittenPhrase } from "./phrase/compile-phrase.js";
import type { PatternFault } from "./pattern-book.js";
import type { Gives, No, Todo, Where, Yes } from "./schema.js";

/** A rule as its file has it, checked, its phrases parsed; plain data. Line and column count from 1. */
export interface WrittenRule {
  readonly id: string;
  readonly about: string;
  readonly say: readonly WrittenPhrase[];
  readonly unless: readonly WrittenPhrase[];
  readonly only: readonly WrittenPhrase[];
  readonly gives: Gives;
  readonly weight: number;
  readonly where: Where | null;
  readonly needs: "cell" | "label" | "cell-or-label" | null;
  readonly slips: boolean;
  readonly yes: readonly Yes[];
  readonly no: readonly No[];
  readonly todo: readonly Todo[];
  readonly line: number;
  readonly column: number;
}

/** What a pattern file says, and all that is wrong with it. With faults the rules are as far as they could be read. */
export interface WrittenRules {
  readonly field: string;
  readonly vetoes: readonly string[];
  readonly order: number;
  readonly rules: readonly WrittenRule[];
  readonly faults: readonly PatternFault[];
}
