import type { Span } from "../../model/span.js";
import { matchAll, matchesAround, prepare, type PreparedText, type RuleMatch } from "../../patternbook/phrase/match.js";
import type { PatternBook } from "../../patternbook/pattern-book.js";
import { standsAt } from "../../patternbook/phrase/standing.js";
import { isWithinOfficeName } from "../../text/office-names.js";
import { SpanIndex } from "../settle/span-index.js";
import { settle, type Settled } from "../settle/settle.js";

/** What the rules of a field may want to know of a text besides its words. */
export interface Setting {
  /** The time cell of a table. */
  readonly cell: boolean;
  /** A label line of a card ("Thời gian: …" beside "Đơn vị chủ trì: …"). */
  readonly label: boolean;
}

const PROSE: Setting = { cell: false, label: false };

function isAllowed({ rule, span }: RuleMatch, prepared: PreparedText, setting: Setting): boolean {
  if (rule.needs === "cell" && !setting.cell) return false;
  if (rule.needs === "label" && !setting.label) return false;
  if (rule.needs === "cell-or-label" && !setting.cell && !setting.label) return false;
  if (rule.where !== null && !standsAt(rule.where, prepared.text, span)) return false;
  if (rule.only !== null && matchesAround(prepared, rule.only, span).length === 0) return false;
  return (
    rule.unless === null || matchesAround(prepared, rule.unless, span).every(({ whole }) => isOfName(prepared, whole))
  );
}

/** "Phòng Tài chính - Kế hoạch công khai … hằng quý": the words of an office's name say nothing of what it does. */
function isOfName({ text }: PreparedText, { start }: Span): boolean {
  return isWithinOfficeName(text, start);
}

/** Every match of the rules of one field, as far as it stands where its rule wants it; overlaps and decoys are left in. */
export function allMatches(
  prepared: PreparedText,
  book: PatternBook,
  field: string,
  setting: Setting = PROSE,
): readonly RuleMatch[] {
  const index = (setting.cell || setting.label ? book.fieldsInCells : book.fields).get(field);
  return index === undefined ? [] : matchAll(prepared, index).filter((match) => isAllowed(match, prepared, setting));
}

/** Every match of the decoys that veto a field. */
export function allDecoys(prepared: PreparedText, book: PatternBook, field: string): readonly RuleMatch[] {
  const index = book.decoys.get(field);
  return index === undefined ? [] : matchAll(prepared, index).filter((match) => isAllowed(match, prepared, PROSE));
}

/**
 * Every finding of one field in the reading text of one block, decoys and overlaps settled, in order of place. Spans are
 * ranges of the text. A field without rules finds nothing. Whoever asks for several fields prepares the text once.
 */
export function findAll(
  text: string | PreparedText,
  book: PatternBook,
  field: string,
  setting: Setting = PROSE,
): Settled {
  const prepared = typeof text === "string" ? prepare(text) : text;
  const matches = allMatches(prepared, book, field, setting);
  if (matches.length === 0) return { kept: [], lost: [] };
  const decoys = book.decoys.get(field);
  if (decoys === undefined) return settle(matches, []);
  const places = new SpanIndex<RuleMatch>();
  let [first, last] = [prepared.text.length, 0];
  for (const match of matches) {
    places.add(match.span, match);
    first = Math.min(first, match.span.start);
    last = Math.max(last, match.span.end);
  }
  const near = matchAll(prepared, decoys, first - 200, last).filter(
    (decoy) => places.find(decoy.span) !== undefined && isAllowed(decoy, prepared, PROSE),
  );
  return settle(matches, near);
}
