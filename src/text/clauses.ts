import type { Span } from "../model/span.js";

// A point that ends no sentence: after an abbreviation ("TP. Huế", "ThS. Lan"), a single capital ("Q. 3") or a dot of "v.v.".
const ABBREVIATION =
  /(?:^|[\s(])(?:TP|Tp|TX|Q|P|ThS|Ths|TS|BS|GS|P?GS\.\s?TS|P?GS\.\s?TSKH|TSKH|PGS|KTS|CN|KS|Đ\/c|đ\/c|tr|v|vv|Bs|St|No|TT|TM|KT|TL|\p{Lu})$/u;
// "Chỉ tiêu 13.2. Xã không có": the number belongs to what follows it.
const NUMBERED = /(?:chỉ tiêu|tiêu chí|điều|khoản|mục|điểm|phần|quý|số) \d{1,2}(?:\.\d{1,2}){0,2}$/iu;
const END = /[.!?…]{1,5}["”’)\]]{0,3}(?=\s|$)|;(?=\s)|\n/gu;

/** How a stretch of text ends. */
export type Ending = "sentence" | "semicolon" | "text";

/** A clause that ends at a sentence end or at a semicolon; `span` is without surrounding space, the end mark included. */
export interface Clause {
  readonly span: Span;
  readonly ending: Ending;
}

/** Where brackets and quotation marks are open: nothing is cut inside them. Indexed by UTF-16 offset. */
function insideBrackets(text: string): (offset: number) => boolean {
  const spans: Span[] = [];
  if (!/[(“"]/u.test(text)) return () => false;
  for (const match of text.matchAll(/\([^()]{0,600}\)|“[^“”]{0,400}”|"[^"]{0,300}"/gu))
    spans.push({ start: match.index, end: match.index + match[0].length });
  let at = 0;
  return (offset) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= offset) at++;
    const span = spans[at];
    return span !== undefined && span.start < offset && offset < span.end - 1;
  };
}

/**
 * Clauses of a reading text from left to right, without gaps but for white space. A sentence ends at ". ! ? …" before a capital
 * letter, a quotation mark or a digit, and at a line break (a paragraph's end); a semicolon always ends a clause. Nothing is cut inside brackets or quotation marks.
 */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  const inside = insideBrackets(text);
  let start = 0;
  const cut = (end: number, ending: Ending): void => {
    while (start < end && /\s/u.test(text.charAt(start))) start++;
    if (end > start) clauses.push({ span: { start, end }, ending });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (inside(match.index)) continue;
    if (match[0] === ";") cut(end, "semicolon");
    else if (match[0] === "\n") cut(match.index, "sentence");
    else if (
      /^\s{0,4}(?:["“(\p{Lu}\d]|$)/u.test(text.slice(end, end + 6)) &&
      !ABBREVIATION.test(text.slice(Math.max(0, match.index - 10), match.index)) &&
      !NUMBERED.test(text.slice(Math.max(0, match.index - 18), match.index))
    )
      cut(end, "sentence");
  }
  cut(text.trimEnd().length, "text");
  return clauses;
}
