import type { Directive, Found, Task } from "../../model/directive.js";
import type { Span } from "../../model/span.js";
import type { OcrBook } from "../../patternbook/ocr-book.js";
import { matchForm } from "../../text/letters/vietnamese.js";
import type { RowTrust } from "./row-features.js";
import type { SourceText } from "../../model/source.js";
import { wordsUnder } from "./words-under.js";

/**
 * How often a recognised word is right, by the confidence the engine gives it: [least confidence, words, numbers and dates]. Counted
 * 2026-11-22 on 54 pages whose true text is known (28 500 words; tesseract 5.3, best_int, 200 dpi; clean, JPEG 40, photocopy).
 */
const RIGHT: readonly (readonly [least: number, word: number, number: number])[] = [
  [0.95, 0.986, 0.993],
  [0.93, 0.94, 0.97],
  [0.9, 0.82, 0.92],
  [0.85, 0.73, 0.8],
  [0.8, 0.65, 0.79],
  [0.7, 0.63, 0.71],
  [0.5, 0.6, 0.62],
  [0, 0.55, 0.55],
];

interface ReadWord {
  readonly isNumber: boolean;
  /** 0..1: how often such a word is right. */
  readonly trust: number;
}

/** The words under a span that were recognised from a picture; empty for digital text. */
type WordsUnder = (span: Span) => readonly ReadWord[];

/**
 * The record of a scan with confidences that take those of the words under each value into account: every digit of a number or a date must
 * be right, of a name or a text nearly every word. Digital text stays as it is.
 */
export function withScanConfidence(record: Directive, source: SourceText): Directive {
  if (!source.lines.some(({ origin }) => origin === "ocr")) return record;
  const under = readUnder(source);
  const exact = <F extends Found<unknown>>(found: F | null): F | null => lowered(found, under, allRight);
  const dated = <F extends Found<unknown>>(found: F | null): F | null => lowered(found, under, numbersRight);
  const worded = <F extends Found<unknown>>(found: F | null): F | null => lowered(found, under, mostRight);
  const { meeting } = record;
  return {
    ...record,
    number: exact(record.number),
    place: exact(record.place),
    issuedOn: dated(record.issuedOn),
    issuer: worded(record.issuer),
    title: worded(record.title),
    meeting: meeting && {
      date: dated(meeting.date),
      chair: worded(meeting.chair),
      concludedBy: worded(meeting.concludedBy),
      about: worded(meeting.about),
    },
    recipients: record.recipients.flatMap((recipient) => worded(recipient) ?? []),
    criteriaCounts: record.criteriaCounts.map((count) => scaled(count, numbersRight(under(count.span)))),
    criteria: record.criteria.map((criterion) => scaled(criterion, mostRight(under(criterion.span)))),
  };
}

/** How often the recognised words are right that a task row is made of; 1 each for digital text. */
export function rowTrustOf(source: SourceText, book: () => OcrBook): (task: Task) => RowTrust {
  if (!source.lines.some(({ origin }) => origin === "ocr")) return () => ({ words: 1, leads: 1, date: 1, unknown: 0 });
  const known = book();
  const under = readUnder(source);
  return ({ span, owners, deadline }) => ({
    words: mean(under(span)),
    leads: mean(owners.flatMap(({ role, span: at }) => (role === "lead" && at !== null ? under(at) : []))),
    date: deadline ? numbersRight(under(deadline.span)) : 1,
    unknown: Math.max(0, ...owners.map(({ role, text }) => (role === "lead" ? unknownWords(text, known) : 0))),
  });
}

/** "Sở Công hương", "Ban Chỉ hy Quân sự": words that stand beside none of those that lists know beside them. */
function unknownWords(name: string, { behind, ahead }: OcrBook): number {
  const forms = matchForm(name).match(/[\p{L}\p{M}]{1,40}/gu) ?? [];
  return forms.filter(
    (form, at) =>
      !(behind.get(forms[at - 1] ?? "")?.includes(form) ?? false) &&
      !(ahead.get(forms[at + 1] ?? "")?.includes(form) ?? false),
  ).length;
}

function lowered<F extends Found<unknown>>(
  found: F | null,
  under: WordsUnder,
  trustOf: (words: readonly ReadWord[]) => number,
): F | null {
  return found?.span ? scaled(found, trustOf(under(found.span))) : found;
}

function scaled<T extends { confidence: number }>(value: T, trust: number): T {
  if (trust === 1) return value;
  return { ...value, confidence: Math.round(Math.max(0.05, value.confidence * trust) * 100) / 100 };
}

function allRight(words: readonly ReadWord[]): number {
  return words.reduce((product, { trust }) => product * trust, 1);
}

function numbersRight(words: readonly ReadWord[]): number {
  return allRight(words.filter(({ isNumber }) => isNumber));
}

// A name that the lexicon knows and a text of many words stand a slip in ten words.
const SPARE = 0.1;

/** Nearly every word: what a slip or two do not spoil. */
function mostRight(words: readonly ReadWord[]): number {
  return Math.min(1, mean(words) + SPARE);
}

function mean(words: readonly ReadWord[]): number {
  return words.length === 0 ? 1 : words.reduce((sum, { trust }) => sum + trust, 0) / words.length;
}

// "II", "IV/2025": quarters are written in Roman numerals too.
const NUMBER = /\d|^\P{L}{0,2}[IVX]{1,4}(?!\p{L})/u;

function trustIn(confidence: number, isNumber: boolean): number {
  const bin = RIGHT.find(([least]) => confidence >= least) ?? RIGHT[RIGHT.length - 1];
  return bin ? bin[isNumber ? 2 : 1] : 1;
}

function readUnder(source: SourceText): WordsUnder {
  return (span) =>
    wordsUnder(source, span).map(({ text, confidence }) => {
      const isNumber = NUMBER.test(text);
      return { isNumber, trust: trustIn(confidence, isNumber) };
    });
}
