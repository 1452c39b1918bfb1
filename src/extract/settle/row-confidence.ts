import type { Directive, Task } from "../../model/directive.js";
import { FEATURES, type RecordFacts, rowFeatures, type RowTrust } from "./row-features.js";
import type { RowSignals } from "./row-signals.js";
import { leafOf } from "./row-trees.js";
import { TREES, WEIGHTS } from "./row-weights.js";

/**
 * How often a row of these features is right in all its parts, 0.03..0.99: a logistic function and small trees that correct it,
 * fitted on first readings of directives that nobody had seen, on annotated and generated ones (`tests/bench/fit-confidence.ts`).
 */
export function rowConfidence(
  task: Task,
  record: Directive,
  facts: RecordFacts,
  trust: RowTrust,
  signals: RowSignals,
): number {
  const features = rowFeatures(task, record, facts, trust, signals);
  const sum = FEATURES.reduce((all, feature) => all + WEIGHTS[feature] * features[feature], 0);
  const score = TREES.reduce(
    (all, { splits, leaves }) => all + (leaves[leafOf(splits, (feature) => features[feature])] ?? 0),
    sum,
  );
  // a row is right at most as often as the numbers of its date are
  const p = Math.min(1 / (1 + Math.exp(-score)), trust.date);
  return Math.round(Math.min(0.99, Math.max(0.03, p)) * 100) / 100;
}
