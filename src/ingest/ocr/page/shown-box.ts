import type { Box } from "../../../model/diagnostic.js";

/** A box on a page that was turned clockwise by `turn`, as a box on the page before; points, `size` in pixels of the page before. */
export function shownBox(
  box: Box,
  size: { readonly width: number; readonly height: number; readonly dpi: number },
  turn: 0 | 90 | 180 | 270,
): Box {
  const [width, height] = [(size.width * 72) / size.dpi, (size.height * 72) / size.dpi];
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  if (turn === 180) return { ...box, left: width - right, top: height - bottom };
  if (turn === 90) return { left: box.top, top: height - right, width: box.height, height: box.width };
  if (turn === 270) return { left: width - bottom, top: box.left, width: box.height, height: box.width };
  return box;
}
