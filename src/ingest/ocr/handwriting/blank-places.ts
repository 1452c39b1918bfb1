import type { PixelBox } from "../../raster/raster.js";
import type { OcrLine, OcrPage, OcrWord } from "../engine.js";

/** A place that is filled in by hand on many directives: the number in the letterhead, the day or month of issue. */
export interface BlankPlace {
  readonly kind: "number" | "day" | "month";
  /** Between the printed letters before and after it; pixels. */
  readonly box: PixelBox;
  readonly line: OcrLine;
  /** What was read there: parts of words, from symbol `from` up to symbol `to` (exclusive). */
  readonly parts: readonly { readonly word: OcrWord; readonly from: number; readonly to: number }[];
}

// Symbols stand without the spaces between words. "số" within a sentence cites a printed number.
const SHAPES: readonly { kind: BlankPlace["kind"]; before: RegExp; after: RegExp; most: number }[] = [
  {
    kind: "number",
    before: /(?:(?<![\p{L}\p{M}])S[ốóôồỐÓÔỒ]|^s[ốóôồ])[:;.]?/gu,
    after: /[/-]?\p{Lu}{2,4}[-–]|[/-]\p{Lu}/u,
    most: 14,
  },
  { kind: "day", before: /ng[àa]y/gu, after: /th[áa]ng/u, most: 12 },
  { kind: "month", before: /ng[àa]y.{0,12}?th[áa]ng/gu, after: /năm/u, most: 10 },
];

const WORD = /\p{Ll}{3}/u;

/** The places where a number or a day may be filled in: after "Số:" before the symbol, and in "ngày … tháng … năm". */
export function blankPlaces(page: OcrPage): BlankPlace[] {
  return page.lines.flatMap((line) => {
    const symbols = line.words.flatMap((word) => word.symbols.map((symbol, index) => ({ word, index, ...symbol })));
    // An engine may give two letters as one symbol: one character stands for it, so that places are indexes.
    const text = symbols.map((symbol) => (symbol.text.length === 1 ? symbol.text : "\u{fffd}")).join("");
    return SHAPES.flatMap(({ kind, before, after, most }) =>
      [...text.matchAll(before)].flatMap((match): BlankPlace[] => {
        const start = match.index + match[0].length;
        const length = text.slice(start, start + most).search(after);
        const [first, last] = [symbols[start - 1], symbols[start + length]];
        if (length < 0 || !first || !last) return [];
        const inside = symbols.slice(start, start + length);
        if (WORD.test(text.slice(start, start + length))) return []; // "6 ngày làm việc trong tháng"
        // The engine guesses where a letter ends; a word that is wholly inside says it better.
        const whole = inside
          .filter(({ word }) => word !== first.word && word !== last.word)
          .map(({ word }) => word.box);
        const left = Math.min(first.box.left + first.box.width, ...whole.map((box) => box.left));
        const right = Math.max(last.box.left, ...whole.map((box) => box.left + box.width));
        const top = Math.min(first.word.box.top, last.word.box.top);
        const bottom = Math.max(first.word.box.top + first.word.box.height, last.word.box.top + last.word.box.height);
        if (right <= left) return [];
        const parts = [...new Set(inside.map(({ word }) => word))].map((word) => {
          const own = inside.filter((symbol) => symbol.word === word).map(({ index }) => index);
          return { word, from: Math.min(...own), to: Math.max(...own) + 1 };
        });
        return [{ kind, line, parts, box: { left, top, width: right - left, height: bottom - top } }];
      }),
    );
  });
}
