import type { Reference } from "../../model/directive.js";
import type { Outline } from "../../model/outline.js";
import { isOneEdit } from "../../text/likeness/one-edit.js";
import { findReferences } from "../find/references.js";

/**
 * The documents that a directive cites, each once by number and date, where it is cited first; its own number is none. A document
 * that is dated in one place is the same where it is cited without its date.
 */
export function readReferences({ blocks }: Outline, ownNumber: string | null): Reference[] {
  const seen = new Set<string>();
  const own = ownNumber ? numberKey(ownNumber) : null;
  const references: Reference[] = [];
  for (const block of blocks) {
    if (
      block.zone === "letterhead" ||
      block.zone === "recipients" ||
      block.zone === "signature" ||
      block.zone === "stamp"
    )
      continue;
    if (!/\d/u.test(block.text)) continue;
    for (const { type, number, date, issuer, span } of findReferences(block.text)) {
      const key = `${numberKey(number)} ${date ?? ""}`;
      if ((own !== null && isOwn(numberKey(number), own)) || seen.has(key)) continue;
      seen.add(key);
      references.push({ type, number, date, issuer, span: block.toSource(span) });
    }
  }
  const dated = new Set(references.flatMap(({ number, date }) => (date === null ? [] : [numberKey(number)])));
  const whole = references.filter((one) => !references.some((other) => isSlipOf(one, other)));
  return whole.filter(({ number, date }) => date !== null || ![...dated].some((one) => isSame(numberKey(number), one)));
}

/** "510/TBHQND" is "510/TB-HĐND" as a hurried hand wrote it in the annex: the same digits and type, one letter off. */
function isOwn(number: string, own: string): boolean {
  const [a, b] = [number.replace(/-/gu, ""), own.replace(/-/gu, "")];
  const head = /^\d{1,6}\/[\p{L}]{2}/u;
  return a === b || (a.length > 8 && head.exec(a)?.[0] === head.exec(b)?.[0] && !/\d$/u.test(a) && isOneEdit(a, b));
}

/** "510/TBHQND" beside "510/TB-HĐND" of the same day: one document, of which the better written number is kept. */
function isSlipOf(one: Reference, other: Reference): boolean {
  const isOne = one.date !== null && one.date === other.date && one.type === other.type && one.number !== other.number;
  return (
    isOne &&
    !one.number.includes("-") &&
    other.number.includes("-") &&
    isOwn(numberKey(one.number), numberKey(other.number))
  );
}

/** "66/2008/N" is what a scan left of "66/2008/NĐ-CP". */
function isSame(number: string, dated: string): boolean {
  return (
    number === dated || (number.includes("/") && dated.startsWith(number) && /^\p{L}/u.test(dated.slice(number.length)))
  );
}

function numberKey(number: string): string {
  return number.replace(/\s/gu, "").toLowerCase();
}
