import type { SourceText } from "../../src/model/source.js";
import { SourceTextBuilder } from "../../src/ingest/source-text-builder.js";

/** A source as a plain-text reader gives it: one line a line, an empty line is a hint of the next. */
export function sourceOf(text: string): SourceText {
  const builder = new SourceTextBuilder();
  let blankBefore = false;
  for (const raw of text.split("\n")) {
    if (raw.trim() === "") blankBefore = true;
    else {
      builder.line({ text: raw.trimEnd(), hints: { blankBefore } });
      blankBefore = false;
    }
  }
  return builder.build({
    file: { name: "văn bản.txt", sha256: "0", mediaType: "text/plain", bytes: text.length },
    textFrom: "text",
    reader: { name: "test", version: "1" },
  });
}
