import { z } from "zod";
import type { OcrLine, OcrPage } from "../engine.js";
import { boxOfCorners, recognisedPage } from "../recognised-page.js";

const Corners = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const Piece = z.object({ text: z.string(), confidence: z.number(), bbox: Corners });
const Line = z.object({
  bbox: Corners,
  baseline: Corners,
  rowAttributes: z.object({ rowHeight: z.number() }),
  words: z.array(Piece.extend({ symbols: z.array(Piece) })),
});
const Page = z.object({
  blocks: z.array(z.object({ paragraphs: z.array(z.object({ lines: z.array(Line) })) })).nullable(),
});

/** The page in the `blocks` output of tesseract.js; throws a ZodError where it is something else. */
export function pageOfBlocks(data: unknown): OcrPage {
  const blocks = Page.parse(data).blocks ?? [];
  return recognisedPage(blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.map(lineOf))));
}

function lineOf({ bbox, baseline, rowAttributes, words }: z.infer<typeof Line>): OcrLine {
  return {
    box: boxOf(bbox),
    baseline,
    rowHeight: rowAttributes.rowHeight,
    words: words.map((word) => ({ ...pieceOf(word), symbols: word.symbols.map(pieceOf) })),
  };
}

function pieceOf({ text, confidence, bbox }: z.infer<typeof Piece>): OcrLine["words"][number]["symbols"][number] {
  return { text, box: boxOf(bbox), confidence: confidence / 100 };
}

function boxOf({ x0, y0, x1, y1 }: z.infer<typeof Corners>): ReturnType<typeof boxOfCorners> {
  return boxOfCorners(x0, y0, x1, y1);
}
