import { greyOf } from "../../raster/channel.js";
import type { Raster } from "../../raster/raster.js";
import { blurred, rotated, scaledTo, sharpened } from "../../raster/resample.js";
import { colouredShare, withoutRedInk } from "./coloured-ink.js";
import { copierLinesOf } from "./copier-lines.js";
import { withoutDarkAreas } from "./dark-areas.js";
import { withoutLines } from "./erase-lines.js";
import { faintestInk, inkLevel } from "./ink-level.js";
import { evenlyLit, lightOf } from "./light.js";
import { placementOf, type Placement } from "./placement.js";
import { sharpnessOf } from "./sharpness.js";
import { skewOf } from "./skew.js";
import { speckleShare, withoutSpecks } from "./speckle.js";

/** A step of preparation; each runs only where its fault is found. */
export type PreparationStep =
  "empty" | "red-channel" | "copier-lines" | "dark-areas" | "uneven-light" | "scale" | "speckle" | "blur" | "deskew";

/** A page made ready for recognition, and the way back to the page as it was given. */
export interface PreparedPage extends Placement {
  /** Grey, level, some 200 dpi. */
  readonly picture: Raster;
  /** The steps that ran, in order, with the measure that called for each: see `prepare`. */
  readonly steps: readonly { readonly step: PreparationStep; readonly measure: number }[];
}

/** Which steps may run; for measuring what each is worth. */
export interface PreparationChoice {
  readonly dpi: number;
  readonly without: readonly PreparationStep[];
}

const DPI = 200;
const COLOURED = 0.0005; // stamped pages have 0.004, grey and yellowed ones 0
const LEAST_INK = 0.05; // inches a side, as a square: a digit; the back of a stamped sheet has less
const UNEVEN = 0.75; // of the brightest paper of the page
const SPECKLED = 0.01; // worn photocopies have 0.06, clean pages 0.0001
const FRAYED = 0.6; // pixels at 200 dpi: closes the frayed edges of letters
const BLURRED = 2.5; // pixels an edge at 200 dpi; below it sharpening was no gain
const GRAINY = 4; // levels; sharpening makes letters of the grain
const SHARPER = 1.2; // pixels at 200 dpi
const SAME_SCALE = 0.05;
const SKEWED = 0.15; // degrees; the measure itself is good to 0.05

/**
 * Makes a page ready for recognition. Steps and their measures: `red-channel` (share of coloured pixels; red stamps vanish), `empty` (pixels
 * that may be ink, so few that the page is made white), `copier-lines` (number of lines drawn by dirt on the glass), `dark-areas` (their share
 * of the page: borders, holes, smears), `uneven-light` (paper in the shadow to paper in the light), `speckle` (share of lonely dark pixels;
 * spots are removed, frayed edges closed), `scale` (factor), `blur` (pixels an edge; sharpened), `deskew` (degrees clockwise).
 * On a clean page nothing runs but `scale`.
 */
export async function prepare(page: Raster, choice: Partial<PreparationChoice> = {}): Promise<PreparedPage> {
  const { dpi, without } = { dpi: DPI, without: [], ...choice };
  const steps: { readonly step: PreparationStep; readonly measure: number }[] = [];
  const runs = (step: PreparationStep, measure: number, isNeeded: boolean): boolean => {
    if (isNeeded && !without.includes(step)) steps.push({ step, measure });
    return isNeeded && !without.includes(step);
  };
  const coloured = colouredShare(page);
  let picture = runs("red-channel", coloured, coloured > COLOURED) ? withoutRedInk(page) : greyOf(page);
  const traces = faintestInk(picture);
  if (runs("empty", traces, traces < (LEAST_INK * picture.dpi) ** 2))
    return { picture: { ...picture, data: picture.data.map(() => 255) }, steps, ...placementOf(page, 1, 0, picture) };
  let ink = inkLevel(picture);
  const lines = copierLinesOf(picture, ink);
  if (runs("copier-lines", lines.length, lines.length > 0)) picture = withoutLines(picture, lines, ink);
  const cleared = withoutDarkAreas(picture, ink);
  if (runs("dark-areas", cleared.share, cleared.share > 0)) picture = cleared.picture;
  const light = lightOf(picture);
  if (runs("uneven-light", light.darkest, light.darkest < UNEVEN)) {
    picture = evenlyLit(picture, light);
    ink = inkLevel(picture);
  }
  const skew = skewOf(picture, ink);
  const speckle = speckleShare(picture, ink);
  const isSpeckled = runs("speckle", speckle, speckle > SPECKLED);
  if (isSpeckled) picture = withoutSpecks(picture, ink);
  const scale = dpi / picture.dpi;
  if (runs("scale", scale, Math.abs(scale - 1) > SAME_SCALE)) picture = await scaledTo(picture, dpi);
  if (isSpeckled) picture = await blurred(picture, FRAYED);
  else {
    const { edges, grain } = sharpnessOf(picture);
    const isBlurred = edges !== null && edges > BLURRED && grain < GRAINY;
    if (runs("blur", edges ?? 0, isBlurred)) picture = await sharpened(picture, SHARPER);
  }
  const enlarged = picture.width / page.width;
  const degrees = runs("deskew", skew, Math.abs(skew) >= SKEWED) ? skew : 0;
  if (degrees !== 0) picture = await rotated(picture, degrees);
  return { picture, steps, ...placementOf(page, enlarged, degrees, picture) };
}
