import type { Ruling } from "../../layout/ruling.js";
import { succeeded, type Outcome } from "../../../model/outcome.js";
import type { PixelBox, Raster } from "../../raster/raster.js";
import type { OcrEngine, OcrPage } from "../engine.js";
import { drawnTables, readTable } from "./read-tables.js";

const PAPER = 255;

/** Recognises a picture: its tables (`rulings`, in points) column by column, the rest as a page of text. Rulings are no more in the picture. */
export async function readPicture(
  picture: Raster,
  rulings: readonly Ruling[],
  engine: OcrEngine,
  signal?: AbortSignal,
): Promise<Outcome<OcrPage>> {
  const tables = drawnTables(rulings, picture.dpi);
  const around =
    tables.length === 0
      ? picture
      : withoutBoxes(
          picture,
          tables.map(({ box }) => box),
        );
  const [page, ...cells] = await Promise.all([
    engine.recognise({ picture: around, segmentation: "column" }, signal),
    ...tables.map((table) => readTable(table, picture, engine, signal)),
  ]);
  if (!page.ok || tables.length === 0) return page;
  const lines = [...page.value.lines, ...cells.flat()];
  const words = lines.flatMap((line) => line.words);
  const sum = words.reduce((total, { confidence }) => total + confidence, 0);
  return succeeded({ lines, confidence: words.length === 0 ? 0 : sum / words.length }, page.diagnostics);
}

function withoutBoxes(picture: Raster, boxes: readonly PixelBox[]): Raster {
  const data = picture.data.slice();
  for (const box of boxes)
    for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(picture.height, box.top + box.height); y++) {
      const left = Math.max(0, Math.floor(box.left));
      data.fill(
        PAPER,
        y * picture.width + left,
        y * picture.width + Math.min(picture.width, Math.ceil(box.left + box.width)),
      );
    }
  return { ...picture, data };
}
