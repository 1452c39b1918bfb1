import type { FontFace } from "../layout/page-words.js";
import type { Glyph, TextRun } from "./page-content.js";
import { apply, IDENTITY, multiply, type Matrix } from "./matrix.js";

/** The text state of ISO 32000-1, 9.3; sizes in unscaled text units. */
export interface TextState {
  font: FontFace;
  /** Glyph units to text units, most often 1/1000. */
  fontScale: number;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderMode: number;
}

/** Where the pen is: the text matrix, the start of the line and the pen in it. Not saved by `q`. */
export class Pen {
  matrix: Matrix = IDENTITY;
  x = 0;
  y = 0;
  #lineX = 0;
  #lineY = 0;

  begin(matrix: Matrix): void {
    this.matrix = matrix;
    this.x = this.y = this.#lineX = this.#lineY = 0;
  }

  move(x: number, y: number): void {
    this.x = this.#lineX += x;
    this.y = this.#lineY += y;
  }
}

interface ShownGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
}

/**
 * Shows glyphs as pdfjs hands them over (objects, and numbers that move the pen back by thousandths), moves the pen,
 * and tells where each stands on the page. Null where nothing is shown.
 */
export function showGlyphs(
  shown: readonly (ShownGlyph | number | null)[],
  state: TextState,
  pen: Pen,
  toPage: Matrix,
  annotation: string | null,
): TextRun | null {
  const matrix = multiply(toPage, pen.matrix);
  const y = pen.y + state.rise;
  const scale = state.horizontalScale;
  const glyphs: Glyph[] = [];
  for (const glyph of shown) {
    if (glyph === null) continue;
    if (typeof glyph === "number") {
      pen.x -= (glyph / 1000) * state.fontSize * scale;
      continue;
    }
    const width = (typeof glyph.width === "number" ? glyph.width : 0) * state.fontScale * state.fontSize * scale;
    const text = typeof glyph.unicode === "string" ? glyph.unicode : "";
    // Not `glyph.isSpace`: that means code 32, which is a letter in the fonts that LibreOffice cuts down.
    const isSpace = /^\s{1,4}$/u.test(text);
    const [x0, y0] = apply(matrix, pen.x, y);
    const [x1] = apply(matrix, pen.x + width, y);
    if (text !== "") glyphs.push({ text, isSpace, left: Math.min(x0, x1), right: Math.max(x0, x1), y: y0 });
    pen.x += width + (state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0)) * scale;
  }
  const first = glyphs[0];
  if (!first) return null;
  const size = Math.abs(state.fontSize) * Math.hypot(matrix[2], matrix[3]);
  const along = Math.sign(state.fontSize) || 1;
  return {
    glyphs,
    baseline: first.y,
    size,
    angle: Math.round((Math.atan2(matrix[1] * along, matrix[0] * along) * 180) / Math.PI),
    font:
      state.renderMode === 2 && !state.font.isBold && state.font.name !== null
        ? { ...state.font, isBold: true } // Word thickens a font that has no bold by filling and stroking it
        : state.font,
    isInvisible: state.renderMode === 3 || state.renderMode === 7,
    annotation,
  };
}
