/** How a file looked: enough to tell whether somebody still writes to it. */
export interface Look {
  readonly size: number;
  /** Milliseconds. Only compared for equality: clocks of shares go wrong. */
  readonly modified: number;
}

/** Whether the end that the file's own format asks for is there; "unasked": it was not looked for. */
export type OwnEnd = "there" | "missing" | "unasked";

/** A file of the inbox that may still be growing. Instants are milliseconds of a clock that is never set back. */
export interface Settling {
  readonly look: Look;
  /** Since when it has looked so. */
  readonly since: number;
}

/** How long a file must stand still, in milliseconds. */
export interface Patience {
  /** With its end there. */
  readonly delay: number;
  /** Without: then it counts as cut off, and its reader will say so. At least `delay`. */
  readonly withoutEnd: number;
}

/** Whether it may be taken; if not, when to look again; "ask-end": look for its end, then decide by `settleEnd`. */
export type Verdict = { readonly next: "ask-end" } | { readonly next: "wait"; readonly until: number };

/** True where nothing was written between two looks. */
export function isSameLook(a: Look, b: Look): boolean {
  return a.size === b.size && a.modified === b.modified;
}

/** What is known of a file after looking at it once more. Pure. */
export function settle(
  before: Settling | null,
  look: Look,
  now: number,
  patience: Patience,
): { readonly state: Settling; readonly verdict: Verdict } {
  const state = before && isSameLook(before.look, look) ? before : { look, since: now };
  const still = now - state.since;
  return { state, verdict: still < patience.delay ? { next: "wait", until: state.since + patience.delay } : ASK };
}

const ASK: Verdict = { next: "ask-end" };

/** Whether a file that stood still for the delay may be taken: null, or until when to wait. Pure. */
export function settleEnd(state: Settling, end: OwnEnd, now: number, patience: Patience): number | null {
  const given = state.since + Math.max(patience.delay, patience.withoutEnd);
  if (end !== "missing" || now >= given) return null;
  return Math.min(given, now + Math.max(patience.delay, 100));
}
