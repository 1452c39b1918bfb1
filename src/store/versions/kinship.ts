import type { Likeness } from "../../text/likeness/shingles.js";
import { isScan, nameKey, numberKey, numeralsOf, type Identity } from "./identity.js";

/** Why two files are taken for the same directive: number, body and day agree, or the text does. */
export type Kinship = "number" | "text";

/**
 * Below these two texts are not the same. A scan with one word in ten misread keeps 0.9³ of the runs of three words: a likeness of 0.57
 * with its original. What is typed is copied without slips, but a draft is edited.
 */
const ALIKE = { digital: 0.8, scan: 0.5 } as const;
/** An annex bears the number of its directive, but none of its words. */
const LEAST_SHARED = 0.3;

/**
 * Whether two files hold the same directive; null where they do not. What one leaves blank agrees with anything, but nothing may
 * contradict: two plans after one template differ in number, day, body or in the numerals of their titles.
 */
export function kinshipOf(a: Identity, b: Identity, { jaccard, containment }: Likeness): Kinship | null {
  const hasScan = isScan(a) || isScan(b);
  const [number, other] = [numberKey(a.number), numberKey(b.number)];
  if (number !== null && other !== null && number !== other) return null;
  if (!isSameDay(a.issuedOn, b.issuedOn)) return null;
  const isAlike = jaccard >= (hasScan ? ALIKE.scan : ALIKE.digital);
  const isNumbered = number !== null && other !== null && a.issuedOn !== null && b.issuedOn !== null;
  // The name of a body may be misread; then number, day and text must speak for it.
  if (!isSameBody(a.issuer, b.issuer)) return hasScan && isNumbered && isAlike ? "number" : null;
  if (number !== null && other !== null && containment >= LEAST_SHARED) return "number";
  if (!hasScan && !isBlankOrEqual(numeralsOf(a.title), numeralsOf(b.title))) return null;
  return isAlike ? "text" : null;
}

function isBlankOrEqual(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function isSameDay(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

// "Ủy ban nhân dân xã Mỹ Khê" and the same "huyện Đông Lạc" are one body.
function isSameBody(a: string | null, b: string | null): boolean {
  const [name, other] = [nameKey(a), nameKey(b)];
  return name === null || other === null || `${name} `.startsWith(`${other} `) || `${other} `.startsWith(`${name} `);
}
