import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { PaintedImage } from "./pdf-drawer.js";
import { memoryOf, numberAt, textAt, withMemory } from "./pdfium-memory.js";

const IMAGE = 3; // FPDF_PAGEOBJ_IMAGE
const FORM = 5; // FPDF_PAGEOBJ_FORM
const GREY = 1; // FPDFBitmap_Gray
const DEEPEST = 8; // forms within forms
const MOST_OBJECTS = 20_000; // of a page; an image among more is not looked for
const UNEVEN = 8; // levels

/** From this share of the page on an image counts as the scan of it, or a strip of the scan. */
const LARGE_SHARE = 0.1;

/** How the unit square of an image lies on the page: its sides as vectors, in points. */
interface Placement {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** The images that a page paints, those in forms too. `area` of the page in square points. */
export function imagesOf(module: WrappedPdfiumModule, page: number, area: number): readonly PaintedImage[] {
  const images: PaintedImage[] = [];
  withImages(module, page, (image, placement) =>
    withMemory(module, 64, (address) => {
      module.FPDFImageObj_GetImagePixelSize(image, address, address + 4);
      const [width, height] = [numberAt(module, address, "int32"), numberAt(module, address + 4, "int32")];
      const isPacked = module.FPDFImageObj_GetImageFilterCount(image) > 0;
      if (isPacked) module.FPDFImageObj_GetImageFilter(image, 0, address, 64);
      images.push({
        pixels: width * height,
        bytes: module.FPDFImageObj_GetImageDataRaw(image, 0, 0),
        filter: isPacked ? textAt(module, address, 64) : "",
        share: Math.min(1, areaOf(placement) / Math.max(1, area)),
        dpi: (width * 72) / Math.max(1, Math.hypot(placement.a, placement.b)),
      });
    }),
  );
  return images;
}

/** Does every large image of a page decode, to more than one colour? `area` of the page in square points. */
export function showsImages(module: WrappedPdfiumModule, page: number, area: number): boolean {
  let isShown = true;
  withImages(module, page, (image, placement) => {
    if (!isShown || areaOf(placement) < LARGE_SHARE * area) return;
    const bitmap = module.FPDFImageObj_GetBitmap(image);
    isShown = bitmap !== 0 && !isUniform(module, bitmap);
    if (bitmap !== 0) module.FPDFBitmap_Destroy(bitmap);
  });
  return isShown;
}

function areaOf({ a, b, c, d }: Placement): number {
  return Math.abs(a * d - b * c);
}

function isUniform(module: WrappedPdfiumModule, bitmap: number): boolean {
  const stride = module.FPDFBitmap_GetStride(bitmap);
  const start = module.FPDFBitmap_GetBuffer(bitmap);
  const samples = module.FPDFBitmap_GetWidth(bitmap) * (module.FPDFBitmap_GetFormat(bitmap) === GREY ? 1 : 3);
  const memory = memoryOf(module);
  const first = memory[start] ?? 0;
  for (let y = 0; y < module.FPDFBitmap_GetHeight(bitmap); y++) {
    const row = memory.subarray(start + y * stride, start + y * stride + samples);
    if (row.some((sample) => Math.abs(sample - first) > UNEVEN)) return false;
  }
  return true;
}

function withImages(
  module: WrappedPdfiumModule,
  page: number,
  use: (image: number, placement: Placement) => void,
): void {
  const placementOf = (object: number, outer: Placement): Placement =>
    withMemory(module, 24, (address) => {
      module.FPDFPageObj_GetMatrix(object, address);
      const value = (index: number): number => numberAt(module, address + 4 * index, "float32");
      const [a, b, c, d] = [value(0), value(1), value(2), value(3)];
      return {
        a: a * outer.a + b * outer.c,
        b: a * outer.b + b * outer.d,
        c: c * outer.a + d * outer.c,
        d: c * outer.b + d * outer.d,
      };
    });
  let left = MOST_OBJECTS;
  const visit = (object: number, outer: Placement, depth: number): void => {
    if (left-- <= 0) return;
    const type = module.FPDFPageObj_GetType(object);
    if (type === IMAGE) use(object, placementOf(object, outer));
    if (type !== FORM || depth >= DEEPEST) return;
    const inner = placementOf(object, outer);
    for (let index = 0; index < module.FPDFFormObj_CountObjects(object) && left > 0; index++)
      visit(module.FPDFFormObj_GetObject(object, index), inner, depth + 1);
  };
  for (let index = 0; index < module.FPDFPage_CountObjects(page) && left > 0; index++)
    visit(module.FPDFPage_GetObject(page, index), { a: 1, b: 0, c: 0, d: 1 }, 0);
}
