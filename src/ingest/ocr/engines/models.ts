import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { diagnose } from "../../../model/diagnostic-codes.js";
import { failed, type Outcome, succeeded } from "../../../model/outcome.js";

/** A model that comes with an npm package: the Vietnamese letters, or which way up a page is. */
export interface Model {
  /** Its name for tesseract, e.g. "vie". */
  readonly language: string;
  /** The npm package that holds it. */
  readonly package: string;
  /** In the package; packed with gzip. */
  readonly path: string;
}

/** Vietnamese, LSTM with whole numbers: as good as the big model and 4.6 times smaller. */
export const VIETNAMESE: Model = {
  language: "vie",
  package: "@tesseract.js-data/vie",
  path: "4.0.0_best_int/vie.traineddata.gz",
};

/** Which way up; for the engine of before LSTM. */
export const ORIENTATION: Model = {
  language: "osd",
  package: "@tesseract.js-data/osd",
  path: "4.0.0/osd.traineddata.gz",
};

const require = createRequire(import.meta.url);

/** The packed bytes of a model; where they are missing a diagnostic that says what to install. */
export async function readModel(model: Model): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  try {
    return succeeded(new Uint8Array(await readFile(modelPath(model))));
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return failed(diagnose("ocr-model-missing", { package: model.package, file: model.path }));
  }
}

/** Where a model lies on disk; throws where its package is not installed. */
export function modelPath(model: Model): string {
  return join(dirname(require.resolve(`${model.package}/package.json`)), model.path);
}

/** Is it there? */
export function hasModel(model: Model): boolean {
  try {
    return existsSync(modelPath(model));
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return false;
  }
}
