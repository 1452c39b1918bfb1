import type { Zone } from "../../model/outline.js";
import type { FlatLine } from "./flat-line.js";
import { isAnnexHeading, isAttachedNote, isRule, isStampLine, opensBody, typeLineOf } from "./zone-cues.js";

const WORKING = new Set(["KH", "CTr", "QC", "QyĐ", "ĐA", "PA", "HD", "DA"]);
const HEADING = 12; // lines that the heading of an attached document may have

/**
 * Zones of what follows the signature: a plan, programme or rule issued with a decision is body below its heading, which is
 * "annex"; appendices, lists and forms are "annex" throughout.
 */
export function attachedZones(lines: readonly FlatLine[]): readonly Zone[] {
  const zones: Zone[] = lines.map(() => "annex");
  let mode: Zone = "annex";
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (line.cell === null && /[:@]/u.test(line.trimmed) && isStampLine(line)) {
      zones[at] = "stamp";
      continue;
    }
    if (line.cell === null && line.isCaps && isAnnexHeading(line)) mode = "annex";
    const heading = line.cell === null && mode === "annex" ? headingOfAttached(lines, at) : 0;
    if (heading > 0) {
      at += heading - 1;
      mode = "body";
      continue;
    }
    zones[at] = mode;
  }
  return zones;
}

/** Lines of the heading "KẾ HOẠCH ... (Ban hành kèm theo ...)" that begins at `at`; 0 where none does. */
function headingOfAttached(lines: readonly FlatLine[], at: number): number {
  const first = lines[at];
  if (!first || !/^[CDĐHKPQ]/u.test(first.trimmed)) return 0;
  const type = typeLineOf(first);
  const named = /^(?:ke hoach|chuong trinh|quy che|quy dinh|de an|phuong an)(?![a-z])/u.test(first.folded);
  if (!(type ? WORKING.has(type.code) : named && (first.isStrong || first.gapBefore || at < 3))) return 0;
  let note: number | null = null;
  for (let next = at + 1; next < lines.length && next < at + HEADING; next++) {
    const line = lines[next];
    if (!line || line.cell) return note !== null ? next - at : type?.rest === "" ? next - at : 0;
    if (isAttachedNote(line)) note = next;
    if (note !== null) {
      // The note's own wrapped lines, up to its closing bracket.
      if (line.trimmed.endsWith(")") || line.trimmed.endsWith("./.")) return next + 1 - at;
      if (next > note && (opensBody(line) || line.gapBefore)) return next - at;
    } else if (opensBody(line) && !isRule(line)) return type && first.isCaps ? next - at : 0;
  }
  return note !== null ? note + 1 - at : type && first.isCaps && type.rest === "" ? 2 : 0;
}
