import { diagnose } from "../../../model/diagnostic-codes.js";
import { failed, succeeded, type Outcome } from "../../../model/outcome.js";
import { PICTURE_LIMITS } from "../../raster/picture-file.js";
import type { Raster } from "../../raster/raster.js";
import { inkShare, isBlank } from "./blank.js";
import type { OpenPdfDrawer, PageLook, PdfDrawer } from "./pdf-drawer.js";
import { openPdfium } from "./pdfium-drawer.js";
import { openPdfjs } from "./pdfjs-drawer.js";
import { isWhiteByItsSize } from "./white-images.js";

/** The pages of one PDF as pictures. `close` must be called. */
export interface PageRenderer {
  /**
   * A page (1-based) as a picture: at the resolution of its scan, between 150 and `dpi`; at `dpi` where it paints no scan. Colour is kept,
   * annotations are left out. A page that comes out empty though it paints an image is drawn again by the next drawer, and is
   * a failure when none shows it; only a page that paints nothing, or an image too small to hold more than white, is blank.
   */
  renderPage(page: number, dpi?: number): Promise<Outcome<Raster>>;
  close(): Promise<void>;
}

const LEAST_DPI = 150;
const USUAL_DPI = 300;
const LITTLE_INK = 0.01; // of the page: a printed page has 3 to 8 %; a signature stamp over a scan that is missing has less

/** Opens nothing yet: each drawer opens the file when it is first needed. `bytes` are copied by the drawers. */
export function openPageRenderer(
  bytes: Uint8Array,
  ways: readonly OpenPdfDrawer[] = [openPdfium, openPdfjs],
): PageRenderer {
  const drawers = ways.map((open) => {
    let drawer: Promise<PdfDrawer> | null = null;
    return { get: () => (drawer ??= open(bytes)), close: async () => (await drawer?.catch(() => null))?.close() };
  });
  return {
    renderPage: (page, dpi = USUAL_DPI) =>
      renderPage(
        drawers.map(({ get }) => get),
        page,
        dpi,
      ),
    close: async () => {
      await Promise.all(drawers.map(({ close }) => close()));
    },
  };
}

async function renderPage(
  drawers: readonly (() => Promise<PdfDrawer>)[],
  page: number,
  dpi: number,
): Promise<Outcome<Raster>> {
  let look: PageLook | null = null;
  let best: { readonly raster: Raster; readonly ink: number } | null = null;
  let reason = "";
  for (const get of drawers) {
    try {
      const drawer = await get();
      const own = await drawer.look(page);
      if (look?.images == null) look = own;
      const raster = await drawer.draw(page, resolutionOf({ ...own, images: look.images }, dpi));
      const ink = inkShare(raster);
      if (best === null || ink > best.ink) best = { raster, ink };
      if (ink >= LITTLE_INK || look.images?.length === 0) return succeeded(best.raster);
      if ((await drawer.showsImages(page)) === true && !isBlank(raster)) return succeeded(best.raster);
    } catch (cause) {
      reason ||= cause instanceof Error ? cause.message : String(cause);
    }
  }
  if (best === null) return failed(diagnose("pdf-page-not-rendered", { page, reason }, { page }));
  if (!isBlank(best.raster) || isWhiteByItsSize(look?.images ?? [])) return succeeded(best.raster);
  return failed(diagnose("pdf-page-renders-white", { page }, { page }));
}

function resolutionOf({ width, height, images }: PageLook, dpi: number): number {
  const scan = (images ?? []).filter(({ share }) => share >= 0.3).reduce((most, image) => Math.max(most, image.dpi), 0);
  const wanted = scan === 0 ? dpi : Math.min(dpi, Math.max(LEAST_DPI, scan));
  const inches = (width / 72) * (height / 72);
  return Math.min(wanted, Math.sqrt(PICTURE_LIMITS.maxRasterPixels / Math.max(inches, 1e-6)));
}
