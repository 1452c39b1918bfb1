import { isClosed } from "./line-text.js";
import type { FlatLine } from "./flat-line.js";
import { markerAt } from "./markers.js";
import { isRecipientsHead } from "./zone-cues.js";

const RULE = /^(?:[-–—] ?){3,80}$/u;
const SHORTEST_RULE = 4;

/** A rule of dashes or underscores; the latter are blanked in a line as Markdown marks are. */
function isRule({ trimmed, text }: FlatLine): boolean {
  return trimmed === "" ? text.length >= SHORTEST_RULE : RULE.test(trimmed);
}

/** "(1) Công văn …", "[1] Gồm …", "1 Nghị quyết số …": the sign with which a note begins; never "1." or "1)", which number a list. */
const NOTE = /^(?:\((\d{1,2})\)|\[(\d{1,2})\]|(\d{1,2})(?= ?\p{Lu}))/u;

/** What notes say: where a thing is written, or whom it comprises. */
const CITES =
  /^\s{0,3}(?:xem|theo|gồm|bao gồm|trong đó|cụ thể|nguồn|số liệu|tại|luật|nghị định|nghị quyết|quyết định|thông tư|công văn|văn bản|kế hoạch|chỉ thị|thông báo|báo cáo|tờ trình)(?: |:)(?!của|do|kết quả)/iu;

/** A note, and the sign by which the text above refers to it. */
interface NoteSign {
  readonly sign: string;
  readonly length: number;
}

function noteAt(text: string): NoteSign | null {
  const found = NOTE.exec(text);
  const sign = found?.[1] ?? found?.[2] ?? found?.[3];
  return found && sign !== undefined ? { sign, length: found[0].length } : null;
}

/**
 * Lines of the notes at the foot of a page or of the text, with the rule above them: "____ ⏎ (1) Công văn số 12/SYT-NVY. ⏎ (2) …". They
 * are notes where the text above refers to the first of them ("… theo hướng dẫn (1).") or the first cites a paper, not where a list begins
 * below a rule.
 */
export function footnoteLines(lines: readonly FlatLine[], from: number): ReadonlySet<number> {
  const found = new Set<number>();
  let above = from;
  for (let at = from; at < lines.length; at++) {
    const [line, first] = [lines[at], lines[at + 1]];
    if (!line || line.cell || first?.cell !== null || !isRule(line)) continue;
    const note = noteAt(first.trimmed);
    if (note === null) continue;
    const isNote =
      CITES.test(first.trimmed.slice(note.length)) ||
      lines.slice(above, at).some(({ trimmed }) => refersTo(trimmed, note));
    if (!isNote) continue;
    const end = endOfNotes(lines, at + 1);
    for (let index = at; index < end; index++) found.add(index);
    at = end - 1;
    above = end;
  }
  return found;
}

/** "… theo hướng dẫn(1);", "… của Bộ [2]", "… Chính phủ3.": behind a word, and nothing begins there. */
function refersTo(text: string, { sign }: NoteSign): boolean {
  const bracketed = String.raw`[\p{L}\d"”)] ?[([]${sign}[)\]](?=[.,;:)]|\s{0,3}$| \p{Ll})`;
  const raised = String.raw`\p{L}{2}["”)]?${sign}(?=[.,;:]|\s{0,3}$| \p{Ll})`;
  return new RegExp(`${bracketed}|${raised}`, "u").test(text);
}

/** Where the notes that begin at `start` are over: at the page's end, or with a line that neither counts on nor goes on with a note. */
function endOfNotes(lines: readonly FlatLine[], start: number): number {
  const page = lines[start]?.page;
  let last = noteAt(lines[start]?.trimmed ?? "");
  let end = start + 1;
  for (let line = lines[end]; line && line.cell === null && line.page === page; line = lines[++end]) {
    const next = noteAt(line.trimmed);
    if (next && last && Number(next.sign) === Number(last.sign) + 1) last = next;
    else if (isClosed(lines[end - 1]?.trimmed ?? "") || opensOther(line)) break;
  }
  return end;
}

/** A heading, an item, the head of the recipients: no rest of a note, though the note has no full stop. */
function opensOther(line: FlatLine): boolean {
  return line.gapBefore || line.isCaps || isRecipientsHead(line) || markerAt(line.trimmed) !== null;
}
