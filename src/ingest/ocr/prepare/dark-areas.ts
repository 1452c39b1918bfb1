import type { Raster } from "../../raster/raster.js";

const BLOCK_DPI = 50; // a block is some half a millimetre
const DARKEST = 80; // shadows and shading, with text in them, are lighter
const LEAST = 12; // blocks: 3 square millimetres
const SOLID = 3; // blocks: what is dark over 1.5 mm each way is no stroke of a letter
const MOST_OF_PAGE = 0.5; // a page that is dark as a whole is a photograph
const PANEL_FRAME = 0.85; // of its outline: a dark panel with light letters is framed all round, a smear is not
const PANEL_LIGHT = 0.05; // of its inside

/** A picture in blocks: 1 where a block is meant. */
interface Blocks {
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
  readonly marks: Uint8Array;
}

/**
 * A grey picture without solid dark areas, and what share of the page they were (0: none): the borders that a scanner adds beside the sheet,
 * punch holes, the smears of a folded or dirty photocopy. Letters beside a smear are found again once it is gone; what it hides is lost either
 * way. Panels with light letters stay.
 */
export function withoutDarkAreas(picture: Raster, ink: number): { readonly picture: Raster; readonly share: number } {
  const solid = withoutPanels(solidBlocks(darkBlocks(picture, Math.min(ink, DARKEST))));
  const { size, columns, rows, marks } = solid;
  const count = marks.reduce((sum, mark) => sum + mark, 0);
  if (count < LEAST || count > marks.length * MOST_OF_PAGE) return { picture, share: 0 };
  const { width, height } = picture;
  const data = Uint8Array.from(picture.data);
  marks.forEach((mark, block) => {
    if (mark === 0) return;
    // With its ragged fringe; blocks at the edge of the page reach to the edge, whole or not.
    const [column, row] = [block % columns, Math.floor(block / columns)];
    const left = Math.max(0, (column - 1) * size);
    const right = column >= columns - 2 ? width : (column + 2) * size;
    const bottom = row >= rows - 2 ? height : (row + 2) * size;
    for (let y = Math.max(0, (row - 1) * size); y < bottom; y++) data.fill(255, y * width + left, y * width + right);
  });
  return { picture: { ...picture, data }, share: count / marks.length };
}

/** Blocks of which four pixels in five are ink; every other pixel of every other row is asked. */
function darkBlocks({ width, height, data, dpi }: Raster, ink: number): Blocks {
  const size = Math.max(2, Math.round(dpi / BLOCK_DPI));
  const [columns, rows] = [Math.floor(width / size), Math.floor(height / size)];
  const marks = new Uint8Array(columns * rows);
  const asked = Math.ceil(size / 2) ** 2;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let light = 0;
      for (let y = row * size; y < (row + 1) * size && light <= asked * 0.2; y += 2)
        for (let x = column * size; x < (column + 1) * size; x += 2) if ((data[y * width + x] ?? 255) >= ink) light++;
      if (light <= asked * 0.2) marks[row * columns + column] = 1;
    }
  return { size, columns, rows, marks };
}

/** Blocks in a square of SOLID × SOLID dark ones; beyond the edge of the page everything is dark. */
function solidBlocks({ size, columns, rows, marks }: Blocks): Blocks {
  const solid = new Uint8Array(marks.length);
  for (let top = 1 - SOLID; top < rows; top++)
    for (let left = 1 - SOLID; left < columns; left++) {
      const inside: number[] = [];
      let isWhole = true;
      for (let k = 0; k < SOLID * SOLID && isWhole; k++) {
        const [x, y] = [left + (k % SOLID), top + Math.floor(k / SOLID)];
        if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
        isWhole = marks[y * columns + x] === 1;
        inside.push(y * columns + x);
      }
      if (isWhole) for (const block of inside) solid[block] = 1;
    }
  return { size, columns, rows, marks: solid };
}

function withoutPanels({ size, columns, rows, marks }: Blocks): Blocks {
  const kept = Uint8Array.from(marks);
  const seen = new Uint8Array(marks.length);
  for (let start = 0; start < marks.length; start++) {
    if (marks[start] !== 1 || seen[start] === 1) continue;
    const area = areaFrom(start, { size, columns, rows, marks }, seen);
    if (isPanel(area, columns)) for (const block of area) kept[block] = 0;
  }
  return { size, columns, rows, marks: kept };
}

function areaFrom(start: number, { columns, rows, marks }: Blocks, seen: Uint8Array): readonly number[] {
  const area = [start];
  seen[start] = 1;
  for (const block of area) {
    const x = block % columns;
    for (const next of [x > 0 ? block - 1 : -1, x < columns - 1 ? block + 1 : -1, block - columns, block + columns]) {
      if (next < 0 || next >= columns * rows || marks[next] !== 1 || seen[next] === 1) continue;
      seen[next] = 1;
      area.push(next);
    }
  }
  return area;
}

function isPanel(area: readonly number[], columns: number): boolean {
  let [left, right, top, bottom] = [Infinity, 0, Infinity, 0];
  for (const block of area) {
    const [x, y] = [block % columns, Math.floor(block / columns)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  const [wide, high] = [right - left + 1, bottom - top + 1];
  if (wide < 3 * SOLID || high < 3 * SOLID) return false;
  const onFrame = area.filter((block) => {
    const [x, y] = [block % columns, Math.floor(block / columns)];
    return x === left || x === right || y === top || y === bottom;
  });
  return onFrame.length >= PANEL_FRAME * 2 * (wide + high - 2) && area.length < (1 - PANEL_LIGHT) * wide * high;
}
