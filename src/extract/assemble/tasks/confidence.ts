import type { Evidence } from "./draft.js";

/**
 * How often a task row with this evidence is right in all its parts, 0.05..0.99. The factors are shares of right rows counted on
 * annotated directives; they multiply because the parts (that it is a task, whose, by when) fail apart from each other.
 */
export function taskConfidence({
  certainty,
  ownerBasis,
  deadlineWeight,
  deadlineInherited,
  isSplit,
}: Evidence): number {
  const owner = { stated: 0.98, inherited: 0.98, inferred: 0.96, none: 0.98 }[ownerBasis];
  const deadline = deadlineWeight === null ? 1 : deadlineInherited ? 0.97 : 0.9 + deadlineWeight * 0.1;
  const value = certainty * owner * deadline * (isSplit ? 0.82 : 1);
  return Math.round(Math.min(0.99, Math.max(0.05, value)) * 100) / 100;
}
