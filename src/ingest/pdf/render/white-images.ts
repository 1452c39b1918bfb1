import type { PaintedImage } from "./pdf-drawer.js";

// Bits a pixel that each compression needs for nothing but white, with some room: a line of CCITT G4 takes one bit, a block of 64 pixels
// of JPEG six bits a component. A page with a few lines of text needs ten times as much.
const WHITE_BITS: Readonly<Record<string, number>> = { CCITTFaxDecode: 0.002, JBIG2Decode: 0.002, DCTDecode: 0.2 };
const OTHER_BITS = 0.03;

/**
 * Can images that are drawn white be white? The backs of sheets, scanned along, are. A stream longer than white needs holds something
 * that was not shown. No images: false.
 */
export function isWhiteByItsSize(images: readonly PaintedImage[]): boolean {
  return (
    images.length > 0 &&
    images.every(
      ({ bytes, pixels, filter }) =>
        pixels > 0 && (bytes * 8) / pixels <= (WHITE_BITS[filter] ?? OTHER_BITS) + 512 / pixels,
    )
  );
}
