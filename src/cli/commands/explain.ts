import { extract } from "../../extract/extract.js";
import { closeReaders } from "../../ingest/read-file.js";
import { placeOf } from "../../model/place.js";
import type { TracedCandidate } from "../../model/trace.js";
import { foldedWords, isUnaccented, searchWords } from "../../store/search-words.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { FormatOptions, OcrOptions, RuleOptions } from "../program/options.js";
import { readOrFail } from "../reading.js";
import { jsonLines, tableOf } from "../terminal/report-output.js";
import { rulesOrFail } from "../rules.js";
import { outcomeText } from "../speech/outcome-text.js";
import { endOnInterrupt } from "../work.js";

/** `dondoc explain FILE`: each thing that a rule found, its page, and what it was kept for or lost against. */
export async function explain(
  file: string,
  options: RuleOptions & OcrOptions & FormatOptions & { readonly field?: string; readonly words?: string },
  context: Context,
): Promise<ExitCode> {
  endOnInterrupt();
  try {
    const rules = rulesOrFail(options.patterns);
    const { value: source } = await readOrFail(file, options, context);
    const { trace } = extract(source, rules);
    const wanted = trace.filter(
      (candidate) => isOfField(candidate, options.field) && hasWords(candidate, options.words),
    );
    const rows = wanted.map((candidate) => ({ ...candidate, page: placeOf(source, candidate.span)?.page ?? null }));
    if (options.json) await context.write(jsonLines(rows));
    else if (rows.length === 0) context.tell(context.say("empty.explain"));
    else
      await context.write(
        tableOf(
          SHOWN,
          rows.map((row) => tableRow(row, context)),
          context,
        ),
      );
    return EXIT.fine;
  } finally {
    await closeReaders();
  }
}

const SHOWN = ["field", "words", "rule", "weight", "page", "outcome"];

function tableRow(candidate: TracedCandidate & { readonly page: number | null }, context: Context) {
  const { field, words, rule, weight, page } = candidate;
  return { field, words, rule, weight: weight.toFixed(2), page, outcome: outcomeText(candidate, context) };
}

function isOfField({ field }: TracedCandidate, wanted: string | undefined): boolean {
  return wanted === undefined || field === wanted || field.startsWith(`${wanted}.`);
}

function hasWords({ words }: TracedCandidate, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const sought = searchWords(wanted);
  const there = isUnaccented(sought) ? foldedWords(words) : searchWords(words);
  return ` ${there} `.includes(` ${sought} `);
}
