import { readFile } from "../ingest/read-file.js";
import { admission } from "../jobs/admission.js";
import { withText } from "../jobs/extract-file.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-codes.js";
import { Failure } from "./failure.js";
import { limitsFrom } from "./limits.js";
import { secrecyFrom } from "./secrecy.js";
import type { OcrOptions } from "./program/options.js";
import { pageLine } from "./terminal/page-progress.js";
import { sentenceOf } from "./speech/sentence-of.js";
import { printable } from "./speech/speech.js";

/**
 * Reads one file for a command that shows it. Throws a `Failure` (exit 2) that says why it cannot be read; with
 * `needsText` also for a scan.
 */
export async function readOrFail(
  file: string,
  {
    readings,
    ocrEngine = "auto",
    needsText = true,
  }: OcrOptions & { readonly readings?: string | undefined; readonly needsText?: boolean },
  context: Context,
): Promise<Outcome<SourceText> & { readonly ok: true }> {
  // What is only shown may be secret; what is kept may not.
  const admit = readings === undefined ? () => null : admission(secrecyFrom(process.env));
  const pages = pageLine(file, context);
  const limits = limitsFrom(process.env);
  const cacheFolder = readings ?? null;
  const reading = await readFile(file, { cacheFolder, limits, admit, ocrEngine, onProgress: pages.show });
  pages.clear();
  const outcome = needsText ? withText(reading) : reading;
  if (outcome.ok) return outcome;
  const [first, ...more] = outcome.diagnostics.map((one) =>
    context.say("failure.unreadable", { file: printable(file), message: printable(sentenceOf(one, context.language)) }),
  );
  throw new Failure(EXIT.unreadable, "failure.as-said", { message: first ?? "" }, more);
}
