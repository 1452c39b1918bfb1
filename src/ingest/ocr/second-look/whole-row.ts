import type { PixelBox } from "../../raster/raster.js";
import type { OcrLine, OcrPage, OcrWord } from "../engine.js";
import { isBelievable } from "../ink/believable.js";
import { boxAround, gapBetween, sharedRows } from "../ink/boxes.js";

const SURE = 0.9;
const NEAR = 4; // row heights up and down
const WIDE = 0.4; // of the page: a line of running text
const MOST_SURE = 3; // words that a row is measured by

/**
 * Where the row of a line stands: as high as its sure words, as wide as the line; a line of running text as wide as the lines around it,
 * up to the next sure word of another line: a crease or a stamp may hide its beginning. Null for a line without words.
 */
export function wholeRow(line: OcrLine, page: OcrPage, pageWidth: number): PixelBox | null {
  const isSure = ({ text, confidence }: OcrWord): boolean => confidence >= SURE && isBelievable(text);
  const sure = line.words.filter(isSure);
  const around = boxAround(line.words.map(({ box }) => box));
  const high = boxAround((sure.length > 0 ? sure : line.words).map(({ box }) => box));
  if (!around || !high) return null;
  const row = { ...around, top: high.top, height: high.height };
  if (sure.length < MOST_SURE || row.width < pageWidth * WIDE) return row;

  const others = page.lines.filter((other) => other !== line);
  const near = others.filter(
    ({ words, box }) =>
      words.filter(isSure).length > MOST_SURE &&
      box.width >= pageWidth * WIDE &&
      sharedRows(box, row) > -NEAR * row.height &&
      gapBetween(box, row) < 0,
  );
  const column = boxAround(near.flatMap(({ words }) => words.filter(isSure).map(({ box }) => box)));
  if (!column) return row;
  const beside = others
    .flatMap(({ words }) => words.filter(isSure))
    .map(({ box }) => box)
    .filter((box) => Math.abs(middle(box) - middle(row)) < row.height * 0.4);
  const end = row.left + row.width;
  const leftWall = Math.max(0, ...beside.filter((box) => box.left < row.left).map((box) => box.left + box.width));
  const rightWall = Math.min(pageWidth, ...beside.filter((box) => box.left > end).map((box) => box.left));
  const left = Math.max(Math.min(row.left, column.left), Math.min(row.left, leftWall));
  const right = Math.min(Math.max(end, column.left + column.width), Math.max(end, rightWall));
  return { ...row, left, width: right - left };
}

const middle = ({ top, height }: PixelBox): number => top + height / 2;
