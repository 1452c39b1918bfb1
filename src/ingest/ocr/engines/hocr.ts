import type { OcrLine, OcrPage, OcrWord } from "../engine.js";
import { boxOfCorners, recognisedPage } from "../recognised-page.js";

// <span class='ocrx_word' id='word_1_1' title='bbox 350 106 425 136; x_wconf 97'>, and the character behind a symbol's tag
const SPAN = /<span class='(\w{1,20})'[^>"]{0,60}title=["']([^"'>]{0,300})["'][^>]{0,40}>([^<]{0,40})/gu;
const ENTITY = /&(amp|lt|gt|quot|#39);/gu;
const LETTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

type Piece = OcrWord["symbols"][number];
interface OpenWord extends Piece {
  readonly symbols: Piece[];
}
interface OpenLine extends OcrLine {
  readonly words: OpenWord[];
}

/** The page in the hOCR output of tesseract with `hocr_char_boxes=1`; what is no hOCR gives a page without lines. */
export function pageOfHocr(hocr: string): OcrPage {
  const lines: OpenLine[] = [];
  for (const [, kind = "", title = "", written = ""] of hocr.matchAll(SPAN)) {
    const line = lines.at(-1);
    const word = line?.words.at(-1);
    if (kind === "ocrx_word") line?.words.push({ ...pieceOf(title, "bbox", "x_wconf", ""), symbols: [] });
    else if (kind === "ocrx_cinfo")
      word?.symbols.push(
        pieceOf(
          title,
          "x_bboxes",
          "x_conf",
          written.replace(ENTITY, (_, name: string) => LETTERS[name] ?? ""),
        ),
      );
    else lines.push(lineOf(title));
  }
  return recognisedPage(lines.map((line) => ({ ...line, words: line.words.map(spelt) })));
}

// "ocr_line", and what tesseract takes for a header, a caption or floating text
function lineOf(title: string): OpenLine {
  const box = boxOf(numbers(title, "bbox"));
  const bottom = box.top + box.height;
  // A vertical line has an angle instead.
  const [slope = 0, offset = 0] = numbers(title, "baseline");
  const y0 = bottom + offset;
  const baseline = { x0: box.left, y0, x1: box.left + box.width, y1: y0 + slope * box.width };
  return { box, baseline, rowHeight: numbers(title, "x_size")[0] ?? null, words: [] };
}

function pieceOf(title: string, boxName: string, confidenceName: string, text: string): Piece {
  return { text, box: boxOf(numbers(title, boxName)), confidence: (numbers(title, confidenceName)[0] ?? 0) / 100 };
}

function spelt({ symbols, ...word }: OpenWord): OcrWord {
  return { ...word, text: symbols.map(({ text }) => text).join(""), symbols };
}

/** The numbers behind a name in a title such as "bbox 272 106 1582 392; baseline 0.015 -15". */
function numbers(title: string, name: string): readonly number[] {
  const property = title.split(";").find((part) => part.trim().startsWith(`${name} `));
  return property?.trim().split(" ").slice(1).map(Number) ?? [];
}

function boxOf([left = NaN, top = NaN, right = NaN, bottom = NaN]: readonly number[]): OcrLine["box"] {
  return boxOfCorners(left, top, right, bottom);
}
