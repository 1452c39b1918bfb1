import type { Block } from "../../../model/outline.js";
import { isClosing } from "./verdict/closing.js";
import type { TaskReader } from "./task-reader.js";

/** What somebody is charged with at the end of a document: to watch over the rest, and to report. */
const WATCHES = /(?<!\p{L})(?:theo dõi|đôn đốc|kiểm tra|giám sát|tổng hợp|hướng dẫn)(?!\p{L})/iu;

/**
 * "Yêu cầu các sở thực hiện nghiêm Chỉ thị này. Giao Sở Y tế theo dõi, báo cáo.": an unmarked paragraph behind a list that begins with the
 * closing formula and goes on with the duty of some body; it is no part of the last item.
 */
export function isClosingDuty({ marker, text, hasChildren }: Block, reader: TaskReader): boolean {
  return marker === null && !hasChildren && dutyAfterClosing(text, reader) !== null;
}

/** Where the duty begins behind the closing formula of a paragraph; null where it begins otherwise, or nobody is charged. */
export function dutyAfterClosing(text: string, reader: TaskReader): number | null {
  const first = /^[^]{1,600}?[.;] (?=\p{Lu})/u.exec(text)?.[0].length;
  if (first === undefined || !isClosing(text.slice(0, first), reader.cuesIn(text.slice(0, first)))) return null;
  const rest = text.slice(first);
  const isDuty =
    WATCHES.test(rest) &&
    reader.setting.owners.stated(rest).owners.some(({ role }) => role === "lead") &&
    !isClosing(rest, reader.cuesIn(rest));
  return isDuty ? first : null;
}
