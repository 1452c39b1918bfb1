import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

/** The memory of a PDFium module as it is now: it is another one whenever PDFium asks for more, so never keep it over a call. */
export function memoryOf({ pdfium }: WrappedPdfiumModule): Uint8Array {
  // Emscripten puts it there; the package's types leave it out.
  const memory: unknown = Reflect.get(pdfium, "HEAPU8");
  if (memory instanceof Uint8Array) return memory;
  throw new Error("PDFium: its memory is not to be found");
}

/** `work` with a piece of PDFium's memory of `length` bytes, which is given back after it. */
export function withMemory<T>(module: WrappedPdfiumModule, length: number, work: (address: number) => T): T {
  const address = module.pdfium.wasmExports.malloc(length);
  try {
    return work(address);
  } finally {
    module.pdfium.wasmExports.free(address);
  }
}

/** A number that PDFium has written. */
export function numberAt(module: WrappedPdfiumModule, address: number, type: "int32" | "float32"): number {
  const { buffer, byteOffset } = memoryOf(module);
  const view = new DataView(buffer, byteOffset + address, 4);
  return type === "int32" ? view.getInt32(0, true) : view.getFloat32(0, true);
}

/** Text that PDFium has written: ASCII, up to its zero byte or `length`. */
export function textAt(module: WrappedPdfiumModule, address: number, length: number): string {
  const bytes = memoryOf(module).subarray(address, address + length);
  const end = bytes.indexOf(0);
  return String.fromCharCode(...bytes.subarray(0, end < 0 ? length : end));
}
