import type { FontFace } from "../layout/page-words.js";
import type { Ruling } from "../layout/ruling.js";

/** What a page draws, in points, origin top left of the page as it is shown. */
export interface PageContent {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly rulings: readonly Ruling[];
  /** Share of the page that images cover, 0 to 1 (overlapping images are added up); those of annotations left out. */
  readonly imageShare: number;
  /** Painted paths: many of them and no text mean that the letters are drawn as outlines. */
  readonly paths: number;
}

/** Glyphs shown by one operator. */
export interface TextRun {
  readonly glyphs: readonly Glyph[];
  /** Distance of the baseline from the top of the page. */
  readonly baseline: number;
  /** Height of the letters' em square on the page. */
  readonly size: number;
  /** Direction of writing, rounded to degrees, clockwise: 0 is left to right. */
  readonly angle: number;
  readonly font: FontFace;
  /** Text rendering mode 3: laid under or over the image of a scan. */
  readonly isInvisible: boolean;
  /** Id of the annotation (form field, signature, comment) that draws it; null for the page's own text. */
  readonly annotation: string | null;
}

export interface Glyph {
  readonly text: string;
  readonly isSpace: boolean;
  /** Along the baseline. For turned runs (`angle` not 0): the bounds of the glyph's origin and end on the x axis. */
  readonly left: number;
  readonly right: number;
  /** Of the baseline at the glyph's origin; differs from that of the run in turned runs only. */
  readonly y: number;
}
