import type { CriteriaBook, Standard } from "../../../patternbook/criteria-book.js";
import type { Word } from "../../../text/words.js";
import { fits, levelOfName } from "./count-subject.js";
import type { DocumentView, ReadBlock } from "./document-view.js";
import { afterBracket, formAt, sentenceStart } from "./reading.js";
import { onlyStandard, type StandardMention } from "./standard-mentions.js";

const BRIDGE = new Set(
  "của về theo xây dựng quốc gia bộ tiêu chí chỉ đánh giá công nhận đạt chuẩn mới trong các được ( xã danh hiệu".split(
    " ",
  ),
);
const BRIDGE_REACH = 9;

/** The standard named right behind the unit: "tiêu chí NTM nâng cao", "tiêu chí theo Bộ tiêu chí đô thị văn minh". */
export function standardBehind(
  words: readonly Word[],
  afterUnit: number,
  book: CriteriaBook,
): { standard: Standard; end: number } | null {
  for (let at = afterUnit; at < afterUnit + BRIDGE_REACH; at++) {
    const hit = book.standards.at(words, at);
    if (hit) return { standard: hit.value, end: hit.end };
    const close = afterBracket(words, at);
    if (close > at && !namesStandard(words, at, close, book)) at = close - 1;
    // "hoàn thành 19/19 tiêu chí, được công nhận xã đạt chuẩn NTM nâng cao"
    else if (formAt(words, at) === "," && formAt(words, at + 1) === "được") continue;
    else if (!BRIDGE.has(formAt(words, at))) return null;
  }
  return null;
}

function namesStandard(words: readonly Word[], from: number, to: number, book: CriteriaBook): boolean {
  for (let at = from; at < to; at++) if (book.standards.at(words, at)) return true;
  return false;
}

function lastBefore(standards: readonly StandardMention[], from: number, to: number): Standard | null {
  const near = standards.filter((mention) => mention.from >= from && mention.to <= to);
  const last = near.at(-1);
  return last && !last.isListed ? last.standard : null;
}

/** The standard that the sentence names before a count, where it names one there and not a list of several. */
export function standardBefore({ words, standards }: ReadBlock, first: number): Standard | null {
  return lastBefore(standards, sentenceStart(words, first), first);
}

const SIBLINGS = 6;

/** The standard named by the nearest of the items just before a block, under the same parent. */
function besides(view: DocumentView, { block }: ReadBlock): Standard | null {
  for (let id = block.id - 1; id >= Math.max(0, block.id - SIBLINGS); id--) {
    const sibling = view.outline.blocks[id];
    if (!sibling || sibling.zone !== block.zone || sibling.parent !== block.parent) continue;
    const last = view.read(sibling).standards.at(-1);
    if (last && !last.isListed) return last.standard;
  }
  return null;
}

/** The standard of an earlier sentence, else of what stands above, else of the subject elsewhere, else of the title. */
export function standardAround(
  view: DocumentView,
  read: ReadBlock,
  first: number,
  subject: string | null,
): Standard | null {
  const level = subject === null ? null : levelOfName(subject);
  const fitting = (standard: Standard | null): Standard | null => (standard && fits(level, standard) ? standard : null);
  const earlier = fitting(lastBefore(read.standards, 0, first));
  if (earlier) return earlier;
  for (const above of view.above(read.block)) {
    const named = above.standards.filter(({ standard }) => fits(level, standard));
    const only = onlyStandard(named);
    if (only) return only;
    const known = named.length > 0 && subject !== null ? view.standardOf(subject) : null;
    if (known && named.some(({ standard }) => standard.name === known.name)) return known;
  }
  const beside = fitting(besides(view, read));
  if (beside) return beside;
  const title = view.titleStandards.filter(({ standard }) => fits(level, standard));
  const only = onlyStandard(title);
  if (only) return only;
  const known = subject === null ? null : view.standardOf(subject);
  return known ?? title[0]?.standard ?? null;
}
