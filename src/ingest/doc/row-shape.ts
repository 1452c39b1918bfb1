/** The edges of a row's cells in twips and how they are merged. */
export interface RowShape {
  readonly left: number;
  readonly cells: readonly {
    readonly right: number;
    readonly horizontal: "first" | "continued" | null;
    readonly vertical: "first" | "continued" | null;
  }[];
  /** The same row after a later change of a cell's vertical merging (0 none, 1 continued, 3 first). */
  readonly merged: (cell: number, flags: number) => RowShape;
}

const CELL = 20;
const OLD_CELL = 10;

/** Reads the operand of sprmTDefTable ([MS-DOC] 2.9.315) at [at, at + length); null where it is cut off. */
export function readRowShape(view: DataView, at: number, length: number, isOld: boolean): RowShape | null {
  const count = length > 0 ? view.getUint8(at) : 0;
  const described = at + 1 + (count + 1) * 2;
  if (count === 0 || described > at + length) return null;
  const size = isOld ? OLD_CELL : CELL;
  const cells = Array.from({ length: count }, (_, index) => {
    const cell = described + index * size;
    // Trailing cells may be left out of the description: they have no borders and no merging.
    const flags = cell + 2 <= at + length ? view.getUint16(cell, true) : 0;
    return {
      right: view.getInt16(at + 1 + (index + 1) * 2, true),
      horizontal: (flags & 2) !== 0 ? ("continued" as const) : (flags & 1) !== 0 ? ("first" as const) : null,
      vertical: verticalOf(isOld ? 0 : flags >>> 5),
    };
  });
  return shapeOf(view.getInt16(at + 1, true), cells);
}

function shapeOf(left: number, cells: RowShape["cells"]): RowShape {
  return {
    left,
    cells,
    merged: (cell, flags) =>
      shapeOf(
        left,
        cells.map((known, index) => (index === cell ? { ...known, vertical: verticalOf(flags) } : known)),
      ),
  };
}

function verticalOf(flags: number): "first" | "continued" | null {
  if ((flags & 2) !== 0) return "first";
  return (flags & 1) !== 0 ? "continued" : null;
}
