import { diagnose } from "../../model/diagnostic-codes.js";
import { failed, type Outcome, succeeded } from "../../model/outcome.js";
import { checkedEngine } from "./checked-engine.js";
import type { EngineWish } from "./engine-wish.js";
import type { OcrEngine } from "./engine.js";
import type { EngineOptions } from "./engines/engine-options.js";
import { hasModel, ORIENTATION, VIETNAMESE } from "./engines/models.js";
import { findNative } from "./engines/native-program.js";
import { openNativeTesseract } from "./engines/native-tesseract.js";
import { openTesseractJs, tesseractJsVersion } from "./engines/tesseract-js.js";

/** An engine that can be used here; nothing is opened yet. */
export interface FoundEngine {
  readonly name: string;
  /** Part of the key of kept readings: programs and models read differently. */
  readonly version: string;
  /** Workers start with the first picture. */
  open(options?: Partial<EngineOptions>): OcrEngine;
}

/** A kind of engine. */
export interface EngineKind {
  readonly wish: Exclude<EngineWish, "auto">;
  /** Can it be used here? If not, what to install. */
  find(): Outcome<FoundEngine>;
}

/** Every engine there is, the quickest first. */
export const ENGINES: readonly EngineKind[] = [
  { wish: "native", find: findNativeEngine },
  { wish: "wasm", find: findWasmEngine },
];

/** The engine for a wish, not opened; where there is none, what to install. */
export function findEngine(wish: EngineWish, engines: readonly EngineKind[] = ENGINES): Outcome<FoundEngine> {
  let last: Outcome<FoundEngine> = failed(diagnose("needs-ocr"));
  for (const kind of engines.filter((each) => wish === "auto" || each.wish === wish)) {
    last = kind.find();
    if (last.ok) return last;
  }
  return last;
}

/** Opens the engine for a wish; where there is none, one named "none" whose every answer says what to install. Close it when done. */
export function openEngine(options: Partial<EngineOptions> & { readonly engine?: EngineWish } = {}): OcrEngine {
  const { engine = "auto", ...bounds } = options;
  const found = findEngine(engine);
  if (found.ok) return found.value.open(bounds);
  const answer = (): Promise<Outcome<never>> => Promise.resolve(found);
  return { name: "none", version: "0", recognise: answer, orientation: answer, close: () => Promise.resolve() };
}

function findNativeEngine(): Outcome<FoundEngine> {
  const native = findNative();
  if (!native.isGood) return failed(diagnose("ocr-native-missing", { found: native.version ?? "–" }));
  const missing = missingModel();
  if (missing) return missing;
  return succeeded({
    name: "native-tesseract",
    version: `${native.version}-best_int`,
    open: (options) => checkedEngine(openNativeTesseract(native, options)),
  });
}

function findWasmEngine(): Outcome<FoundEngine> {
  const missing = missingModel();
  if (missing) return missing;
  return succeeded({
    name: "tesseract-js",
    version: tesseractJsVersion(),
    open: (options) => checkedEngine(openTesseractJs(options)),
  });
}

function missingModel(): Outcome<never> | null {
  const missing = [VIETNAMESE, ORIENTATION].find((model) => !hasModel(model));
  return missing ? failed(diagnose("ocr-model-missing", { package: missing.package, file: missing.path })) : null;
}
