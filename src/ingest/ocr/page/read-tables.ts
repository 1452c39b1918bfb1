import { gridsOf, type Grid } from "../../layout/grid.js";
import type { Ruling } from "../../layout/ruling.js";
import type { PixelBox, Raster } from "../../raster/raster.js";
import type { OcrEngine, OcrLine } from "../engine.js";
import { cellStrip, lineInPicture } from "./cell-strip.js";
import { inkThreshold } from "./ink-runs.js";

const POINTS = 72;
const LEAST_CELL = { width: 14, height: 9 }; // points; smaller fields are parts of drawings and stamps
const INSIDE = 0; // pixels: marks of capital letters may stand on the ruling
const SPECK = 12; // pixels of ink: less is no letter

/** A ruled table in a picture: its grid in points, and its place in pixels. */
export interface DrawnTable {
  readonly grid: Grid;
  readonly box: PixelBox;
}

/** The grids of a picture whose fields are large enough for text. */
export function drawnTables(rulings: readonly Ruling[], dpi: number): readonly DrawnTable[] {
  const scale = dpi / POINTS;
  return gridsOf(rulings).flatMap((grid) => {
    const { xs, ys } = grid;
    const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
    const isTable =
      (right - left) / (xs.length - 1) >= LEAST_CELL.width && (bottom - top) / (ys.length - 1) >= LEAST_CELL.height;
    const box = { left: left * scale, top: top * scale, width: (right - left) * scale, height: (bottom - top) * scale };
    return isTable ? [{ grid, box }] : [];
  });
}

/**
 * The lines of a table's cells, in pixels of `picture`, which must be without its rulings. The cells of a column are read together, one under
 * the other: recognition of the whole page mixes columns, one cell at a time costs more. A column that cannot be read gives none: its ink
 * is found uncovered afterwards.
 */
export async function readTable(
  { grid }: DrawnTable,
  picture: Raster,
  engine: OcrEngine,
  signal?: AbortSignal,
): Promise<readonly OcrLine[]> {
  const threshold = inkThreshold(picture);
  const columns = new Map<string, PixelBox[]>();
  for (const cell of grid.cells) {
    const box = cellBox(grid, cell, picture.dpi);
    if (!hasInk(picture, box, threshold)) continue;
    const key = `${cell.column} ${cell.columnSpan}`;
    const same = columns.get(key);
    if (same) same.push(box);
    else columns.set(key, [box]);
  }
  const read = await Promise.all(
    [...columns.values()].map((cells) => readColumn(cells, picture, threshold, engine, signal)),
  );
  return read.flat();
}

function cellBox({ xs, ys }: Grid, cell: Grid["cells"][number], dpi: number): PixelBox {
  const pixel = (edges: readonly number[], index: number): number => Math.round(((edges[index] ?? 0) * dpi) / POINTS);
  const [left, right] = [pixel(xs, cell.column) + INSIDE, pixel(xs, cell.column + cell.columnSpan) - INSIDE];
  const [top, bottom] = [pixel(ys, cell.row) + INSIDE, pixel(ys, cell.row + cell.rowSpan) - INSIDE];
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

function hasInk({ data, width }: Raster, box: PixelBox, threshold: number): boolean {
  let ink = 0;
  for (let y = Math.max(0, box.top); y < box.top + box.height; y++)
    for (let x = Math.max(0, box.left); x < box.left + box.width; x++)
      if ((data[y * width + x] ?? 255) < threshold && ++ink >= SPECK) return true;
  return false;
}

async function readColumn(
  cells: readonly PixelBox[],
  picture: Raster,
  threshold: number,
  engine: OcrEngine,
  signal: AbortSignal | undefined,
): Promise<readonly OcrLine[]> {
  const strip = cellStrip(picture, cells, threshold);
  const outcome = await engine.recognise({ picture: strip.picture, segmentation: "block" }, signal);
  if (!outcome.ok) return [];
  return outcome.value.lines.flatMap((line) => lineInPicture(line, strip) ?? []);
}
