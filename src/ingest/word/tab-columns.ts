import { fold } from "../../text/letters/vietnamese.js";
import type { SidePart } from "./layout-table.js";
import type { WordParagraph, WordRun } from "./word-blocks.js";

// The right half of a letterhead or signature block that was set with tabs or spaces instead of a table.
const RIGHT_HEAD = /^(?:cong hoa xa hoi chu nghia|dang cong san viet nam|(?:tm|kt|tl|tuq|t\/m|k\/t|t\/l)[.\s])/u;
// How a letterhead goes on: motto, rule, place and date; on the left the number.
const RIGHT_NEXT =
  /^(?:$|doc lap|tu do|hanh phuc|[-–—_*~.]{1,60}$|viet nam|.{0,60}(?<![\p{L}\p{N}])ngay(?![\p{L}\p{N}]).{0,60}(?:thang|nam|\/))/u;
const LEFT_NEXT = /^so(?![\p{L}])/u;
const LEFT_FOOT = /^noi nhan\s{0,3}:/u;
const GAP = /[ \u00a0]{0,200}\t[\t \u00a0]{0,200}|[ \u00a0]{5,200}/u;
const RECIPIENT = /^\s{0,9}[-–+•*]/u;
const MAX_LINES = 30;
const MAX_WAITING = 3;

/**
 * Runs of paragraphs in which columns were made with tabs ("ỦY BAN NHÂN DÂN ⇥ CỘNG HÒA XÃ HỘI …"), as their left and then their right
 * half; everything else as it is, side null.
 */
export function splitTabColumns(paragraphs: readonly WordParagraph[]): readonly SidePart[] {
  const parts: SidePart[] = [];
  let plain: WordParagraph[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const halves = columnsFrom(paragraphs, at);
    if (halves === null) {
      plain.push(...paragraphs.slice(at, at + 1));
      continue;
    }
    parts.push({ side: null, paragraphs: plain });
    plain = [];
    parts.push({ side: "left", paragraphs: halves.left }, { side: "right", paragraphs: halves.right });
    at += halves.taken - 1;
  }
  return [...parts, { side: null, paragraphs: plain }];
}

interface Halves {
  readonly left: readonly WordParagraph[];
  readonly right: readonly WordParagraph[];
  readonly taken: number;
}

function columnsFrom(paragraphs: readonly WordParagraph[], at: number): Halves | null {
  const first = paragraphs[at] && halve(paragraphs[at]);
  if (!first) return null;
  const head = fold(textOf(first.right).trim());
  const isFoot = LEFT_FOOT.test(fold(textOf(first.left).trim()));
  if (!RIGHT_HEAD.test(head) && !isFoot) return null;
  const left = [first.left];
  const right = [first.right];
  let taken = 1;
  let done = 1;
  // A line without a gap goes on with the left half where it is a recipient, or where a later line has a gap again.
  let waiting: WordParagraph[] = [];
  for (const paragraph of paragraphs.slice(at + 1, at + MAX_LINES)) {
    taken++;
    const both = halve(paragraph);
    const text = textOf(paragraph);
    if (both && !isFoot && !goesOn(both)) break;
    if (both) right.push(both.right);
    else if (!(isFoot && RECIPIENT.test(paragraph.label + text))) {
      waiting.push(paragraph);
      if (waiting.filter((line) => textOf(line).trim() !== "").length > MAX_WAITING) break;
      continue;
    }
    left.push(...waiting, both?.left ?? paragraph);
    waiting = [];
    done = taken;
  }
  return { left, right, taken: done };
}

function goesOn({ left, right }: { readonly left: WordParagraph; readonly right: WordParagraph }): boolean {
  return RIGHT_NEXT.test(fold(textOf(right).trim())) || LEFT_NEXT.test(fold(textOf(left).trim()));
}

// Cuts at the first wide gap; null where the paragraph has none. An indent alone puts all of it into the right half.
function halve(paragraph: WordParagraph): { readonly left: WordParagraph; readonly right: WordParagraph } | null {
  const text = textOf(paragraph);
  if (text.trim() === "" || text.includes("\n")) return null;
  const gap = GAP.exec(text.trimEnd());
  if (!gap) return null;
  return {
    left: { ...paragraph, runs: cut(paragraph.runs, 0, gap.index) },
    right: { kind: "paragraph", label: "", runs: cut(paragraph.runs, gap.index + gap[0].length, text.length) },
  };
}

function textOf(paragraph: WordParagraph): string {
  return paragraph.runs.map((run) => run.text).join("");
}

function cut(runs: readonly WordRun[], start: number, end: number): readonly WordRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = Math.max(0, start - at);
    const to = Math.min(run.text.length, end - at);
    at += run.text.length;
    return to > from ? [{ ...run, text: run.text.slice(from, to) }] : [];
  });
}
