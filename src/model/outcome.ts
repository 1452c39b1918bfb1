import type { Diagnostic } from "./diagnostic.js";

/** Expected trouble is a value: a result with remarks, or at least one diagnostic that says why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]] };

/** A result, with what a person should know about it. */
export function succeeded<T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> {
  return { ok: true, value, diagnostics };
}

/** No result, and why. */
export function failed<T>(first: Diagnostic, ...more: readonly Diagnostic[]): Outcome<T> {
  return { ok: false, diagnostics: [first, ...more] };
}
