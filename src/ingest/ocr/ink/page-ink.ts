import type { Raster } from "../../raster/raster.js";
import type { OcrWord } from "../engine.js";
import { type Component, componentsOf } from "./components.js";
import { type InkMask, inkMask } from "./ink-mask.js";
import { isLetterLike, lettersOutside } from "./letters.js";
import { looksLikeText, type MissedRow } from "./missed-rows.js";
import { rowsBesideSeals, type Seal } from "./seals.js";

/** What is drawn on a page. */
export interface PageInk {
  /** Grey. */
  readonly picture: Raster;
  readonly mask: InkMask;
  /** Each piece of ink that hangs together; rulings are left out. */
  readonly components: readonly Component[];
  /** Those that have the size and weight of letters. */
  readonly letters: readonly Component[];
}

/** Finds the ink of a grey picture. */
export function inkOf(picture: Raster): PageInk {
  const mask = inkMask(picture);
  const components = componentsOf(mask);
  const letters = components.filter((component) => isLetterLike(component, picture.dpi));
  return { picture, mask, components, letters };
}

/** Rows of letters that look like text and that no word covers; the writing of seals is none. */
export function missedRows({ letters }: PageInk, words: readonly OcrWord[], seals: readonly Seal[]): MissedRow[] {
  return rowsBesideSeals(lettersOutside(letters, words), seals).filter(looksLikeText);
}
