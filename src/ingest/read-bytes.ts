import { diagnose } from "../model/diagnostic-codes.js";
import { failed, type Outcome, succeeded } from "../model/outcome.js";
import type { SourceFile, SourceText } from "../model/source.js";
import type { EngineWish } from "./ocr/engine-wish.js";
import type { FileKind, ReadLimits } from "./reader.js";
import { readerOf } from "./readers.js";
import type { ReadingTools } from "./reading-tools.js";

/** What a reader is given. */
export interface ReadingJob {
  readonly kind: FileKind;
  readonly file: SourceFile;
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
  /** Which engine recognises pictures of pages; "none" leaves them unread. */
  readonly ocrEngine: EngineWish | "none";
}

/** Runs the reader of the kind here and now. A reader that throws is an `Outcome` too: one bad file must not end a batch. */
export async function readBytes(
  { kind, file, bytes, limits }: ReadingJob,
  tools?: ReadingTools,
): Promise<Outcome<SourceText>> {
  const reader = readerOf(kind);
  if (!reader) return failed(diagnose("file-unknown-kind"));
  try {
    const outcome = await reader.read(file, bytes, limits, tools);
    if (!outcome.ok) return outcome;
    const { length } = outcome.value.text;
    if (length > limits.maxTextLength)
      return failed(diagnose("text-too-long", { length, limit: limits.maxTextLength }));
    const longest = outcome.value.lines.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
    if (longest > limits.maxLineLength)
      return failed(diagnose("line-too-long", { length: longest, limit: limits.maxLineLength }));
    if (length > 0 || outcome.diagnostics.length > 0) return outcome;
    return succeeded(outcome.value, [diagnose("text-missing")]);
  } catch (cause) {
    return failed(diagnose("read-crashed", { reason: cause instanceof Error ? cause.message : String(cause) }));
  }
}
