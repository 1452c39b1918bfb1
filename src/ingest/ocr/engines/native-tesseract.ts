import type { OcrEngine, Orientation } from "../engine.js";
import { DEFAULT_ENGINE_OPTIONS, type EngineOptions, tesseractVariables } from "./engine-options.js";
import { EnginePool } from "./engine-pool.js";
import { pageOfHocr } from "./hocr.js";
import type { NativeProgram } from "./native-program.js";
import { runNative } from "./native-process.js";
import { portableMap } from "./portable-map.js";
import { unpackedModels } from "./unpacked-models.js";

// Rotate: 90
// Orientation confidence: 14.11
const ROTATE = /^Rotate: (0|90|180|270)\s*$/mu;
const CONFIDENCE = /^Orientation confidence: (\d{1,6}(?:\.\d{1,6})?)\s*$/mu;
const TURNS = [0, 90, 180, 270] as const;

/**
 * The `tesseract` program of the machine, a process for each picture, as many at once as there are workers. Its models are those of the
 * packages: every machine reads alike, and the Vietnamese one of Debian is smaller and reads worse (wrong characters of three scans, mean: 2.39 to 2.26 %).
 */
export function openNativeTesseract(
  { program, version }: Pick<NativeProgram & { isGood: true }, "program" | "version">,
  options: Partial<EngineOptions> = {},
): OcrEngine {
  const { workers, maxMilliseconds } = { ...DEFAULT_ENGINE_OPTIONS, ...options };
  // A process lives for one picture: there is nothing to open but its models.
  const turns = new EnginePool({
    size: workers,
    maxMilliseconds,
    maxJobs: Infinity,
    open: () => unpackedModels(),
    close: () => Promise.resolve(),
  });
  return {
    name: "native-tesseract",
    version: `${version}-best_int`,
    recognise: (request, signal) =>
      turns.run(async (models, stop) => {
        const { tessedit_pageseg_mode: mode, ...variables } = tesseractVariables(request);
        const settings = { ...variables, tessedit_create_hocr: "1", hocr_char_boxes: "1" };
        const asked = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
        const arguments_ = [
          "stdin",
          "stdout",
          "--tessdata-dir",
          models,
          "-l",
          "vie",
          "--oem",
          "1",
          "--psm",
          mode,
          ...asked,
        ];
        return pageOfHocr(await runNative(program, arguments_, portableMap(request.picture), stop));
      }, signal),
    orientation: (picture, signal) =>
      turns.run(async (models, stop) => {
        const arguments_ = [
          "stdin",
          "stdout",
          "--tessdata-dir",
          models,
          "-l",
          "osd",
          "--psm",
          "0",
          "--dpi",
          String(Math.round(picture.dpi)),
        ];
        return orientationOf(await runNative(program, arguments_, portableMap(picture), stop));
      }, signal),
    close: () => turns.close(),
  };
}

// Too few letters to tell: no such lines.
function orientationOf(answer: string): Orientation {
  const turn = TURNS.find((degrees) => String(degrees) === ROTATE.exec(answer)?.[1]);
  const confidence = Number(CONFIDENCE.exec(answer)?.[1] ?? 0);
  return turn === undefined ? { turn: 0, confidence: 0 } : { turn, confidence };
}
