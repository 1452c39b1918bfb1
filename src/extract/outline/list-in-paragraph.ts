import type { PlainLine } from "./line-text.js";
import { markerAt, ordinalOf } from "./markers.js";

/** "… như sau: 1. Giao …", "… trước ngày 20/3. 2. Yêu cầu …": a number behind the end of what stands before it. */
const NUMBER = /(?<=[.:;!]\s{1,3})(\d{1,2})\.(?=\s{1,3}[\p{Lu}“"])/gu;

/** "… các trạm y tế: - Phun hóa chất; - Lập sổ theo dõi": a dash likewise. */
const DASH = /(?<=[.:;!]\s{1,3})[-–](?=\s{1,3}[\p{Lu}“"])/gu;

/** Where numbers count on in a text, from 1 behind a colon or from the number it begins with; empty where they do not. */
function countedIn(text: string): readonly number[] {
  const own = markerAt(text)?.marker;
  let last = own?.kind === "decimal" ? ordinalOf(own) : null;
  const least = last === null ? 2 : 1;
  const cuts: number[] = [];
  for (const { index, 1: digits } of text.matchAll(NUMBER)) {
    const number = Number(digits);
    if (last === null ? number !== 1 || !opens(text, index) : number !== last + 1) continue;
    last = number;
    cuts.push(index);
  }
  return cuts.length >= least ? cuts : [];
}

/** Where two dashes or more begin items in a text, the first of them behind a colon, or at its beginning. */
function dashedIn(text: string): readonly number[] {
  const isOpen = markerAt(text)?.marker.kind === "dash";
  const found = [...text.matchAll(DASH)].map(({ index }) => index);
  const cuts = isOpen ? found : found.slice(found.findIndex((index) => opens(text, index)));
  return isOpen || (cuts.length > 1 && opens(text, cuts[0] ?? 0)) ? cuts : [];
}

function opens(text: string, at: number): boolean {
  return /:\s{1,3}$/u.test(text.slice(Math.max(0, at - 4), at));
}

/**
 * Cuts the lines of a paragraph where a list was set in it without line breaks ("… kết luận như sau: 1. Giao … 2. Yêu cầu …"): what
 * leads over to it and each of its items by itself. One part, where there is no such list; points in brackets ("(1) …; (2) …") are none.
 */
export function withListsSetOut(paragraph: readonly PlainLine[]): readonly (readonly PlainLine[])[] {
  const text = paragraph.map((line) => line.text).join("\n");
  const counted = countedIn(text);
  const cuts = counted.length > 0 ? counted : dashedIn(text);
  if (cuts.length === 0) return [paragraph];
  const parts: PlainLine[][] = [[]];
  let from = 0;
  for (const line of paragraph) {
    const end = from + line.text.length;
    let start = from;
    for (const cut of cuts.filter((at) => at >= from && at < end)) {
      keep(parts, line, start - from, cut - from);
      parts.push([]);
      start = cut;
    }
    keep(parts, line, start - from, end - from);
    from = end + 1;
  }
  return parts.filter((part) => part.length > 0);
}

function keep(parts: PlainLine[][], line: PlainLine, from: number, to: number): void {
  const text = line.text.slice(from, to).trimEnd();
  if (text === "") return;
  const part = from === 0 ? { ...line, text } : { ...line, text, start: line.start + from, marker: markerAt(text) };
  parts.at(-1)?.push(part);
}
