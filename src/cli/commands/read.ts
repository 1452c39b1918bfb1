import { closeReaders } from "../../ingest/read-file.js";
import type { Page, SourceText } from "../../model/source.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { FormatOptions, OcrOptions, RuleOptions } from "../program/options.js";
import { readOrFail } from "../reading.js";
import { sentenceOf } from "../speech/sentence-of.js";
import { endOnInterrupt } from "../work.js";

/** `dondoc read FILE`: its text page by page; with `--text` the text alone, with `--json` all that was read. */
export async function read(
  file: string,
  options: RuleOptions & OcrOptions & FormatOptions & { readonly text?: boolean },
  context: Context,
): Promise<ExitCode> {
  endOnInterrupt();
  try {
    const { value: source, diagnostics } = await readOrFail(file, { ...options, needsText: false }, context);
    if (options.json) await context.write(`${JSON.stringify({ ...source, diagnostics })}\n`);
    else if (options.text) await context.write(source.text);
    else await context.write(source.pages.map((page) => pageText(source, page, context)).join("\n"));
    for (const diagnostic of diagnostics) context.tell(sentenceOf(diagnostic, context.language));
    return EXIT.fine;
  } finally {
    await closeReaders();
  }
}

// Tabs and line ends are wanted; other control characters could command the terminal.
const COMMANDING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

function pageText(source: SourceText, page: Page, { say }: Context): string {
  const state = page.status === "read" ? "" : ` (${say(`page.${page.status}`)})`;
  const text = source.text.slice(page.span.start, page.span.end).replace(COMMANDING, "");
  return `── ${say("page", { page: page.number })}${state} ──\n${text}`;
}
