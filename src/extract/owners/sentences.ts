import { form, isCapital, isGlued, isLetters, pastInlinePoint, type Reading } from "../organisations/reading.js";

/** Words [from, to) of a sentence, its final mark left out. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const ABBREVIATED = new Set(["tp", "tx", "tt", "p", "q", "đ", "gs", "ts", "ths", "bs", "ông", "bà"]);

function isEnd(r: Reading, at: number): boolean {
  if (r.words[at]?.kind !== "mark") return false;
  const mark = form(r, at);
  if (mark === ";") return isCapital(r, at + 1) || pastInlinePoint(r, at + 1) > at + 1;
  if (mark !== "." && mark !== "!" && mark !== "?") return false;
  if (at + 1 >= r.words.length) return true;
  // "bền vững...Trách nhiệm": dots close a sentence even without a space
  if (form(r, at + 1) === "." || form(r, at - 1) === ".") return isCapital(r, at + 1);
  return isLetters(r, at + 1) && isCapital(r, at + 1) && !isGlued(r, at + 1) && !ABBREVIATED.has(form(r, at - 1));
}

const REMARKS = new Set(["phê bình", "biểu dương", "hoan nghênh", "ghi nhận", "khen ngợi", "nhắc nhở", "chấn chỉnh"]);

/** "Phê bình Tổ 3; yêu cầu Tổ 3 kiểm điểm": the word of order behind a remark is of who makes it. */
function endsRemark(r: Reading, from: number, at: number): boolean {
  if (![";", ","].includes(form(r, at)) || !REMARKS.has(`${form(r, from)} ${form(r, from + 1)}`)) return false;
  return r.lexicon.assign.at(r.words, at + 1) !== null;
}

const LINE_BREAK = 10;

/** A paragraph that ended without a mark: a line break stands before the word. */
function isNewParagraph(r: Reading, at: number): boolean {
  const to = at > 0 ? (r.words[at]?.start ?? 0) : 0;
  for (let from = at > 0 ? (r.words[at - 1]?.end ?? 0) : 0; from < to; from++)
    if (r.text.charCodeAt(from) === LINE_BREAK) return true;
  return false;
}

/** Cuts a text at sentence ends, at line breaks and at semicolons followed by a capital letter or the mark of a point, which is left out. */
export function sentencesOf(r: Reading): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = pastInlinePoint(r, 0);
  for (let at = 0; at < r.words.length; at++) {
    if (isNewParagraph(r, at) && at > from) {
      found.push({ from, to: at });
      from = at;
    }
    if (!isEnd(r, at) && !endsRemark(r, from, at)) continue;
    if (at > from) found.push({ from, to: at });
    from = pastInlinePoint(r, at + 1);
  }
  if (from < r.words.length) found.push({ from, to: r.words.length });
  return found;
}
