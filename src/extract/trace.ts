import type { Directive, Found } from "../model/directive.js";
import type { Outline } from "../model/outline.js";
import type { Span } from "../model/span.js";
import type { Trace, TracedCandidate } from "../model/trace.js";
import type { Rules } from "../patternbook/rules.js";
import type { Considered } from "./assemble/tasks/task-reader.js";
import { tryPatterns } from "./find/try-patterns.js";

/**
 * The story behind a record, in reading order: every finding of every rule in every block with what became of it; each item that was
 * asked whether it orders something, with the reason for yes or no; and each value of the record with what it was read by.
 */
export function traceOf(outline: Outline, record: Directive, considered: readonly Considered[], rules: Rules): Trace {
  return [...foundByRules(outline, rules), ...askedItems(record.text, considered), ...valuesOf(record)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function foundByRules({ blocks }: Outline, { book }: Rules): Trace {
  const weights = new Map(book.rules.map(({ id, weight }) => [id, weight]));
  return blocks.flatMap((block) =>
    tryPatterns(book, block.text).map(({ field, rule, words, span, state, by }) => ({
      field,
      rule,
      words,
      span: block.toSource(span),
      block: block.id,
      weight: weights.get(rule) ?? 1,
      outcome: state,
      by,
    })),
  );
}

function askedItems(text: string, considered: readonly Considered[]): Trace {
  return considered.map(({ block, span, verdict }) => ({
    field: "task",
    rule: verdict.reason,
    words: text.slice(span.start, span.end),
    span,
    block,
    weight: verdict.certainty,
    outcome: verdict.kind ? "kept" : "refused",
    by: null,
  }));
}

/** Header, citations, counts and owners: found in code, named by where they were looked for. */
function valuesOf(record: Directive): Trace {
  const entries: TracedCandidate[] = [];
  const add = (field: string, rule: string, span: Span | null, weight: number): void => {
    if (span)
      entries.push({
        field,
        rule,
        words: record.text.slice(span.start, span.end),
        span,
        block: null,
        weight,
        outcome: "kept",
        by: null,
      });
  };
  const addFound = (field: string, rule: string, found: Found<unknown> | null): void => {
    if (found) add(field, found.inferred ? `${rule} (inferred)` : rule, found.span, found.confidence);
  };
  addFound("type", "header/document-type", record.type);
  addFound("number", "header/number", record.number);
  addFound("issuer", "header/issuer", record.issuer);
  addFound("place", "header/place-date", record.place);
  addFound("issuedOn", "header/place-date", record.issuedOn);
  addFound("title", "header/title", record.title);
  if (record.meeting) {
    addFound("meeting.date", "header/meeting-date", record.meeting.date);
    addFound("meeting.chair", "header/chair", record.meeting.chair);
    addFound("meeting.concludedBy", "header/concluder", record.meeting.concludedBy);
    addFound("meeting.about", "header/counterpart", record.meeting.about);
  }
  if (record.signer) add("signer", "header/signer", record.signer.span, 1);
  for (const recipient of record.recipients) addFound("recipient", "header/recipients", recipient);
  for (const { span } of record.references) add("reference", "find/references", span, 1);
  for (const { span, confidence, status } of record.criteriaCounts)
    add("criteria-count", `criteria/count-status: ${status}`, span, confidence);
  for (const { span, confidence, status } of record.criteria)
    add("criterion", `criteria/criteria-status: ${status}`, span, confidence);
  for (const { owners, confidence } of record.tasks)
    for (const { role, inherited, span } of owners)
      add("owner", `owners/${inherited ? "inherited " : ""}${role}`, span, confidence);
  return entries;
}
