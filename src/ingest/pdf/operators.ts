import { fontFaceOf, NO_FONT } from "./fonts.js";
import { areaScale, IDENTITY, matrixOf, multiply, type Matrix } from "./matrix.js";
import { glyphsOf, isNumbers, listOf, paintKindsOf } from "./operands.js";
import type { Ruling } from "../layout/ruling.js";
import type { PageContent, TextRun } from "./page-content.js";
import { rulingsOfPath } from "./rulings.js";
import { Pen, showGlyphs, type TextState } from "./text-state.js";

/** The drawing operators of a page, as `getOperatorList` of pdfjs gives them, and what is needed to understand them. */
export interface OperatorList {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From the page's own space to points from the top left corner of the page as shown. */
  readonly toPage: Matrix;
  readonly operators: ArrayLike<number>;
  readonly operands: ArrayLike<unknown>;
  /** Codes of the operators by name (`OPS` of pdfjs). */
  readonly codes: Readonly<Record<string, number>>;
  /** The font object of a name used in the operators. */
  readonly font: (name: string) => unknown;
}

const INITIAL: TextState = {
  font: NO_FONT,
  fontScale: 0.001,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderMode: 0,
};
const SMALLEST_IMAGE = 64; // square points: what else scales the unit square that far is no picture worth counting

/**
 * Follows the operators of a page and notes text, straight lines and how much of it images cover. pdfjs is told to leave
 * images out (decoding them costs more than all the rest), so an image shows as a scaled unit square in which nothing is drawn.
 */
export function pageContentOf(list: OperatorList): PageContent {
  const runs: TextRun[] = [];
  const rulings: Ruling[] = [];
  let paths = 0;
  let imageArea = 0;
  let annotation: string | null = null;
  let ctm = list.toPage;
  let text: TextState = { ...INITIAL };
  const pen = new Pen();
  const saved: { readonly ctm: Matrix; readonly text: TextState }[] = [];
  let emptySquare: number | null = null; // area of the unit square since it was last scaled, until something is drawn in it
  const drawn = (): void => {
    emptySquare = null;
  };
  const squareLeft = (): void => {
    if (emptySquare !== null && emptySquare > SMALLEST_IMAGE && annotation === null) imageArea += emptySquare;
    emptySquare = null;
  };
  const save = (): void => {
    saved.push({ ctm, text: { ...text } });
  };
  const restore = (): void => {
    squareLeft();
    const state = saved.pop();
    if (!state) return;
    ctm = state.ctm;
    text = state.text;
  };
  const setFont = (name: unknown, size: unknown): void => {
    const { scale, ...face } = fontFaceOf(typeof name === "string" ? list.font(name) : null);
    text.font = face;
    text.fontScale = scale;
    text.fontSize = Number(size);
  };
  const construct = (operands: unknown): void => {
    const [paint, data] = [listOf(operands)[0], listOf(listOf(operands)[1])[0]];
    const kind = paintKinds.get(Number(paint));
    if (kind === undefined || !isNumbers(data)) return;
    drawn();
    paths++;
    if (annotation === null) rulings.push(...rulingsOfPath(data, kind, ctm));
  };
  const show = (operands: unknown): void => {
    drawn();
    const run = showGlyphs(glyphsOf(listOf(operands)[0]), text, pen, ctm, annotation);
    if (run) runs.push(run);
  };

  const paintKinds = paintKindsOf(list.codes);
  const actions: Readonly<Record<string, (operands: readonly unknown[]) => void>> = {
    save,
    restore,
    transform: (matrix) => {
      ctm = multiply(ctm, matrixOf(matrix) ?? IDENTITY);
      emptySquare = areaScale(ctm);
    },
    paintFormXObjectBegin: ([matrix]) => {
      drawn();
      save();
      ctm = multiply(ctm, matrixOf(matrix) ?? IDENTITY);
    },
    paintFormXObjectEnd: restore,
    beginAnnotation: ([id, , transform, matrix]) => {
      squareLeft();
      save();
      annotation = String(id);
      text = { ...INITIAL };
      ctm = multiply(multiply(list.toPage, matrixOf(transform) ?? IDENTITY), matrixOf(matrix) ?? IDENTITY);
    },
    endAnnotation: () => {
      restore();
      annotation = null;
    },
    beginText: () => pen.begin(IDENTITY),
    setTextMatrix: ([matrix]) => pen.begin(matrixOf(matrix) ?? IDENTITY),
    moveText: ([x, y]) => pen.move(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      text.leading = -Number(y);
      pen.move(Number(x), Number(y));
    },
    nextLine: () => pen.move(0, -text.leading),
    setFont: ([name, size]) => setFont(name, size),
    setGState: ([entries]) => {
      for (const entry of listOf(entries)) {
        const [key, value] = listOf(entry);
        if (key === "Font") setFont(listOf(value)[0], listOf(value)[1]);
      }
    },
    setCharSpacing: ([value]) => void (text.charSpacing = Number(value)),
    setWordSpacing: ([value]) => void (text.wordSpacing = Number(value)),
    setHScale: ([value]) => void (text.horizontalScale = Number(value) / 100),
    setLeading: ([value]) => void (text.leading = Number(value)),
    setTextRise: ([value]) => void (text.rise = Number(value)),
    setTextRenderingMode: ([value]) => void (text.renderMode = Number(value)),
    showText: show,
    showSpacedText: show,
    constructPath: construct,
    paintImageXObject: () => void (imageArea += annotation === null ? areaScale(ctm) : 0),
    paintInlineImageXObject: () => void (imageArea += annotation === null ? areaScale(ctm) : 0),
    paintImageMaskXObject: () => void (imageArea += annotation === null ? areaScale(ctm) : 0),
  };
  const byCode = new Map<number, (operands: readonly unknown[]) => void>();
  for (const [name, action] of Object.entries(actions)) byCode.set(list.codes[name] ?? -1, action);
  for (let index = 0; index < list.operators.length; index++)
    byCode.get(list.operators[index] ?? -1)?.(listOf(list.operands[index]));
  squareLeft();
  const { number, width, height } = list;
  return { number, width, height, runs, rulings, paths, imageShare: Math.min(1, imageArea / (width * height || 1)) };
}
