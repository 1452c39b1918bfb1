import type { Deadline } from "../../../../model/directive.js";
import type { Block } from "../../../../model/outline.js";
import type { FoundDeadline } from "../../../find/deadlines.js";
import { deadlineOf } from "./chosen-deadline.js";

/** A time cell, and what was found in it. */
export interface TimeCell {
  readonly block: Block;
  readonly found: FoundDeadline;
}

/**
 * The range of two cells side by side, "Bắt đầu" and "Hoàn thành": from the first day of the one to the last of the other. Its words are
 * both cells'; those of the second alone where the two do not follow each other in the text. Null where a cell holds no day.
 */
export function rangeOfCells(from: TimeCell, to: TimeCell): Deadline | null {
  const start = from.found.start ?? from.found.end;
  const end = to.found.end ?? to.found.start;
  if (start === null || end === null || start > end) return null;
  const last = deadlineOf(to.found, to.block.toSource, false);
  const first = from.block.toSource(from.found.span);
  const isNext = to.block.id === from.block.id + 1;
  return {
    ...last,
    kind: "range",
    start,
    end,
    text: isNext ? `${from.found.text} ${last.text}` : last.text,
    span: isNext ? { start: first.start, end: last.span.end } : last.span,
  };
}
