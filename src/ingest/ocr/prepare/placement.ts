import type { Box } from "../../../model/diagnostic.js";
import type { PixelBox } from "../../raster/raster.js";

/** Between the pixels of a prepared picture and the points of the page as it was given. */
export interface Placement {
  /** Where a box of the prepared picture lies on the page, in points; of a box that was turned, its bounds. */
  readonly toPage: (box: PixelBox) => Box;
  /** The other way round. */
  readonly fromPage: (box: Box) => PixelBox;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The placement of a picture that came of a page of `page` pixels at `dpi`, made `scale` times as large and then turned clockwise by
 * `degrees` about its middle onto a sheet of `sheet` pixels.
 */
export function placementOf(
  page: Size & { readonly dpi: number },
  scale: number,
  degrees: number,
  sheet: Size,
): Placement {
  const toPoints = 72 / page.dpi;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const back = (x: number, y: number): readonly [number, number] => {
    const [dx, dy] = [x - sheet.width / 2, y - sheet.height / 2];
    return [
      ((dx * cos + dy * sin) / scale + page.width / 2) * toPoints,
      ((dy * cos - dx * sin) / scale + page.height / 2) * toPoints,
    ];
  };
  const forth = (x: number, y: number): readonly [number, number] => {
    const [dx, dy] = [(x / toPoints - page.width / 2) * scale, (y / toPoints - page.height / 2) * scale];
    return [dx * cos - dy * sin + sheet.width / 2, dx * sin + dy * cos + sheet.height / 2];
  };
  return { toPage: (box) => boundsOf(box, back), fromPage: (box) => boundsOf(box, forth) };
}

function boundsOf(box: Box | PixelBox, move: (x: number, y: number) => readonly [number, number]): Box {
  const corners = [0, 1, 2, 3].map((corner) =>
    move(box.left + (corner % 2) * box.width, box.top + (corner >> 1) * box.height),
  );
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
