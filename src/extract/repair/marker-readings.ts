/** Headings are counted I, II, III or 1, 2, 3. */
export type Family = "roman" | "decimal";

/** A number before a heading, and how it is printed. */
export interface MarkerReading {
  readonly family: Family;
  readonly ordinal: number;
  readonly label: string;
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

// What recognition makes of one upright stroke, and of two that touch.
const STROKE = /[IÌÍỊÏJLTl1|!ìíị]/gu;
const TWO_STROKES = /H/gu;
const FIVE = /[VYvỴỲÝ]/gu;

/** The number as its letters stand: "III" is 3, "12" is 12; null for all else. */
export function familyOf(token: string): MarkerReading | null {
  if (/^\d{1,2}$/u.test(token)) return { family: "decimal", ordinal: Number(token), label: `${token}.` };
  return romanOf(token);
}

/** The numbers whose strokes a token may be, the token itself taken literally not counted among them where it has its dot. */
export function readingsOf(token: string): readonly MarkerReading[] {
  const roman = romanOf(token.replace(TWO_STROKES, "II").replace(STROKE, "I").replace(FIVE, "V"));
  const digits = token.replace(/[IÌÍỊJLl|!ìíị]/gu, "1").replace(/[Oo]/gu, "0");
  const decimal = /^[1-9]\d?$/u.test(digits) ? familyOf(digits) : null;
  return [roman, decimal].filter((reading) => reading !== null);
}

function romanOf(numeral: string): MarkerReading | null {
  const ordinal = ROMAN.indexOf(numeral) + 1;
  return ordinal > 0 ? { family: "roman", ordinal, label: `${numeral}.` } : null;
}
