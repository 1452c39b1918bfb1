import { allDecoys } from "./find-all.js";
import { findForExample, type ExampleFinding } from "./finders.js";
import { prepare } from "../../patternbook/phrase/match.js";
import type { PatternBook, PatternFault, Rule } from "../../patternbook/pattern-book.js";
import type { Given } from "../../patternbook/schema.js";

/** One example of one rule, and what is wrong with it (null: nothing). */
export interface ExampleCheck {
  readonly rule: string;
  readonly kind: "yes" | "no" | "todo";
  readonly text: string;
  readonly fault: string | null;
}

function findingsOf(rule: Rule, text: string, given: Given, book: PatternBook): readonly ExampleFinding[] {
  const [field] = rule.vetoes;
  if (field === undefined)
    return findForExample(rule.field, text, given, book).filter((found) => found.rule === rule.id);
  return allDecoys(prepare(text), book, field)
    .filter((match) => match.rule.id === rule.id)
    .map((match) => ({ rule: rule.id, words: text.slice(match.span.start, match.span.end), value: {} }));
}

function said(findings: readonly ExampleFinding[]): string {
  return findings.length === 0
    ? "không tìm thấy gì"
    : `tìm thấy ${findings.map((found) => `“${found.words}”`).join(", ")}`;
}

function differences(found: ExampleFinding, wanted: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(wanted)
    .filter(([key, value]) => (found.value[key] ?? null) !== value)
    .map(([key, value]) => `${key}: cần ${JSON.stringify(value)}, được ${JSON.stringify(found.value[key] ?? null)}`);
}

/** Checks every example of one rule: `yes` must be found with these words and this value, `no` and `todo` must not. */
export function checkRule(rule: Rule, book: PatternBook): readonly ExampleCheck[] {
  const yes = rule.yes.map(({ text, finds, value = {}, given = {} }): ExampleCheck => {
    const findings = findingsOf(rule, text, given, book);
    const hit = findings.find((found) => found.words === finds);
    const wrong = hit === undefined ? [said(findings)] : differences(hit, value);
    return {
      rule: rule.id,
      kind: "yes",
      text,
      fault: wrong.length === 0 ? null : `cần “${finds}”: ${wrong.join("; ")}`,
    };
  });
  const no = rule.no.map(({ text, why, given = {} }): ExampleCheck => {
    const findings = findingsOf(rule, text, given, book);
    return { rule: rule.id, kind: "no", text, fault: findings.length === 0 ? null : `${said(findings)} (${why})` };
  });
  const todo = rule.todo.map(({ text, finds, given = {} }): ExampleCheck => {
    const done = findingsOf(rule, text, given, book).some((found) => found.words === finds);
    return { rule: rule.id, kind: "todo", text, fault: done ? "đã tìm được: hãy chuyển sang yes" : null };
  });
  return [...yes, ...no, ...todo];
}

/** Checks the examples of all rules; each fault stands at its rule. */
export function checkExamples(book: PatternBook): readonly PatternFault[] {
  return book.rules.flatMap((rule) =>
    checkRule(rule, book)
      .filter((check) => check.fault !== null)
      .map((check) => ({ ...rule.at, message: `${rule.id} ${check.kind} “${check.text}”: ${check.fault ?? ""}` })),
  );
}
