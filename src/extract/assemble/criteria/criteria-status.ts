import type { CriterionStatus } from "../../../model/directive.js";
import type { Block, Outline } from "../../../model/outline.js";
import { criteriaBook, type CriteriaBook } from "../../../patternbook/criteria-book.js";
import type { Word } from "../../../text/words.js";
import { fold } from "../../../text/letters/vietnamese.js";
import type { CriteriaContext } from "./context.js";
import { maySpeakOfCriteria, subjectOf } from "./criteria-counts.js";
import { standardAround, standardBefore, standardBehind } from "./count-standard.js";
import { criterionIn, type NamedCriterion } from "./criterion-lists.js";
import { saidOfCriteria, type SaidOfCriteria } from "./criterion-sayings.js";
import { viewOf, type DocumentView, type ReadBlock } from "./document-view.js";
import { childrenIn, spanOfWords, wordsOfBlock } from "./reading.js";

/** Children of "Còn 02 tiêu chí chưa đạt gồm:"; the words are those of the child. */
interface ListedChild {
  readonly read: ReadBlock;
  readonly criterion: NamedCriterion;
}

const SHORT_ITEM = 14;

/** Where the words of an item that may name a criterion end: before what is said of it behind a colon. */
function headWords(words: readonly Word[], book: CriteriaBook): number {
  const end = words.findIndex(({ form }, index) => index > 0 && (form === ":" || form === ";"));
  // "Tiêu chí số 10: Thu nhập"
  const name = words[end - 1]?.kind === "number" ? book.criterionNames.at(words, end + 1) : null;
  return name?.end ?? (end < 0 ? words.length : end);
}

/** The items under a block that ends by announcing criteria; all of them where as many were announced, else the sure ones. */
function childrenOf(view: DocumentView, block: Block, announced: number | null): readonly ListedChild[] {
  const children = childrenIn(view.outline, block).map(view.read);
  const listed = children.flatMap((read) => {
    const criterion = criterionIn(read.block.text, read.words, 0, headWords(read.words, view.book), view.book);
    return criterion ? [{ read, criterion }] : [];
  });
  const isWhole = announced !== null && listed.length === announced && children.length === announced;
  const areShort = children.every(({ words }) => words.length <= SHORT_ITEM);
  return listed.filter(({ criterion }) => criterion.isSure || (isWhole && areShort));
}

function rowsOf(view: DocumentView, read: ReadBlock, said: SaidOfCriteria): readonly CriterionStatus[] {
  const named = standardBehind(read.words, said.afterUnit, view.book)?.standard ?? standardBefore(read, said.first);
  const subject = subjectOf(view, read, { first: said.first, last: said.last }, named);
  const children = said.opensChildren ? childrenOf(view, read.block, said.announced) : [];
  const here = said.criteria.map((criterion) => ({ read, criterion }));
  return (subject.names.length > 0 ? subject.names : [null]).flatMap((name) => {
    const standard = named ?? standardAround(view, read, said.first, name);
    return [...here, ...children].map(({ read: place, criterion }) => {
      const span = place.block.toSource(spanOfWords(place.words, criterion.from, criterion.to));
      return {
        number: criterion.number,
        name: criterion.name,
        subject: name,
        standard: standard?.name ?? null,
        status: said.state,
        span: { start: span.start, end: span.end },
        confidence: Math.round(subject.confidence * (criterion.isSure ? 1 : 0.9) * 100) / 100,
      };
    });
  });
}

function keyOf(row: CriterionStatus): string {
  return [row.subject, row.standard, row.number ?? fold(row.name), row.status].join("|");
}

/**
 * The criteria that a document says, one by one or in a list, to be met or not met; one row a criterion and subject, in
 * reading order, the first place where it is said. Criteria that are only to be worked on are none.
 */
export function findCriteria(
  outline: Outline,
  context: CriteriaContext,
  book: CriteriaBook = criteriaBook(),
): readonly CriterionStatus[] {
  const view = viewOf(outline, context, book);
  const rows = new Map<string, CriterionStatus>();
  for (const block of outline.blocks.filter(maySpeakOfCriteria)) {
    const sayings = saidOfCriteria(block.text, wordsOfBlock(block), book);
    for (const row of sayings.flatMap((said) => rowsOf(view, view.read(block), said)))
      if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
  }
  return [...rows.values()];
}
