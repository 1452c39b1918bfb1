import { LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import type { PatternFault, Place } from "./pattern-book.js";

/** A file of the `patterns` folder, parsed and checked; `placeOf` tells where the value at a path stands. */
export type YamlFile<T> =
  | { readonly ok: true; readonly value: T; readonly placeOf: (path: readonly PropertyKey[], at?: number) => Place }
  | { readonly ok: false; readonly faults: readonly PatternFault[] };

/** Parses YAML against a schema; every fault is told with its line. `file` is the name shown in faults. Pure. */
export function readYaml<T>(file: string, yaml: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  if (document.errors.length > 0)
    return {
      ok: false,
      faults: document.errors.map((error) => ({
        file,
        ...positionOf(lines, error.pos[0]),
        message: `YAML: ${error.message.split("\n")[0] ?? ""}`,
      })),
    };
  const placeOf = (path: readonly PropertyKey[], at = 0): Place => ({
    file,
    ...positionOf(lines, offsetOf(document, path) + at),
  });
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { ok: true, value: parsed.data, placeOf };
  return {
    ok: false,
    faults: parsed.error.issues.map((issue) => ({ ...placeOf(issue.path), message: sentenceOf(issue) })),
  };
}

function positionOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Where the value at `path` begins; of a missing value, where its nearest parent does. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return 0;
}

interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function sentenceOf(issue: Issue): string {
  const where = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") return `${where}: khóa lạ ${(issue.keys ?? []).join(", ")}`;
  return `${where}: ${issue.message}`;
}
