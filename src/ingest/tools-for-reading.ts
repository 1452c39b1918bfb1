import type { OcrEngine } from "./ocr/engine.js";
import { DEFAULT_ENGINE_OPTIONS } from "./ocr/engines/engine-options.js";
import type { KeptEngine } from "./ocr/kept-engine.js";
import type { ReadingJob } from "./read-bytes.js";
import type { PageProgress, ReadingTools } from "./reading-tools.js";

/** Who is told what while a file is read. */
export interface Listeners {
  readonly onPage?: ((progress: PageProgress) => void) | undefined;
  /** Called whenever a picture was recognised: the reading is not stuck, however long a page takes. */
  readonly onLife?: (() => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the reader of a job may use. One page more than the engine has workers: while one is prepared, none of them waits. */
export function readingTools(
  { ocrEngine }: Pick<ReadingJob, "ocrEngine">,
  kept: KeptEngine,
  { onPage, onLife, signal }: Listeners,
): ReadingTools {
  return {
    openOcr:
      ocrEngine === "none"
        ? null
        : async () => {
            const opened = await kept.open(ocrEngine);
            return opened.ok ? { ...opened, value: heard(opened.value, onLife) } : opened;
          },
    pagesAtOnce: DEFAULT_ENGINE_OPTIONS.workers + 1,
    onPage: onPage ?? (() => undefined),
    ...(signal ? { signal } : {}),
  };
}

function heard(engine: OcrEngine, onLife: (() => void) | undefined): OcrEngine {
  if (!onLife) return engine;
  return {
    name: engine.name,
    version: engine.version,
    recognise: async (request, signal) => {
      const outcome = await engine.recognise(request, signal);
      onLife();
      return outcome;
    },
    orientation: async (picture, signal) => {
      const outcome = await engine.orientation(picture, signal);
      onLife();
      return outcome;
    },
    close: () => engine.close(),
  };
}
