import type { Span } from "../../../model/span.js";
import { clausesOf } from "../../../text/clauses.js";
import { isInlinePoint } from "../../../text/inline-mark.js";

/** What decides whether two neighbouring clauses are one task. Equal keys: the same. */
export interface ClauseReading {
  /** Key of the lead owners stated in the clause; null where it states none. */
  readonly leads: string | null;
  /** Key of those of them that act in the parts behind it too; absent where all do. */
  readonly handedDown?: string | null;
  /** True where it orders nothing of its own (a statement, a closing label): it stays with its neighbour. */
  readonly isIdle: boolean;
  /** True where it only says who does what the part before it orders ("Giao Phòng Y tế thực hiện"). */
  readonly isBehind?: boolean;
  /** Keys of the deadlines that the clause states of its own, closing labels left out. */
  readonly deadlines: readonly string[];
}

/** "…trình Nghị định về giá đất; Nghị định về tiền thuê đất; chủ trì …": another document of the same list. */
const LISTED =
  /^(?:Nghị định|Chỉ thị|Nghị quyết|Quyết định|Thông tư|Luật|Pháp lệnh|Công văn|Đề án|Quy chế) (?:số|về|quy định|ngày|liên tịch)(?!\p{L})/u;

/** Reads one stretch of an item. */
export type ReadClause = (at: Span) => ClauseReading;

/**
 * Cuts an item into the parts that are a task each (spans in the item's text, in order, together all of it).
 * It is split only where parts have different leads or different deadlines: first at sentence ends and at semicolons before a
 * capital letter or the mark of a point ("; (2) "); a part that still holds two leads or two deadlines at its other semicolons too. Neighbours with the same leads and the
 * same deadline stay one. A part that states no lead has those of the item's first part, that one those it inherits (`inherited`). An item with one deadline and one set
 * of leads is never split.
 */
export function piecesOf(text: string, read: ReadClause, inherited: string | null = null): readonly Span[] {
  const whole = { start: 0, end: text.length };
  const clauses = clausesOf(text);
  if (clauses.length < 2) return [whole];
  const coarse: Span[] = [];
  clauses.forEach((clause, index) => {
    const previous = clauses[index - 1];
    const cuts =
      previous === undefined ||
      previous.ending === "sentence" ||
      isInlinePoint(text, clause.span.start) ||
      (/^["“(]{0,2}\p{Lu}/u.test(text.slice(clause.span.start, clause.span.start + 3)) &&
        !LISTED.test(text.slice(clause.span.start, clause.span.start + 40)));
    const last = coarse[coarse.length - 1];
    if (cuts || !last) coarse.push(clause.span);
    else coarse[coarse.length - 1] = { start: last.start, end: clause.span.end };
  });
  const fine = coarse.flatMap((span) => {
    const inner = clauses.filter((clause) => clause.span.start >= span.start && clause.span.end <= span.end);
    const isApart = inner.slice(1).some((clause) => tellsOneApart(text, clause.span, read, inherited));
    if (inner.length < 2 || !(isApart || isMixed(inner.map((clause) => read(clause.span))))) return [span];
    return inner.map((clause) => clause.span);
  });
  return merged(fine, read, inherited, ({ start }) => isInlinePoint(text, start));
}

/** "Bố trí cán bộ trực; riêng Giám đốc Xí nghiệp Tân An làm việc với các xã": one of those above is told something of his own. */
function tellsOneApart(text: string, at: Span, read: ReadClause, inherited: string | null): boolean {
  if (inherited === null || !/^\s?riêng /iu.test(text.slice(at.start, at.end))) return false;
  const { leads } = read(at);
  return leads !== null && leads !== inherited;
}

function isMixed(readings: readonly ClauseReading[]): boolean {
  const leads = new Set(readings.map((reading) => reading.leads).filter((key) => key !== null));
  const deadlines = new Set(readings.flatMap((reading) => reading.deadlines));
  return leads.size > 1 || deadlines.size > 1;
}

function merged(
  parts: readonly Span[],
  read: ReadClause,
  inherited: string | null,
  isMarked: (at: Span) => boolean,
): readonly Span[] {
  const spans = withoutIdle(parts, read);
  const readings = spans.map(read);
  const first = readings[0]?.handedDown ?? readings[0]?.leads ?? inherited;
  const leads = readings.map((reading) => reading.leads ?? first);
  const deadlines = readings.map((reading) => [...new Set(reading.deadlines)].sort().join("+"));
  const stated = new Set(deadlines.filter((key) => key !== ""));
  // "(1) …, trước ngày 20/4; (2) …; (3) …, trước ngày 20/4": said of two points, it is not the whole list's.
  const isOfPoints =
    spans.slice(1).some(isMarked) &&
    deadlines.filter((key) => key !== "").length > 1 &&
    deadlines.some((key, index) => key === "" && readings[index]?.isIdle === false);
  const oneDeadline = stated.size < 2 && !isOfPoints;
  const out: { span: Span; leads: string | null; deadline: string }[] = [];
  spans.forEach((span, index) => {
    const lead = leads[index] ?? null;
    const deadline = deadlines[index] ?? "";
    const last = out[out.length - 1];
    const sameDeadline = last !== undefined && (oneDeadline ? true : last.deadline === deadline);
    if (last && last.leads === lead && sameDeadline)
      out[out.length - 1] = {
        span: { start: last.span.start, end: span.end },
        leads: lead,
        deadline: last.deadline || deadline,
      };
    else out.push({ span, leads: lead, deadline });
  });
  return out.map(({ span }) => span);
}

/** Idle parts go to the part after them, at the end to the one before. */
function withoutIdle(parts: readonly Span[], read: ReadClause): readonly Span[] {
  const out: Span[] = [];
  let idle: Span | null = null;
  for (const part of parts) {
    const whole: Span = idle ? { start: idle.start, end: part.end } : part;
    const { isIdle, isBehind = false } = read(part);
    const before = out[out.length - 1];
    if (isBehind && !idle && before && read(before).leads === null)
      out[out.length - 1] = { start: before.start, end: part.end };
    else if (isIdle) idle = whole;
    else {
      out.push(whole);
      idle = null;
    }
  }
  const last = out[out.length - 1];
  if (idle && last) out[out.length - 1] = { start: last.start, end: idle.end };
  else if (idle) out.push(idle);
  return out;
}
