import type { CriteriaBook, Standard } from "../../../patternbook/criteria-book.js";
import { wordsOf } from "../../../text/words.js";
import type { Block, Outline } from "../../../model/outline.js";
import type { CriteriaContext } from "./context.js";
import { ancestorsOf, sentenceEnd, wordsOfBlock, type Reading } from "./reading.js";
import { standardMentionsIn, type StandardMention } from "./standard-mentions.js";
import { fits, levelOfName } from "./count-subject.js";
import { subjectMentionsIn, type SubjectMention } from "./subject-mentions.js";

/** A block read for places and standards. */
export interface ReadBlock extends Reading {
  readonly subjects: readonly SubjectMention[];
  readonly standards: readonly StandardMention[];
}

/** A document as the criteria rules see it: each block is read once, when it is first asked for. */
export interface DocumentView {
  readonly outline: Outline;
  readonly context: CriteriaContext;
  readonly book: CriteriaBook;
  readonly read: (block: Block) => ReadBlock;
  /** The blocks above one, nearest first, read. */
  readonly above: (block: Block) => readonly ReadBlock[];
  /** The standard that the document elsewhere gives to a subject ("thôn A đạt chuẩn thôn NTM"). */
  readonly standardOf: (subject: string) => Standard | null;
  readonly titleStandards: readonly StandardMention[];
}

function standardsBySubject(view: Pick<DocumentView, "outline" | "read">): ReadonlyMap<string, Standard> {
  const known = new Map<string, Standard>();
  for (const block of view.outline.blocks) {
    if ((block.zone !== "body" && block.zone !== "annex") || !block.text.includes("chuẩn")) continue;
    const { words, subjects, standards } = view.read(block);
    for (const { standard, from } of standards) {
      const near = subjects.filter(
        ({ to, names, level }) =>
          names.length > 0 && fits(level, standard) && to <= from && sentenceEnd(words, to) > from,
      );
      for (const name of near.flatMap(({ names }) => names)) if (!known.has(name)) known.set(name, standard);
    }
  }
  return known;
}

/** Prepares a document for the criteria rules; nothing is read yet. */
export function viewOf(outline: Outline, context: CriteriaContext, book: CriteriaBook): DocumentView {
  const blocks = new Map<number, ReadBlock>();
  const read = (block: Block): ReadBlock => {
    const known = blocks.get(block.id);
    if (known) return known;
    const words = wordsOfBlock(block);
    const made = {
      block,
      words,
      subjects: subjectMentionsIn(block.text, words, book),
      standards: standardMentionsIn(words, book, false),
    };
    blocks.set(block.id, made);
    return made;
  };
  let bySubject: ReadonlyMap<string, Standard> | null = null;
  return {
    outline,
    context,
    book,
    read,
    above: (block) => ancestorsOf(outline, block).map(read),
    standardOf: (subject) => {
      bySubject ??= standardsBySubject({ outline, read });
      const standard = bySubject.get(subject) ?? null;
      return fits(levelOfName(subject), standard) ? standard : null;
    },
    titleStandards: standardMentionsIn(wordsOf(context.title ?? ""), book, true),
  };
}
