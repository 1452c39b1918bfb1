import sharp, { type Metadata, type Sharp } from "sharp";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { failed, succeeded, type Outcome } from "../../model/outcome.js";
import { believableDpi } from "./believable-dpi.js";
import type { Raster } from "./raster.js";
import { rasterOf } from "./sharp-raster.js";

/** Bounds on pictures, so that a small file cannot unpack to gigabytes. */
export interface PictureLimits {
  /** Of one page as the file states it; more is refused. */
  readonly maxPixels: number;
  /** Of a raster in memory; larger pictures are made smaller while they are decoded. */
  readonly maxRasterPixels: number;
}

/** A3 at 1200 dpi may come in; what stays in memory is A3 at some 450 dpi. */
export const PICTURE_LIMITS: PictureLimits = { maxPixels: 280_000_000, maxRasterPixels: 40_000_000 };

/** A picture file that was understood; nothing is held open. */
export interface PictureFile {
  /** Pages of a TIFF; 1 for other kinds. */
  readonly pages: number;
  /** The page (1-based) upright by its EXIF mark, on white; what is cut off is white, with a diagnostic. */
  readPage(page: number): Promise<Outcome<Raster>>;
}

/**
 * Understands PNG, JPEG, TIFF (1-bit and CCITT too), WebP, GIF and AVIF by their content. A kind that cannot be decoded, such as HEIC, and a
 * file without a readable head give a diagnostic.
 */
export async function openPicture(
  bytes: Uint8Array,
  limits: PictureLimits = PICTURE_LIMITS,
): Promise<Outcome<PictureFile>> {
  let head: Metadata;
  try {
    head = await sharp(bytes, { failOn: "none", limitInputPixels: false }).metadata();
  } catch (cause) {
    return failed(diagnose("picture-unreadable", { reason: reasonOf(cause) }));
  }
  // Only the pages of a TIFF are pages; a GIF has frames.
  const pages = head.format === "tiff" ? (head.pages ?? 1) : 1;
  const missing = (page: number): Outcome<Raster> =>
    failed(diagnose("picture-unreadable", { reason: `trang ${page}/${pages}` }, { page }));
  return succeeded({
    pages,
    readPage: (page) => (page >= 1 && page <= pages ? readPage(bytes, page, limits) : Promise.resolve(missing(page))),
  });
}

async function readPage(bytes: Uint8Array, page: number, limits: PictureLimits): Promise<Outcome<Raster>> {
  const open = (failOn: "truncated" | "none"): Sharp =>
    sharp(bytes, { page: page - 1, failOn, limitInputPixels: false, sequentialRead: true });
  let head: Metadata;
  try {
    head = await open("none").metadata();
  } catch (cause) {
    return failed(diagnose("picture-unreadable", { reason: reasonOf(cause) }, { page }));
  }
  const { width, height } = head;
  if (width * height > limits.maxPixels)
    return failed(diagnose("picture-too-large", { width, height, limit: limits.maxPixels }, { page }));
  const shrink = Math.min(1, Math.sqrt(limits.maxRasterPixels / (width * height)));
  const isGrey = head.space === "b-w" || head.space === "grey16";
  const isTurned = (head.orientation ?? 1) >= 5;
  const [wide, high] = isTurned ? [height, width] : [width, height];
  const dpi = believableDpi(head.density ?? null, wide, high) * shrink;
  const decode = (picture: Sharp): Promise<Raster> => {
    const upright = picture.autoOrient().flatten({ background: "white" });
    const size = { width: Math.max(1, Math.round(wide * shrink)), height: Math.max(1, Math.round(high * shrink)) };
    return rasterOf(shrink < 1 ? upright.resize({ ...size, fit: "fill" }) : upright, dpi, isGrey ? 1 : 3);
  };
  try {
    return succeeded(await decode(open("truncated")));
  } catch (cause) {
    const remark: Diagnostic = diagnose("picture-damaged", { page, reason: reasonOf(cause) }, { page });
    try {
      return succeeded(await decode(open("none")), [remark]);
    } catch (second) {
      return failed(diagnose("picture-unreadable", { reason: reasonOf(second) }, { page }));
    }
  }
}

function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split("\n")[0]?.slice(0, 200) ?? "";
}
