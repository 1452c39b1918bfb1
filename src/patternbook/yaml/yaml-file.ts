import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { PatternFault, Place } from "../pattern-book.js";
import { offsetOf, positionOf, sentenceOf } from "./yaml-faults.js";

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
