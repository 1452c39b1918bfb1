import type { Reference } from "../../model/directive.js";
import type { Outline } from "../../model/outline.js";
import { findReferences } from "../find/references.js";

/** The documents that a directive cites, each once by number and date, where it is cited first; its own number is none. */
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
      if (numberKey(number) === own || seen.has(key)) continue;
      seen.add(key);
      references.push({ type, number, date, issuer, span: block.toSource(span) });
    }
  }
  return references;
}

function numberKey(number: string): string {
  return number.replace(/\s/gu, "").toLowerCase();
}
