import {
  BOLD,
  CHARACTER_STYLE,
  changesIn,
  DELETED,
  FONT,
  HIDDEN,
  oldChangesIn,
  type PropertyChange,
  SYMBOL,
} from "./property-codes.js";

/** How characters look, as far as reading goes. */
export interface Look {
  readonly bold: boolean;
  /** Hidden text or a tracked deletion. */
  readonly hidden: boolean;
  /** Index of the font; null where only the document's default is known. */
  readonly font: number | null;
  /** The character that stands here by its code in a symbol font. */
  readonly symbol: number | null;
}

export const PLAIN_LOOK: Look = { bold: false, hidden: false, font: null, symbol: null };

/** The look that the property changes at [at, end) make of `base`; `styleOf` gives the look of a character style upon a base. */
export function changeLook(
  base: Look,
  view: DataView,
  at: number,
  end: number,
  isOld = false,
  styleOf: (style: number, base: Look) => Look = (_, same) => same,
): Look {
  let look = base;
  for (const change of isOld ? oldChangesIn(view, at, end) : changesIn(view, at, end)) {
    switch (change.code) {
      case BOLD:
        look = { ...look, bold: toggled(view, change, base.bold) };
        break;
      case HIDDEN:
        look = { ...look, hidden: toggled(view, change, base.hidden) };
        break;
      case DELETED:
        look = { ...look, hidden: look.hidden || view.getUint8(change.at) === 1 };
        break;
      case FONT:
        look = { ...look, font: view.getUint16(change.at, true) };
        break;
      case SYMBOL:
        look = { ...look, symbol: view.getUint16(change.at + 2, true) };
        break;
      case CHARACTER_STYLE:
        look = styleOf(view.getUint16(change.at, true), look);
        break;
    }
  }
  return look;
}

// 0 and 1 are absolute, 128 keeps what the style says, 129 turns it round ([MS-DOC] 2.9.327 ToggleOperand).
function toggled(view: DataView, change: PropertyChange, inStyle: boolean): boolean {
  const operand = view.getUint8(change.at);
  if (operand === 0x80) return inStyle;
  if (operand === 0x81) return !inStyle;
  return operand === 1;
}
