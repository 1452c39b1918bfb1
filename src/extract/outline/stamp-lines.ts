import { fold } from "../../text/letters/vietnamese.js";
import type { FlatLine } from "./flat-line.js";
import { piecesOf } from "./flat-line.js";
import { isLetterheadAnchor, isSignatureDetail, isStampLine, isStampText } from "./zone-cues.js";

const BODY_NOUN = /^(?:trung tam|van phong|so |bo |ubnd|uy ban|chi cuc|cuc |cong an|truong |ban |phong |hoi )/u;

/** Lines of the first `headEnd` that belong to stamps and digital signatures, their names above address and time included. */
export function stampLines(lines: readonly FlatLine[], headEnd: number): ReadonlySet<number> {
  const found = new Set<number>();
  const head = lines.slice(0, headEnd);
  for (const line of head) if (!isLetterheadAnchor(line) && isStamped(line)) found.add(line.index);
  for (const at of [...found]) {
    const line = lines[at];
    const next = lines[at + 1];
    // "TRUNG TÂM ⏎ LƯU TRỮ ⏎ luutru@... ⏎ 18.11.2024 07:25:14": whose signature it is stands above its address.
    if (line && isSignatureDetail(line) && next && isSignatureDetail(next)) addNamesAbove(lines, at, found);
    // What stands between two lines of one stamp is of it too.
    for (let gap = 2; gap <= 4; gap++)
      if (found.has(at + gap) && lines.slice(at + 1, at + gap).every((between) => !isLetterheadAnchor(between)))
        for (let inside = at + 1; inside < at + gap; inside++) found.add(inside);
  }
  return found;
}

function isStamped(line: FlatLine): boolean {
  return isStampLine(line) || piecesOf(line).some(({ text }, index) => index > 0 && isStampText(fold(text)));
}

function addNamesAbove(lines: readonly FlatLine[], at: number, found: Set<number>): void {
  // The stamp stands above all else, and the letterhead's own body below it: its name may wrap anywhere.
  const isFirst =
    at <= 4 &&
    lines.slice(at + 1, at + 12).some((line) => line.isCaps && BODY_NOUN.test(line.folded) && !isStampLine(line));
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const above = lines[index];
    if (!above?.isCaps || isLetterheadAnchor(above) || found.has(index)) break;
    found.add(index);
    if (!isFirst && BODY_NOUN.test(above.folded)) break;
  }
}
