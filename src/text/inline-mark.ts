/** "(1) ", "(iv) ": the mark of one point of a list that runs on within a sentence; asked where a clause begins. */
const INLINE_MARK = /^\((?:\d{1,2}|[ivx]{1,4})\)\s{0,2}/u;

/** Letters a mark may take with its space. */
const LONGEST = 8;

const NUMBERED = /(?:^|[\s:])\(\d{1,2}\) /u;

/** The offset behind such a mark at `start`; `start` itself where there is none. */
export function pastInlineMark(text: string, start: number): number {
  return start + (INLINE_MARK.exec(text.slice(start, start + LONGEST))?.[0].length ?? 0);
}

/** True where a point of the outermost inline list of a text begins: "(ii)" below "(1)" and "(2)" is part of its point. */
export function isInlinePoint(text: string, start: number): boolean {
  const isNumber = /\d/u.test(text.charAt(start + 1));
  return pastInlineMark(text, start) > start && (isNumber || !NUMBERED.test(text));
}
