import type { PatternBook } from "../../patternbook/pattern-book.js";
import type { Given } from "../../patternbook/schema.js";
import { findDeadlines, type DeadlineContext } from "./deadlines.js";
import { findAll } from "./find-all.js";
import { valueOf } from "./value-of.js";

/** A finding as its examples see it. */
export interface ExampleFinding {
  readonly rule: string;
  readonly words: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** How the examples of a field are run. */
export type ExampleFinder = (text: string, given: Given, book: PatternBook) => readonly ExampleFinding[];

/** Examples take a plan of 2024, issued on Friday 15 March, for granted. */
export function contextOf(given: Given): DeadlineContext {
  const issuedOn = given.issued ?? "2024-03-15";
  return {
    issuedOn,
    year: given.year ?? Number(issuedOn.slice(0, 4)),
    cell: given.cell ?? false,
    label: given.label ?? false,
  };
}

/** Fields whose findings are interpreted by code; all others are found by `findAll` and give what their rules say. */
export const FINDERS: Readonly<Record<string, ExampleFinder>> = {
  deadline: (text, given, book) =>
    findDeadlines(text, contextOf(given), book).map((found) => ({
      rule: found.rule,
      words: found.text,
      value: { ...found },
    })),
};

/** Runs a field's finder on the text of an example. */
export function findForExample(
  field: string,
  text: string,
  given: Given,
  book: PatternBook,
): readonly ExampleFinding[] {
  const finder = FINDERS[field];
  if (finder !== undefined) return finder(text, given, book);
  const setting = { cell: given.cell ?? false, label: given.label ?? false };
  return findAll(text, book, field, setting).kept.map((match) => ({
    rule: match.rule.id,
    words: text.slice(match.span.start, match.span.end),
    value: valueOf(match, text),
  }));
}
