import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { PatternFault } from "../pattern-book.js";
import { offsetOf, positionOf, sentenceOf } from "./yaml-faults.js";

/** A file of YAML after its schema, or all its faults. */
export type ReadYaml<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly PatternFault[] };

/** Reads YAML and checks it; every fault is told with its line. An empty file is an empty map. `file` is its name as shown. Pure. */
export function readYaml<T>(file: string, yaml: string, schema: z.ZodType<T>): ReadYaml<T> {
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
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.map((issue) => ({
      file,
      ...positionOf(lines, offsetOf(document, placeOf(issue))),
      message: sentenceOf(issue),
    })),
  };
}

// An unknown key is shown where it stands, not where its map begins.
function placeOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  const [key] = issue.code === "unrecognized_keys" ? issue.keys : [];
  return key === undefined ? issue.path : [...issue.path, key];
}
