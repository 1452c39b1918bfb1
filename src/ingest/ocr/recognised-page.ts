import { toNfc } from "../../text/letters/vietnamese.js";
import type { PixelBox } from "../raster/raster.js";
import type { OcrLine, OcrPage, OcrWord } from "./engine.js";

/** A page of the lines that hold words, all text NFC, with the mean confidence of its words. */
export function recognisedPage(lines: readonly OcrLine[]): OcrPage {
  const kept = lines.map((line) => ({ ...line, words: line.words.map(inNfc).filter(({ text }) => text !== "") }));
  const words = kept.flatMap((line) => line.words);
  const sum = words.reduce((total, { confidence }) => total + confidence, 0);
  return {
    lines: kept.filter((line) => line.words.length > 0),
    confidence: words.length === 0 ? 0 : sum / words.length,
  };
}

/** A box from its corners; right and bottom are outside. */
export function boxOfCorners(left: number, top: number, right: number, bottom: number): PixelBox {
  return { left, top, width: right - left, height: bottom - top };
}

function inNfc(word: OcrWord): OcrWord {
  return {
    ...word,
    text: toNfc(word.text).trim(),
    symbols: word.symbols.map((symbol) => ({ ...symbol, text: toNfc(symbol.text) })),
  };
}
