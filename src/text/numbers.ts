/** A whole number as stated. */
export interface Count {
  readonly type: "count";
  readonly n: number;
}

/** "15/19": how many of how many. */
export interface Ratio {
  readonly type: "ratio";
  readonly part: number;
  readonly whole: number;
}

const WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};

/** Shape of a number word from one to nineteen, as a regular expression without groups; lower case. */
export const NUMBER_WORD = "mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín";

/** Shape of a count: up to six digits, with dots between thousands or OCR's "l", "O" beside a digit, or a word; "02 (hai)" too. */
export const COUNT_SHAPE = `(?:\\d{1,3}(?:\\.\\d{3}){1,2}|[lio]\\d|\\d{1,6}[lo]?)(?: \\((?:${NUMBER_WORD})\\))?(?![\\d/%]|[.,]\\d)|(?:${NUMBER_WORD})`;

/** Shape of "15/19", spaces and OCR slips ("l5/19", "15/l9") allowed. */
export const RATIO_SHAPE = "(?:\\d{1,3}|[lio]\\d|\\d[lio]) ?\\/ ?(?:\\d{1,3}|[lio]\\d|\\d[lio])(?![\\d/%]|[.,]\\d)";

/** Digits, with the letters OCR puts for 1 and 0 put right; NaN where there is none. */
function digits(text: string): number {
  const cleaned = text.replace(/[li|]/gu, "1").replace(/o/gu, "0").replace(/\./gu, "");
  return /^\d{1,9}$/u.test(cleaned) ? Number(cleaned) : Number.NaN;
}

/** "05", "l5", "nam", "muoi lam", "02 (hai)" → the number; null where it is none. Expects folded text (`fold`). */
export function parseNumber(folded: string): number | null {
  const [head = ""] = folded.split(" (");
  const plain = digits(head);
  if (!Number.isNaN(plain)) return plain;
  const [first = "", second] = head.split(" ");
  const tens = WORDS[first];
  if (tens === undefined) return null;
  if (second === undefined) return tens;
  const ones = WORDS[second];
  return tens === 10 && ones !== undefined && ones < 10 ? 10 + ones : null;
}

/** A stated count, or null. Expects folded text. */
export function parseCount(folded: string): Count | null {
  const n = parseNumber(folded);
  return n === null ? null : { type: "count", n };
}

/** "04/07" → 4 of 7; null where a side is no number. Expects folded text. */
export function parseRatio(folded: string): Ratio | null {
  const [left = "", right = ""] = folded.split("/");
  const part = digits(left.trim());
  const whole = digits(right.trim());
  return Number.isNaN(part) || Number.isNaN(whole) ? null : { type: "ratio", part, whole };
}

const ROMANS: readonly [string, number][] = [
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

/** "III" → 3, up to 39; null where it is no Roman numeral in its usual form. */
export function parseRoman(text: string): number | null {
  const wanted = text.toLowerCase();
  let rest = wanted;
  let value = 0;
  for (const [letters, worth] of ROMANS)
    for (let times = 0; times < 3 && rest.startsWith(letters); times++) {
      value += worth;
      rest = rest.slice(letters.length);
      if (letters.length === 2 || letters === "v") break;
    }
  return rest === "" && value > 0 ? value : null;
}
