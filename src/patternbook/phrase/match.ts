import { overlaps, type Span } from "../../model/span.js";
import { foldedAt, matchForms, type MatchForms } from "../../text/match-forms.js";
import { UNNUMBERED } from "../../text/word-forms.js";
import type { CompiledPhrase } from "./compile-phrase.js";
import { firstFrom, MatchState, type FilledSlot } from "./match-state.js";
import type { Rule } from "../pattern-book.js";
import type { IndexEntry, PhraseIndex } from "./phrase-index.js";

export type { FilledSlot } from "./match-state.js";

/** One place where a phrase matches. Spans are ranges of the text that was given. */
export interface PhraseMatch {
  readonly phrase: CompiledPhrase;
  /** The words that are the finding: those in « », else all that matched. */
  readonly span: Span;
  readonly whole: Span;
  readonly slots: Readonly<Record<string, FilledSlot>>;
  /** True where it matches only with its tones off. */
  readonly folded: boolean;
  /** The rule that the phrase belongs to; null for one that only says where another rule holds. */
  readonly rule: Rule | null;
}

export interface RuleMatch extends PhraseMatch {
  readonly rule: Rule;
}

function isOfRule(match: PhraseMatch): match is RuleMatch {
  return match.rule !== null;
}

/** A text made ready for matching, once for all its rules. */
export interface PreparedText {
  readonly text: string;
  readonly forms: MatchForms;
  readonly exact: MatchState;
  /** With tones off; made when first asked for. */
  readonly folded: () => MatchState;
}

/** Makes a reading text ready: match form, folded form, and where its words begin. */
export function prepare(text: string): PreparedText {
  const forms = matchForms(text);
  let folded: MatchState | null = null;
  return {
    text,
    forms,
    exact: new MatchState(forms, false),
    folded: () => (folded ??= new MatchState(forms, true)),
  };
}

/**
 * Every match of every rule of the index that begins between `from` and `to`, in order of place; overlaps are left in.
 * Linear in the length of the text.
 */
export function matchAll(
  prepared: PreparedText,
  index: PhraseIndex,
  from = 0,
  to = prepared.text.length,
): readonly RuleMatch[] {
  const matches: RuleMatch[] = [];
  scan(prepared, index, from, to, (match) => {
    if (isOfRule(match)) matches.push(match);
  });
  return matches;
}

/** The matches of an index that overlap a span; they may begin up to 200 letters before it. */
export function matchesAround(prepared: PreparedText, index: PhraseIndex, span: Span): readonly PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  scan(prepared, index, span.start - 200, span.end, (match) => {
    if (overlaps(match.span, span)) matches.push(match);
  });
  return matches;
}

function scan(
  prepared: PreparedText,
  phrases: PhraseIndex,
  from: number,
  to: number,
  take: (match: PhraseMatch) => void,
): void {
  const { forms } = prepared;
  const { starts, numbers } = forms;
  for (let index = firstFrom(starts, from); index < starts.length; index++) {
    const at = starts[index] ?? 0;
    if (at >= to) return;
    const number = numbers[index] ?? UNNUMBERED;
    const found = number === UNNUMBERED ? phrases.atRare(forms.word(index)) : phrases.at(number);
    if (found === null) continue;
    const exact: CompiledPhrase[] = [];
    if (found.exact !== null) {
      if (found.exact.always.length > 0) tryAll(prepared.exact, found.exact.always, at, exact, take);
      const more = found.exact.before.size > 0 ? found.exact.before.get(numbers[index + 1] ?? UNNUMBERED) : undefined;
      if (more !== undefined) tryAll(prepared.exact, more, at, exact, take);
    }
    if (found.folded !== null) {
      if (found.folded.always.length > 0) tryAll(prepared.folded(), found.folded.always, at, exact, take);
      const more = found.folded.before.size > 0 ? found.folded.before.get(foldedAt(forms, index + 1)) : undefined;
      if (more !== undefined) tryAll(prepared.folded(), more, at, exact, take);
    }
  }
}

/** Tries phrases at a place. `exact` are those that match there as they are written: with tones off they say nothing new. */
function tryAll(
  state: MatchState,
  entries: readonly IndexEntry[],
  at: number,
  exact: CompiledPhrase[],
  take: (match: PhraseMatch) => void,
): void {
  for (const { phrase, rule } of entries) {
    if (!state.hasAll(phrase.needs()) || (state.isFolded && exact.includes(phrase))) continue;
    state.clear();
    const end = phrase.match(state, at);
    // "trước" alone, with its tones off, is "trục" too.
    if (end < 0 || (state.isFolded && state.wordsTaken < LEAST_FOLDED_WORDS)) continue;
    if (!state.isFolded) exact.push(phrase);
    const whole = { start: at, end };
    take({ phrase, whole, span: state.mark ?? whole, slots: state.filled(), folded: state.isFolded, rule });
  }
}

const LEAST_FOLDED_WORDS = 2;
