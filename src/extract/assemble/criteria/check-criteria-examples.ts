import type { CriteriaCount } from "../../../model/directive.js";
import type { Block, Outline } from "../../../model/outline.js";
import type { CriteriaBook } from "../../../patternbook/criteria-book.js";
import type { CriteriaExamples } from "../../../patternbook/criteria-examples.js";
import type { CriteriaContext } from "./context.js";
import { findCriteriaCounts } from "./criteria-counts.js";

/** An example that the rules do not meet. */
export interface CriteriaExampleFault {
  readonly text: string;
  readonly expected: readonly string[];
  readonly got: readonly string[];
}

/** What the examples take for granted: a document of 15 March 2024 about xã An Bình. */
const SETTING: CriteriaContext = {
  subject: "xã An Bình",
  issuerPlace: "xã An Bình",
  issuedOn: "2024-03-15",
  title: null,
};

/** An outline of one paragraph of body text. */
export function outlineOfSentence(text: string): Outline {
  const block: Block = {
    id: 0,
    parent: null,
    zone: "body",
    marker: null,
    span: { start: 0, end: text.length },
    text,
    toSource: (at) => at,
    page: 1,
    bold: false,
    cell: null,
    hasChildren: false,
    isHeading: false,
  };
  return { blocks: [block], lineZones: ["body"] };
}

/** A count on one line, as examples write it: "xã A | NTM | 15/19/- tiêu chí | achieved | -". */
export function lineOfCount({ subject, standard, met, total, unmet, unit, status, asOf }: CriteriaCount): string {
  const numbers = [met, total, unmet].map((value) => value ?? "-").join("/");
  return [subject ?? "-", standard ?? "-", `${numbers} ${unit}`, status, asOf ?? "-"].join(" | ");
}

/** The counts found in one sentence, a line each. */
export function countsInSentence(text: string, book: CriteriaBook): readonly string[] {
  return findCriteriaCounts(outlineOfSentence(text), SETTING, book).map(lineOfCount);
}

/** Every example that is not met; empty where all are. */
export function checkCriteriaExamples(examples: CriteriaExamples, book: CriteriaBook): readonly CriteriaExampleFault[] {
  const wanted = [...examples.yes, ...examples.no.map(({ text }) => ({ text, finds: [] }))];
  return wanted.flatMap(({ text, finds: expected }) => {
    const got = countsInSentence(text, book);
    return got.join("\n") === expected.join("\n") ? [] : [{ text, expected, got }];
  });
}
