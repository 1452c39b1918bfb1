/** A picture of a page in memory, rows from top to bottom without padding. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** 1: grey, 0 is black; 3: red, green, blue. */
  readonly channels: 1 | 3;
  /** 8 bits a sample, `width * height * channels` of them. */
  readonly data: Uint8Array;
  /** Pixels to the inch of the paper; boxes in points are pixels times 72 / dpi. */
  readonly dpi: number;
}

/** A rectangle of pixels; right and bottom are `left + width` and `top + height`, themselves outside. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
