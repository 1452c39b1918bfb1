import type { Span } from "../../model/span.js";
import type { RuleMatch } from "../../patternbook/phrase/match.js";
import { SpanIndex } from "./span-index.js";

/** A finding that did not stand, and why. */
export interface Lost {
  readonly match: RuleMatch;
  readonly to: RuleMatch;
  readonly reason: "decoy" | "longer";
}

export interface Settled {
  /** In order of place; no two overlap. */
  readonly kept: readonly RuleMatch[];
  readonly lost: readonly Lost[];
}

const length = (span: Span): number => span.end - span.start;

/** Longest first; of equal ones the surer, then the earlier, then by rule id, so that the outcome depends on nothing else. */
function precedes(a: RuleMatch, b: RuleMatch): number {
  return (
    length(b.span) - length(a.span) ||
    weightOf(b) - weightOf(a) ||
    length(b.whole) - length(a.whole) ||
    a.span.start - b.span.start ||
    (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0)
  );
}

/** How sure a match is: its rule's weight, less where it matches only with its tones off. */
export function weightOf(match: RuleMatch): number {
  return match.folded ? match.rule.weight * 0.8 : match.rule.weight;
}

/**
 * Decides between matches: decoys by their order, then decoys against findings (a decoy takes what it overlaps), then the
 * longest of findings that overlap.
 */
export function settle(findings: readonly RuleMatch[], decoys: readonly RuleMatch[]): Settled {
  const lost: Lost[] = [];
  const standing = new SpanIndex<RuleMatch>();
  for (const decoy of [...decoys].sort((a, b) => a.rule.order - b.rule.order || precedes(a, b)))
    if (standing.find(decoy.span, (other) => other.rule.order < decoy.rule.order) === undefined)
      standing.add(decoy.span, decoy);
  const kept: RuleMatch[] = [];
  const taken = new SpanIndex<RuleMatch>();
  for (const match of [...findings].sort(precedes)) {
    const decoy = standing.find(match.span);
    const longer = decoy === undefined ? taken.find(match.span) : undefined;
    if (decoy !== undefined) lost.push({ match, to: decoy, reason: "decoy" });
    else if (longer !== undefined) lost.push({ match, to: longer, reason: "longer" });
    else {
      kept.push(match);
      taken.add(match.span, match);
    }
  }
  return { kept: kept.sort((a, b) => a.span.start - b.span.start), lost };
}
