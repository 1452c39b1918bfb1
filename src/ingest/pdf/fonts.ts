import type { FontFace } from "../layout/page-words.js";

const BOLD_NAME = /bold|black|heavy|[-,](?:bd|demi)(?![\p{Ll}])/iu;
const SUBSET_TAG = /^[A-Z]{6}\+/u;

export const NO_FONT: FontFace = { name: null, isBold: false };

/** What a font object of pdfjs says about its face; a missing or strange object gives `NO_FONT`. */
export function fontFaceOf(font: unknown): FontFace & { readonly scale: number } {
  if (typeof font !== "object" || font === null) return { ...NO_FONT, scale: 0.001 };
  const name: unknown = Reflect.get(font, "name");
  const matrix: unknown = Reflect.get(font, "fontMatrix");
  const scale = Array.isArray(matrix) && typeof matrix[0] === "number" && matrix[0] !== 0 ? matrix[0] : 0.001;
  const isBold =
    Reflect.get(font, "bold") === true ||
    Reflect.get(font, "black") === true ||
    (typeof name === "string" && BOLD_NAME.test(name));
  return { name: typeof name === "string" && name !== "" ? name.replace(SUBSET_TAG, "") : null, isBold, scale };
}
