import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ENGINES } from "../../src/ingest/ocr/engines.js";
import { DEFAULT_ENGINE_OPTIONS } from "../../src/ingest/ocr/engines/engine-options.js";
import { portableMap } from "../../src/ingest/ocr/engines/portable-map.js";
import { openPageRenderer } from "../../src/ingest/pdf/render/page-renderer.js";
import { greyOf } from "../../src/ingest/raster/channel.js";
import type { Raster } from "../../src/ingest/raster/raster.js";
import { scaledTo } from "../../src/ingest/raster/resample.js";
import { filesIn } from "./documents.js";
import { judgedAtLeast, median, timeOf } from "./measure.js";
import { sharedFolder } from "./shared-data.js";

const RENDERED = fileURLToPath(new URL("../../fixtures/rendered", import.meta.url));
const ROUNDS = 3;
const AT_LEAST = { wasm: 0.9, native: 1.7 } as const;

/**
 * Pages a minute of each engine against the program `tesseract` run page after page with its defaults, on the same pages, already rendered
 * at 200 dpi in grey, by turns in one run. Half of them are clean, half are real scans where the corpus is there.
 */
export async function benchOcr(say: (line: string) => void): Promise<void> {
  if (spawnSync("tesseract", ["--version"]).error !== undefined) {
    say("ocr: skipped, there is no tesseract on the PATH to compare with");
    return;
  }
  const pages = await somePages();
  const folder = mkdtempSync(join(tmpdir(), "dondoc-bench-"));
  const files = pages.map((page, at) => {
    const file = join(folder, `${at}.pgm`);
    writeFileSync(file, portableMap(page));
    return file;
  });
  const baseline = (): void => {
    for (const file of files)
      if (spawnSync("tesseract", [file, "stdout", "-l", "vie"]).status !== 0)
        throw new Error(`tesseract fails on ${file}`);
  };
  const engines = ENGINES.flatMap((kind) => {
    const found = kind.find();
    return found.ok ? [{ wish: kind.wish, engine: found.value.open({ maxMilliseconds: 600_000 }) }] : [];
  });
  const times = { baseline: Array<number>(), wasm: Array<number>(), native: Array<number>() };
  const read = ({ engine }: (typeof engines)[number]): Promise<unknown> =>
    Promise.all(
      pages.map(async (picture) => {
        const outcome = await engine.recognise({ picture, segmentation: "column" });
        if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
      }),
    );
  // Workers stay open between documents: opening them is not what is measured.
  for (const engine of engines) await read(engine);
  for (let round = 0; round < ROUNDS; round++) {
    times.baseline.push(await timeOf(baseline));
    for (const engine of engines) times[engine.wish].push(await timeOf(() => read(engine)));
  }
  const perMinute = (figures: readonly number[]): number => (60_000 * pages.length) / median(figures);
  say(
    `ocr of ${pages.length} pages, tesseract one after the other: ${perMinute(times.baseline).toFixed(1)} pages a minute`,
  );
  for (const { wish, engine } of engines) {
    const ratio = perMinute(times[wish]) / perMinute(times.baseline);
    say(
      `  ${engine.name} ${engine.version}, ${DEFAULT_ENGINE_OPTIONS.workers} workers: ${perMinute(times[wish]).toFixed(1)} pages a minute, ratio ${judgedAtLeast(ratio, AT_LEAST[wish])}`,
    );
    await engine.close();
  }
  rmSync(folder, { recursive: true });
}

async function somePages(): Promise<readonly Raster[]> {
  const corpus = sharedFolder("corpus");
  const scans = corpus === null ? [] : filesIn(corpus, ".pdf").filter((file) => /(?:ct-11|kh-353|tb-20)/u.test(file));
  const clean = filesIn(RENDERED, ".pdf");
  const chosen = [...clean.slice(0, scans.length === 0 ? 8 : 4), ...scans].map((file) => ({ file, page: 1 }));
  const all = [...chosen, ...scans.slice(0, 1).map((file) => ({ file, page: 2 }))];
  return Promise.all(all.map(({ file, page }) => pageOf(file, page)));
}

async function pageOf(file: string, page: number): Promise<Raster> {
  const renderer = openPageRenderer(readFileSync(file));
  const rendered = await renderer.renderPage(page, 200);
  await renderer.close();
  if (!rendered.ok) throw new Error(rendered.diagnostics[0].message);
  return scaledTo(greyOf(rendered.value), 200);
}
