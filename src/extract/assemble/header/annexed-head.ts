import { citedNumbers } from "../../../text/document-numbers.js";
import { collapse } from "../../../text/letters/vietnamese.js";
import type { FlatLine } from "../../outline/flat-line.js";
import { passageOf } from "./passage.js";
import { bodyIn, headOf, type StatedHead } from "./stated-head.js";

const NOTE = /^\W{0,3}(?:duoc )?(?:ban hanh )?(?:kem theo|dinh kem) /u;
const NUMBERED = String.raw`(?: (?:so )?(?:[ivx]{1,5}|\d{1,2}|[a-d])(?![a-z0-9]))?[.:]?`;
const ANNEX = new RegExp(`^(?:phu luc|danh muc|danh sach|bieu|bang (?:phan cong|tong hop))(?![a-z])${NUMBERED}`, "u");
const ABOVE = 8; // lines between an annex's heading and its note
const WRAPPED = 4; // lines of a note
const LONGEST = 300;

/**
 * What an annex that was published by itself says in its note: "(Kèm theo Quyết định số 12/QĐ-UBND ngày … của …)" below "PHỤ LỤC" and its
 * title. A text that names a kind of its own takes the number of that kind only, else just the day and the body. Null without such a note.
 */
export function readAnnexedHead(lines: readonly FlatLine[], ownKind: string | null): StatedHead | null {
  const running = lines.filter(({ cell, trimmed }) => cell === null && trimmed !== "");
  for (const [at, line] of running.entries()) {
    if (!/kèm/iu.test(line.trimmed.slice(0, 40)) || !NOTE.test(line.folded)) continue;
    const note = passageOf(noteAt(running, at));
    const [cited] = citedNumbers(note.text);
    const annex = ownKind === null ? titleAbove(running, at) : null;
    if (!cited || (ownKind === null && annex === null)) continue;
    const head = headOf(
      note,
      cited,
      bodyIn(note, cited.issuer, cited.start),
      annex,
      ownKind === null ? "annex" : "page",
    );
    if (ownKind === null || ownKind === cited.type) return head;
    return at <= ABOVE ? { ...head, type: null, number: null } : null;
  }
  return null;
}

/** The lines of the note that begins at `at`, up to its closing bracket. */
function noteAt(lines: readonly FlatLine[], at: number): readonly FlatLine[] {
  const end = lines.slice(at, at + WRAPPED).findIndex(({ trimmed }) => trimmed.includes(")"));
  return lines.slice(at, at + 1 + Math.max(0, end));
}

/** The words between "PHỤ LỤC" and the note at line `at`, on one line; null where no annex's heading stands there. */
function titleAbove(lines: readonly FlatLine[], at: number): StatedHead["title"] {
  for (let first = at - 1; first >= Math.max(0, at - ABOVE); first--) {
    const line = lines[first];
    if (!line || line.trimmed.length > LONGEST) return null;
    const heading = line.isCaps ? ANNEX.exec(line.folded)?.[0] : undefined;
    if (heading === undefined) continue;
    // "DANH MỤC …" is of the title, unless "PHỤ LỤC" stands over it.
    if (!heading.startsWith("phu luc") && lines.slice(Math.max(0, first - 2), first).some(isAnnexLine)) continue;
    const passage = passageOf(lines.slice(first, at));
    const cut = heading.startsWith("phu luc") ? heading.length : 0;
    const value = collapse(passage.text.slice(cut));
    if (value === "") return null;
    const span = passage.toSource({ start: passage.text.length - value.length, end: passage.text.length });
    return { value, span, confidence: 0.85 };
  }
  return null;
}

function isAnnexLine({ isCaps, folded }: FlatLine): boolean {
  return isCaps && /^phu luc(?![a-z])/u.test(folded);
}
