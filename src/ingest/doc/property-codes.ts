/** One property change: its code and where its operand lies. */
export interface PropertyChange {
  readonly code: number;
  readonly at: number;
  readonly length: number;
}

// Codes of Word 97 and later ([MS-DOC] 2.6).
export const BOLD = 0x0835;
export const HIDDEN = 0x083c;
export const DELETED = 0x0800;
export const FONT = 0x4a4f;
export const SYMBOL = 0x6a09;
export const CHARACTER_STYLE = 0x4a30;
export const IN_TABLE = 0x2416;
export const ROW_END = 0x2417;
export const TABLE_DEPTH = 0x6649;
export const INNER_ROW_END = 0x244c;
export const LIST_LEVEL = 0x260a;
export const LIST_USE = 0x460b;
export const TABLE_CELLS = 0xd608;
export const HUGE_PROPERTIES = 0x6646;
export const HUGE_PROPERTIES_OLD = 0x6645;
export const VERTICAL_MERGE = 0xd62b;

/** The property changes of [at, end); stops at an operand that would run over the end. */
export function* changesIn(view: DataView, at: number, end: number): Generator<PropertyChange> {
  while (at + 2 < end) {
    const code = view.getUint16(at, true);
    at += 2;
    const [skip, length] = operandOf(view, code, at);
    if (at + skip + length > end) return;
    yield { code, at: at + skip, length };
    at += skip + length;
  }
}

// [bytes of the length field, bytes of the operand]
function operandOf(view: DataView, code: number, at: number): readonly [number, number] {
  switch (code >>> 13) {
    case 0:
    case 1:
      return [0, 1];
    case 2:
    case 4:
    case 5:
      return [0, 2];
    case 3:
      return [0, 4];
    case 7:
      return [0, 3];
    default:
      // sprmTDefTable counts in two bytes, one more than there are; sprmPChgTabs with 255 is only cut short here.
      if (code === TABLE_CELLS) return [2, Math.max(0, view.getUint16(at, true) - 1)];
      return [1, view.getUint8(at)];
  }
}

// Word 6 and 95: one-byte codes. Only those we use are translated; the rest are known by their lengths to be passed over.
const OLD_CODES: ReadonlyMap<number, number> = new Map([
  [24, IN_TABLE],
  [25, ROW_END],
  [65, DELETED],
  [85, BOLD],
  [92, HIDDEN],
  [93, FONT],
  [190, TABLE_CELLS],
]);
const OLD_VARIABLE = new Set([3, 12, 15, 23, 68, 73, 74, 81, 82, 103, 108, 187, 188, 191]);
const OLD_TWO = new Set([
  2, 16, 17, 18, 19, 21, 22, 26, 27, 28, 36, 45, 46, 47, 48, 49, 69, 72, 80, 93, 96, 97, 105, 182, 183, 184,
]);
const OLD_FOUR = new Set([20, 70, 185, 189]);

/** As `changesIn`, for Word 6 and 95; the codes are given as those of Word 97. */
export function* oldChangesIn(view: DataView, at: number, end: number): Generator<PropertyChange> {
  while (at < end) {
    const old = view.getUint8(at);
    at += 1;
    const skip = old === 190 ? 2 : OLD_VARIABLE.has(old) ? 1 : 0;
    if (at + skip > end) return;
    const length = oldLength(view, old, at);
    if (at + skip + length > end) return;
    const code = OLD_CODES.get(old);
    if (code !== undefined) yield { code, at: at + skip, length };
    at += skip + length;
  }
}

function oldLength(view: DataView, old: number, at: number): number {
  if (old === 190) return Math.max(0, view.getUint16(at, true) - 1);
  if (OLD_VARIABLE.has(old)) return view.getUint8(at);
  if (old === 83) return 0;
  if (old === 95) return 3;
  if (OLD_FOUR.has(old)) return 4;
  return OLD_TWO.has(old) || (old >= 30 && old <= 35) || (old >= 38 && old <= 43) ? 2 : 1;
}
