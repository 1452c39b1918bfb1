import type { Raster } from "../../raster/raster.js";

/**
 * A straight line that dirt on the glass of a scanner or copier draws through the whole page. `along` "height": it runs from top to bottom.
 * Its middle is at `start + slope * step`, `step` counting pixels along it from one edge of the page to the other; it is `width` pixels wide.
 */
export interface CopierLine {
  readonly along: "height" | "width";
  readonly start: number;
  readonly slope: number;
  readonly width: number;
}

/** The picture seen along one axis: `length` steps along the line, `breadth` pixels across it. */
interface Strip {
  readonly length: number;
  readonly breadth: number;
  isInk(step: number, across: number): boolean;
}

/** A piece of a line within one band of steps: from `left` to `right`, itself inside. */
interface Piece {
  readonly band: number;
  readonly left: number;
  readonly right: number;
}

const BAND = 1 / 6; // inches
const SOLID = 0.9; // of a band's steps
const WIDEST = 0.06; // inches: dirt is up to 1.5 mm wide
const AT_EDGE = 0.04; // of the page: where no text or ruling reaches
const LEAST_SEEN = 0.6; // of the bands it passes; letters that touch it hide it in the others
const STEEPEST = 0.02; // a copy may have been laid askew on the scanner
const MOST_GAP = 6; // bands

/**
 * The lines of dirt in a grey picture: narrow, straight, seen all the way from one edge of the page to the other. The rulings of a table end
 * with the table, and the frame of a page before its edge.
 */
export function copierLinesOf(picture: Raster, ink: number): readonly CopierLine[] {
  const { width, height, data } = picture;
  const upright: Strip = {
    length: height,
    breadth: width,
    isInk: (step, across) => (data[step * width + across] ?? 255) < ink,
  };
  const level: Strip = {
    length: width,
    breadth: height,
    isInk: (step, across) => (data[across * width + step] ?? 255) < ink,
  };
  return [
    ...linesOf(upright, picture.dpi).map((line) => ({ ...line, along: "height" as const })),
    ...linesOf(level, picture.dpi).map((line) => ({ ...line, along: "width" as const })),
  ];
}

function linesOf(strip: Strip, dpi: number): readonly Omit<CopierLine, "along">[] {
  const band = Math.max(4, Math.round(dpi * BAND));
  const bands = Math.floor(strip.length / band);
  const chains: Piece[][] = [];
  for (let index = 0; index < bands; index++)
    for (const piece of piecesOf(strip, index, band, dpi)) {
      const middle = (piece.left + piece.right) / 2;
      const reach = (last: Piece): number => 2 + (index - last.band) * band * STEEPEST;
      const chain = chains.find((known) => {
        const last = known.at(-1);
        if (last === undefined || last.band === index || index - last.band > MOST_GAP) return false;
        return Math.abs((last.left + last.right) / 2 - middle) <= reach(last);
      });
      if (chain) chain.push(piece);
      else chains.push([piece]);
    }
  return chains.flatMap((chain) => lineOf(chain, band, bands));
}

/** Narrow runs of columns that are ink in nearly every step of a band. */
function piecesOf(strip: Strip, index: number, band: number, dpi: number): readonly Piece[] {
  const pieces: Piece[] = [];
  const widest = Math.max(3, dpi * WIDEST);
  let left = -1;
  for (let across = 0; across <= strip.breadth; across++) {
    const isSolid = across < strip.breadth && isSolidColumn(strip, across, index * band, band);
    if (isSolid && left < 0) left = across;
    if (isSolid || left < 0) continue;
    if (across - left <= widest) pieces.push({ band: index, left, right: across - 1 });
    left = -1;
  }
  return pieces;
}

function isSolidColumn(strip: Strip, across: number, from: number, band: number): boolean {
  let missing = band * (1 - SOLID);
  for (let step = from; step < from + band; step++) if (!strip.isInk(step, across) && --missing < 0) return false;
  return true;
}

function lineOf(chain: readonly Piece[], band: number, bands: number): readonly Omit<CopierLine, "along">[] {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last || first === last) return [];
  const edge = Math.ceil(bands * AT_EDGE);
  if (first.band > edge || last.band < bands - 1 - edge) return [];
  if (chain.length < (last.band - first.band + 1) * LEAST_SEEN) return [];
  const at = (piece: Piece): number => (piece.band + 0.5) * band;
  const middle = (piece: Piece): number => (piece.left + piece.right) / 2;
  const [meanAt, meanMiddle] = [mean(chain.map(at)), mean(chain.map(middle))];
  const spread = chain.reduce((sum, piece) => sum + (at(piece) - meanAt) ** 2, 0);
  const slope = chain.reduce((sum, piece) => sum + (at(piece) - meanAt) * (middle(piece) - meanMiddle), 0) / spread;
  const start = meanMiddle - slope * meanAt;
  const widths = chain.map(({ left, right }) => right - left + 1).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length / 2)] ?? 1;
  const isStraight = mean(chain.map((piece) => Math.abs(middle(piece) - start - slope * at(piece)))) <= 1 + width / 4;
  if (!isStraight || Math.abs(slope) > STEEPEST) return [];
  return [{ start, slope, width }];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
