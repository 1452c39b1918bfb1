import { createRequire } from "node:module";
import { z } from "zod";
import { diagnose } from "../../../model/diagnostic-codes.js";
import { failed, type Outcome, succeeded } from "../../../model/outcome.js";
import type { OcrEngine, Orientation } from "../engine.js";
import { DEFAULT_ENGINE_OPTIONS, type EngineOptions, tesseractVariables } from "./engine-options.js";
import { EnginePool } from "./engine-pool.js";
import { type Model, ORIENTATION, readModel, VIETNAMESE } from "./models.js";
import { portableMap } from "./portable-map.js";
import { pageOfBlocks } from "./tesseract-blocks.js";
import { TesseractThread } from "./tesseract-thread.js";

const PackageSchema = z.object({ version: z.string() });
const DetectedSchema = z.object({
  orientation_degrees: z.literal([0, 90, 180, 270]).nullable(),
  orientation_confidence: z.number().nullable(),
});

/** Version of what tesseract.js recognises: the package and the model. */
export function tesseractJsVersion(): string {
  const require = createRequire(import.meta.url);
  return `${PackageSchema.parse(require("tesseract.js/package.json")).version}-best_int`;
}

/**
 * Tesseract as WebAssembly in worker threads: comes with the program, needs no network and no installation. An idle engine does not keep
 * the process alive. `models` are for tests.
 */
export function openTesseractJs(
  options: Partial<EngineOptions> = {},
  models: { readonly text: Model; readonly orientation: Model } = { text: VIETNAMESE, orientation: ORIENTATION },
): OcrEngine {
  const { workers, maxMilliseconds, maxPictures } = { ...DEFAULT_ENGINE_OPTIONS, ...options };
  const close = (thread: TesseractThread): Promise<void> => thread.end();
  const readers = new EnginePool({
    size: workers,
    maxMilliseconds,
    maxJobs: maxPictures,
    open: (signal) => start(models.text, "lstm", signal),
    close,
  });
  // Rarely asked, and 150 MB: ended after each use.
  const turners = new EnginePool({
    size: 1,
    maxMilliseconds,
    maxJobs: 1,
    open: (signal) => start(models.orientation, "legacy", signal),
    close,
  });
  return {
    name: "tesseract-js",
    version: tesseractJsVersion(),
    recognise: (request, signal) =>
      readers.run(async (thread) => {
        const image = portableMap(request.picture);
        const output = { text: false, blocks: true };
        const payload = { image, options: tesseractVariables(request), output };
        return pageOfBlocks(await thread.call("recognize", payload, [image.buffer]));
      }, signal),
    orientation: (picture, signal) =>
      turners.run(async (thread) => {
        const image = portableMap(picture);
        await thread.call("setParameters", { params: { user_defined_dpi: String(Math.round(picture.dpi)) } });
        return orientationOf(await thread.call("detect", { image }, [image.buffer]));
      }, signal),
    close: async () => {
      await Promise.all([readers.close(), turners.close()]);
    },
  };
}

async function start(model: Model, engine: "lstm" | "legacy", signal: AbortSignal): Promise<Outcome<TesseractThread>> {
  const packed = await readModel(model);
  if (!packed.ok) return packed;
  try {
    return succeeded(await TesseractThread.start(model, packed.value, engine, signal));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failed(diagnose("ocr-engine-broken", { package: `tesseract.js, ${model.package}`, reason }));
  }
}

function orientationOf(data: unknown): Orientation {
  const { orientation_degrees: turn, orientation_confidence: confidence } = DetectedSchema.parse(data);
  // Too few letters to tell.
  return turn === null || confidence === null ? { turn: 0, confidence: 0 } : { turn, confidence };
}
