import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Raster } from "../../raster/raster.js";
import type { PageLook, PdfDrawer } from "./pdf-drawer.js";
import { imagesOf, showsImages } from "./pdfium-images.js";
import { memoryOf } from "./pdfium-memory.js";

const BGR = 2; // FPDFBitmap_BGR, 3 bytes a pixel
const REVERSE_BYTE_ORDER = 0x10; // red first
const WHITE = 0xff_ff_ff_ff;

/**
 * Draws with PDFium (WebAssembly, in the package: no network). Annotations are left out: on directives they are signature stamps, whose text
 * is read from the PDF itself and whose pictures hide the lines under them. Each file has a memory of its own, which `close` lets go.
 */
export async function openPdfium(bytes: Uint8Array): Promise<PdfDrawer> {
  let open: OpenFile | null = await openFile(bytes);
  // A trap leaves the memory of the module in disorder: the next page gets a new one.
  const safely = async <T>(work: (file: OpenFile) => T): Promise<T> => {
    open ??= await openFile(bytes);
    try {
      return work(open);
    } catch (cause) {
      open = null;
      throw cause;
    }
  };
  return {
    name: "pdfium",
    look: (page) => safely((file) => withPage(file, page, (handle) => lookAt(file.pdfium, handle))),
    draw: (page, dpi) => safely((file) => withPage(file, page, (handle) => drawn(file.pdfium, handle, dpi))),
    showsImages: (page) =>
      safely((file) => withPage(file, page, (handle) => showsImages(file.pdfium, handle, areaOf(file.pdfium, handle)))),
    close: () => {
      open = null;
      return Promise.resolve();
    },
  };
}

interface OpenFile {
  readonly pdfium: WrappedPdfiumModule;
  readonly document: number;
}

let program: Promise<ArrayBuffer> | null = null;

async function openFile(bytes: Uint8Array): Promise<OpenFile> {
  const { init } = await import("@embedpdf/pdfium");
  program ??= readFile(createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm")).then(
    (wasm) => Uint8Array.from(wasm).buffer,
  );
  const pdfium = await init({ wasmBinary: await program });
  pdfium.PDFiumExt_Init();
  const start = pdfium.pdfium.wasmExports.malloc(bytes.length);
  memoryOf(pdfium).set(bytes, start);
  const document = pdfium.FPDF_LoadMemDocument(start, bytes.length, "");
  if (document === 0) throw new Error(`PDFium: error ${pdfium.FPDF_GetLastError()}`);
  return { pdfium, document };
}

function withPage<T>({ pdfium, document }: OpenFile, page: number, work: (handle: number) => T): T {
  const handle = pdfium.FPDF_LoadPage(document, page - 1);
  if (handle === 0) throw new Error(`PDFium: page ${page} does not load`);
  const result = work(handle);
  pdfium.FPDF_ClosePage(handle);
  return result;
}

function lookAt(pdfium: WrappedPdfiumModule, page: number): PageLook {
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  return { width, height, images: imagesOf(pdfium, page, width * height) };
}

function areaOf(pdfium: WrappedPdfiumModule, page: number): number {
  return pdfium.FPDF_GetPageWidthF(page) * pdfium.FPDF_GetPageHeightF(page);
}

function drawn(pdfium: WrappedPdfiumModule, page: number, dpi: number): Raster {
  const width = Math.max(1, Math.round((pdfium.FPDF_GetPageWidthF(page) * dpi) / 72));
  const height = Math.max(1, Math.round((pdfium.FPDF_GetPageHeightF(page) * dpi) / 72));
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, BGR, 0, 0);
  if (bitmap === 0) throw new Error(`PDFium: no memory for ${width} × ${height} pixels`);
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, REVERSE_BYTE_ORDER);
  const stride = pdfium.FPDFBitmap_GetStride(bitmap);
  const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
  const raster = rasterOfRows(memoryOf(pdfium).subarray(start, start + stride * height), {
    width,
    height,
    stride,
    dpi,
  });
  pdfium.FPDFBitmap_Destroy(bitmap);
  return raster;
}

// Most scans hold no colour: a third of the memory.
function rasterOfRows(
  rows: Uint8Array,
  { width, height, stride, dpi }: { width: number; height: number; stride: number; dpi: number },
): Raster {
  const isGrey = !hasColour(rows, width, height, stride);
  const channels = isGrey ? 1 : 3;
  const data = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) {
    const row = rows.subarray(y * stride, y * stride + width * 3);
    if (!isGrey) data.set(row, y * width * 3);
    else for (let x = 0; x < width; x++) data[y * width + x] = row[x * 3] ?? 255;
  }
  return { width, height, channels, data, dpi };
}

function hasColour(rows: Uint8Array, width: number, height: number, stride: number): boolean {
  for (let y = 0; y < height; y++)
    for (let at = y * stride; at < y * stride + width * 3; at += 3)
      if (rows[at] !== rows[at + 1] || rows[at] !== rows[at + 2]) return true;
  return false;
}
