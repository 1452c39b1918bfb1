import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEGRADATIONS, degrade, type Degradation } from "../../fixtures/scans/degrade.js";
import { truePages } from "../../fixtures/scans/scanned-page.js";
import type { OcrEngine } from "../../src/ingest/ocr/engine.js";
import { ENGINES } from "../../src/ingest/ocr/engines.js";
import { prepare, type PreparationStep } from "../../src/ingest/ocr/prepare/prepare.js";
import { openPageRenderer } from "../../src/ingest/pdf/render/page-renderer.js";
import type { Raster } from "../../src/ingest/raster/raster.js";
import { turned } from "../../src/ingest/raster/pieces.js";
import { scaledTo } from "../../src/ingest/raster/resample.js";
import { characterErrors } from "../character-errors.js";
import { sharedFolder } from "./shared-data.js";

const RENDERED = new URL("../../fixtures/rendered/", import.meta.url);
const PAGES = [
  { file: "ct-tinh-phong-chay-rung.pdf", page: 1 },
  { file: "kh-tinh-tuan-le-doc-sach.pdf", page: 1 },
] as const;
const SCANS = ["ct-11-quangngai-2024", "kh-353-bacgiang-2012", "tb-20-stttt-bacgiang-2012"];
const CLEAN_AT_MOST = 0.4;
const FAULTY_AT_MOST = 1.5;

/**
 * What each step of preparation is worth: the character error rate of the same pages with all steps and without the one, on pages with its
 * own fault; then on real scans, where they are there. One pass of recognition a page: segmentation "column", nothing read again.
 */
export async function benchPrepare(say: (line: string) => void): Promise<void> {
  const found = ENGINES.find(({ wish }) => wish === "wasm")?.find();
  if (!found?.ok) throw new Error("the engine that comes along does not start");
  const engine = found.value.open({ maxMilliseconds: 600_000 });
  const errors = async (pictures: readonly Raster[], truth: string): Promise<number> =>
    100 * characterErrors(truth, (await Promise.all(pictures.map((picture) => textOf(engine, picture)))).join("\n"));
  try {
    for (const kind of ["clean", "300 dpi", ...DEGRADATIONS] as const) await benchFault(kind, errors, say);
    await benchScans(errors, say);
  } finally {
    await engine.close();
  }
}

type Errors = (pictures: readonly Raster[], truth: string) => Promise<number>;

async function benchFault(
  kind: Degradation | "clean" | "300 dpi",
  errors: Errors,
  say: (line: string) => void,
): Promise<void> {
  const [all, one] = [Array<number>(), new Map<PreparationStep, number[]>()];
  for (const [seed, { file, page }] of PAGES.entries()) {
    const [sheet] = await truePages(new URL(file, RENDERED), kind === "300 dpi" ? 300 : 200, [page]);
    if (!sheet) throw new Error(`${file} has no page ${page}`);
    const faulty = await faultyPage(sheet.picture, kind, seed + 7);
    const { picture, steps } = await prepare(faulty);
    all.push(await errors([picture], sheet.truth));
    for (const { step } of steps) {
      const without = await prepare(faulty, step === "scale" ? { dpi: faulty.dpi } : { without: [step] });
      one.set(step, [...(one.get(step) ?? []), await errors([without.picture], sheet.truth)]);
    }
  }
  const bound = kind === "clean" || kind === "300 dpi" ? CLEAN_AT_MOST : FAULTY_AT_MOST;
  const mean = (figures: readonly number[]): number =>
    figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  const steps = [...one].map(([step, figures]) => `without ${step} ${mean(figures).toFixed(2)} %`);
  const verdict = mean(all) <= bound ? "pass" : "FAIL";
  say(
    `prepare, ${kind}: CER ${mean(all).toFixed(2)} % (at most ${bound.toFixed(1)}) ${verdict}; ${steps.join(", ") || "no step runs"}`,
  );
}

// Turning pages upright is not a step of preparation: the reader of the page asks the engine.
async function faultyPage(page: Raster, kind: Degradation | "clean" | "300 dpi", seed: number): Promise<Raster> {
  if (kind === "clean" || kind === "300 dpi") return page;
  const faulty = await degrade(page, kind, seed);
  if (kind === "upside-down") return turned(faulty, 180);
  if (kind !== "sideways") return faulty;
  const back = turned(faulty, 90);
  return Buffer.compare(back.data, page.data) === 0 ? back : turned(faulty, 270);
}

async function benchScans(errors: Errors, say: (line: string) => void): Promise<void> {
  const corpus = sharedFolder("corpus");
  const present = corpus === null ? [] : SCANS.filter((name) => existsSync(join(corpus, `${name}.pdf`)));
  if (corpus === null || present.length === 0) {
    say("prepare: the real scans are not here, skipped");
    return;
  }
  for (const name of present) {
    const renderer = openPageRenderer(new Uint8Array(readFileSync(join(corpus, `${name}.pdf`))));
    const truth = readFileSync(join(corpus, "transcripts", `${name}.txt`), "utf8").replaceAll("\f", "\n");
    const [before, after] = [Array<Raster>(), Array<Raster>()];
    for (let page = 1; page <= truth.length; page++) {
      const drawn = await renderer.renderPage(page);
      if (!drawn.ok) break;
      const ready = await prepare(drawn.value);
      const ALL: readonly PreparationStep[] = [
        "red-channel",
        "empty",
        "copier-lines",
        "dark-areas",
        "uneven-light",
        "speckle",
        "blur",
        "deskew",
      ];
      before.push(await scaledTo((await prepare(drawn.value, { dpi: drawn.value.dpi, without: ALL })).picture, 200));
      after.push(ready.picture);
    }
    await renderer.close();
    const [without, prepared] = [await errors(before, truth), await errors(after, truth)];
    say(
      `prepare, ${name}: CER ${without.toFixed(2)} % scaled only, ${prepared.toFixed(2)} % prepared (${after.length} pages)`,
    );
  }
}

async function textOf(engine: OcrEngine, picture: Raster): Promise<string> {
  const page = await engine.recognise({ picture, segmentation: "column" });
  if (!page.ok) throw new Error(page.diagnostics[0].message);
  return page.value.lines.map(({ words }) => words.map(({ text }) => text).join(" ")).join("\n");
}
