import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { openPicture } from "../../raster/picture-file.js";
import type { PdfDrawer } from "./pdf-drawer.js";

/**
 * Draws with pdfjs through pdf-parse: slower than PDFium, another decoder of each kind of image. Without `wasmUrl` it gives JPEG 2000 as a
 * white page and no error. Annotations are drawn.
 */
export async function openPdfjs(bytes: Uint8Array): Promise<PdfDrawer> {
  const { PDFParse, VerbosityLevel } = await import("pdf-parse");
  const assets = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const parser = new PDFParse({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    wasmUrl: join(assets, "wasm") + sep,
    cMapUrl: join(assets, "cmaps") + sep,
    cMapPacked: true,
    standardFontDataUrl: join(assets, "standard_fonts") + sep,
  });
  return {
    name: "pdfjs",
    async look(page) {
      const size = (await parser.getInfo({ parsePageInfo: true, partial: [page] })).pages.find(
        ({ pageNumber }) => pageNumber === page,
      );
      if (!size) throw new Error(`pdfjs: no page ${page}`);
      return { width: size.width, height: size.height, images: null };
    },
    async draw(page, dpi) {
      const shots = await parser.getScreenshot({
        partial: [page],
        scale: dpi / 72,
        imageDataUrl: false,
        imageBuffer: true,
      });
      const shot = shots.pages[0];
      if (!shot) throw new Error(`pdfjs: page ${page} gave no picture`);
      const picture = await openPicture(shot.data);
      const raster = picture.ok ? await picture.value.readPage(1) : picture;
      if (!raster.ok) throw new Error(raster.diagnostics[0].message);
      return { ...raster.value, dpi };
    },
    showsImages: () => Promise.resolve(null),
    close: () => parser.destroy(),
  };
}
