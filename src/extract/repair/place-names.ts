import type { Line, SourceText } from "../../model/source.js";
import { isOneEdit } from "../../text/likeness/one-edit.js";
import { isVietnameseSyllable } from "../../text/letters/syllables.js";
import { fold } from "../../text/letters/vietnamese.js";
import type { Repair } from "./find-repairs.js";

const PLACE =
  /^[^\p{L}]{0,3}((?:\p{Lu}[\p{L}\p{M}’']{0,12} ){0,3}\p{Lu}[\p{L}\p{M}’']{0,12})\s?[,.]\s{0,3}(?=\p{L}{2,5}[\s.…\d])/u;
const MANY = 100;
const SURER = 0.02; // of confidence; else the left one is taken: capitals and upright letters are read better than slanting ones

interface Name {
  readonly start: number;
  readonly text: string;
  readonly confidence: number;
}

/**
 * The place of issue stands twice in a letterhead: "XÃ TÂN LỘC" on the left, "Tôn Lộc, ngày ..." on the right. Where the two differ in the marks of
 * their letters, or in one letter, the one is taken for both that can be said, or else stands in the document more often, or else was read more surely, or
 * else has more letters and marks, as these are lost more often than found; in doubt the left one. `lefts`: lines of the left column.
 */
export function placeNameRepairs(source: SourceText, lefts: readonly Line[], dateLine: Line): readonly Repair[] {
  const written = textOf(source, dateLine);
  const found = PLACE.exec(written);
  if (!found?.[1]) return [];
  const place = nameAt(dateLine, dateLine.span.start + written.indexOf(found[1]), found[1]);
  for (const line of lefts) {
    const text = textOf(source, line).trimEnd();
    const tail = text.split(" ").slice(-place.text.split(" ").length).join(" ");
    const other = nameAt(line, line.span.start + text.length - tail.length, tail);
    const [a, b] = [fold(tail.toLowerCase()), fold(place.text.toLowerCase())];
    if (tail.toLowerCase() === place.text.toLowerCase()) return [];
    if (a.length < 5 || (a !== b && !isOneEdit(a, b)) || text.length === tail.length) continue;
    const likelier = likeness(source, place) - likeness(source, other);
    const surer = place.confidence - other.confidence;
    const isFuller = place.text.normalize("NFD").length > other.text.normalize("NFD").length;
    return likelier > 0 || (likelier === 0 && (surer > SURER || (surer > -SURER && isFuller)))
      ? wordByWord(other, place)
      : wordByWord(place, other);
  }
  return [];
}

/** How much speaks for a name being spelt so: that all its words are syllables, and how often it stands so in the document. */
function likeness({ text }: SourceText, name: Name): number {
  const form = name.text.toLowerCase();
  const isSpeakable = form.split(" ").every((word) => isVietnameseSyllable(word));
  return (
    (isSpeakable ? MANY : 0) +
    Math.min(MANY, ` ${text.toLowerCase().replace(/[^\p{L}]/gu, " ")} `.split(` ${form} `).length)
  );
}

function textOf({ text }: SourceText, { span }: Line): string {
  return text.slice(span.start, span.end);
}

function nameAt(line: Line, start: number, text: string): Name {
  const own = line.words.filter(({ span }) => span.start < start + text.length && span.end > start);
  return { start, text, confidence: Math.min(1, ...own.map(({ confidence }) => confidence)) };
}

/** Repairs of the words of one name by those of the other, in its own capitals. */
function wordByWord(wrong: Name, right: Name): readonly Repair[] {
  const isCaps = wrong.text === wrong.text.toUpperCase();
  const words = right.text.split(" ");
  let at = wrong.start;
  return wrong.text.split(" ").flatMap((read, index) => {
    const word = words[index] ?? read;
    const is = isCaps ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
    const start = at;
    at += read.length + 1;
    return read === is ? [] : [{ start, end: start + read.length, read, is }];
  });
}
