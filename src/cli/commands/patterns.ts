import { checkExamples } from "../../extract/find/check-examples.js";
import { tryPatterns } from "../../extract/find/try-patterns.js";
import { checkOcrExamples } from "../../extract/repair/check-ocr-examples.js";
import { loadCalendar } from "../../patternbook/load-calendar.js";
import { loadOcrRules, loadRules } from "../../patternbook/rules.js";
import { describeFault } from "../../patternbook/pattern-book.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { FormatOptions, RuleOptions } from "../program/options.js";
import { outcomeText } from "../speech/outcome-text.js";
import { jsonLines, tableOf } from "../terminal/report-output.js";
import { patternsFolder, rulesOrFail } from "../rules.js";

/** `dondoc patterns check`: every fault on a line of its own, `file:line:column message`. */
export async function checkPatterns(options: RuleOptions & FormatOptions, context: Context): Promise<ExitCode> {
  const folder = patternsFolder(options.patterns);
  const loaded = loadRules(folder);
  const ocr = loaded.ok ? loadOcrRules(folder, loaded.rules.lexicon) : null;
  const calendar = loadCalendar(folder);
  const faults = [
    ...(loaded.ok ? checkExamples(loaded.rules.book) : loaded.faults),
    ...(ocr?.ok ? checkOcrExamples(ocr.book) : (ocr?.faults ?? [])),
    ...(calendar.ok ? [] : calendar.faults),
  ];
  const rules = loaded.ok ? loaded.rules.book.rules : [];
  const slips = ocr?.ok ? ocr.book.examples.length : 0;
  const examples = rules.reduce((sum, { yes, no, todo }) => sum + yes.length + no.length + todo.length, slips);
  if (options.json) await context.write(`${JSON.stringify({ rules: rules.length, examples, faults })}\n`);
  else if (faults.length === 0)
    await context.write(`${context.say("patterns.good", { rules: rules.length, examples })}\n`);
  else {
    await context.write(`${faults.map(describeFault).join("\n")}\n`);
    context.tell(context.say("patterns.faults", { count: faults.length, folder }));
  }
  return faults.length === 0 ? EXIT.fine : EXIT.patterns;
}

/** `dondoc patterns try "câu văn"` */
export async function tryPattern(
  sentence: string,
  options: RuleOptions & FormatOptions,
  context: Context,
): Promise<ExitCode> {
  const { book } = rulesOrFail(options.patterns);
  const tried = tryPatterns(book, sentence.normalize("NFC"));
  if (options.json) await context.write(jsonLines(tried));
  else if (tried.length === 0) context.tell(context.say("patterns.nothing"));
  else {
    const rows = tried.map((one) => ({
      field: one.field,
      words: one.words,
      value: one.value === null ? null : statedOnly(one.value),
      rule: one.rule,
      outcome: outcomeText({ ...one, outcome: one.state }, context),
    }));
    await context.write(tableOf(["field", "words", "value", "rule", "outcome"], rows, context));
  }
  return EXIT.fine;
}

/** Shown in columns of their own. */
const BESIDE = new Set(["text", "span", "rule", "weight"]);

// "kind: before, end: 2024-06-30": what the finding does not say is left out.
function statedOnly(value: Readonly<Record<string, unknown>>): string {
  return Object.entries(value)
    .filter(([name, stated]) => !BESIDE.has(name) && stated !== null && stated !== false)
    .map(([name, stated]) => `${name}: ${typeof stated === "string" ? stated : JSON.stringify(stated)}`)
    .join(", ");
}
