import type { Diagnostic } from "../../../model/diagnostic.js";
import { failed, type Outcome } from "../../../model/outcome.js";
import type { Raster } from "../../raster/raster.js";
import type { ReadingTools } from "../../reading-tools.js";
import type { OcrEngine } from "../engine.js";
import { readScannedPage, type ScannedPage } from "./read-scanned-page.js";

/**
 * Reads pages (1-based numbers) one after the other, a few at once so that all workers of the engine are busy and memory stays bounded.
 * `pictureOf` gives the picture of a page; it is asked only when the page's turn comes, and for one page at a time.
 */
export async function readScannedPages(
  numbers: readonly number[],
  pictureOf: (page: number) => Promise<Outcome<Raster>>,
  engine: OcrEngine,
  tools: Pick<ReadingTools, "pagesAtOnce" | "onPage" | "signal">,
): Promise<ReadonlyMap<number, Outcome<ScannedPage>>> {
  const results = new Map<number, Outcome<ScannedPage>>();
  const waiting = [...numbers];
  let drawing: Promise<unknown> = Promise.resolve();
  const readOne = async (page: number): Promise<Outcome<ScannedPage>> => {
    const picture = drawing.then(() => pictureOf(page));
    drawing = picture.catch(() => null);
    const drawn = await picture;
    if (!drawn.ok) return drawn;
    const read = await readScannedPage(page, drawn.value, engine, tools.signal);
    const diagnostics = [...drawn.diagnostics, ...read.diagnostics.map((one) => ({ ...one, page: one.page ?? page }))];
    const [first, ...more] = diagnostics;
    if (read.ok) return { ...read, diagnostics };
    return first ? failed(first, ...more) : read;
  };
  const work = async (): Promise<void> => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      results.set(page, await readOne(page));
      tools.onPage({ done: results.size, pages: numbers.length });
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, tools.pagesAtOnce) }, work));
  return results;
}

// Trouble that is the same on every page.
const OF_THE_ENGINE: readonly string[] = ["ocr-model-missing", "ocr-native-missing", "ocr-engine-broken"];

/** What was remarked on all pages, in page order; trouble of the engine as a whole is told once, without a page. */
export function remarksOn(pages: ReadonlyMap<number, Outcome<ScannedPage>>): readonly Diagnostic[] {
  const told = new Set<string>();
  return [...pages.keys()]
    .sort((a, b) => a - b)
    .flatMap((page) => pages.get(page)?.diagnostics ?? [])
    .flatMap((one) => {
      if (!OF_THE_ENGINE.includes(one.code)) return [one];
      if (told.has(one.code)) return [];
      told.add(one.code);
      return [{ ...one, page: null }];
    });
}
