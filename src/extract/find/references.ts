// PLACEHOLDER until engineer "patterns" replaces this file.
import type { Span } from "../../model/span.js";
export interface FoundReference {
  readonly type: string | null;
  readonly number: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly span: Span;
}
export function findReferences(_text: string): readonly FoundReference[] {
  return [];
}
