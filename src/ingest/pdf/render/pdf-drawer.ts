import type { Raster } from "../../raster/raster.js";

/** An image that a page paints. */
export interface PaintedImage {
  /** Pixels of the image itself, whatever its size on the page. */
  readonly pixels: number;
  /** Of its compressed stream. */
  readonly bytes: number;
  /** Of its compression, as the PDF names it, e.g. "DCTDecode"; empty where none. */
  readonly filter: string;
  /** Share of the page that it covers, 0 to 1. */
  readonly share: number;
  /** Its pixels to the inch of the page. */
  readonly dpi: number;
}

/** What is known of a page before it is drawn. */
export interface PageLook {
  /** Points, as the page is shown. */
  readonly width: number;
  readonly height: number;
  /** Null: this drawer cannot tell. */
  readonly images: readonly PaintedImage[] | null;
}

/** An open PDF whose pages (1-based) can be drawn. Every call but `close` may throw; another page may still work after that. */
export interface PdfDrawer {
  readonly name: string;
  look(page: number): Promise<PageLook>;
  /** The page on white, as it is shown. */
  draw(page: number, dpi: number): Promise<Raster>;
  /** Does every large image of the page decode to something that is not all one colour? Null: this drawer cannot tell. */
  showsImages(page: number): Promise<boolean | null>;
  close(): Promise<void>;
}

/** One way of drawing PDFs. `open` throws where the file cannot be opened or the way is not installed. */
export type OpenPdfDrawer = (bytes: Uint8Array) => Promise<PdfDrawer>;
