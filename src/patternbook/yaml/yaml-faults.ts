import type { Document, LineCounter } from "yaml";

/** Line and column, both from 1, of an offset. */
export function positionOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Where the value at `path` begins; of a missing value, where its nearest parent does. */
export function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return 0;
}

/** What zod says is wrong. */
export interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** The sentence about an issue: where, and what. */
export function sentenceOf(issue: Issue): string {
  const where = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") return `${where}: khóa lạ ${(issue.keys ?? []).join(", ")}`;
  return `${where}: ${issue.message}`;
}
