import { diagnose } from "../../model/diagnostic-codes.js";
import { failed, type Outcome, succeeded } from "../../model/outcome.js";
import type { Raster } from "../raster/raster.js";
import { checkedPage } from "./checked-page.js";
import type { OcrEngine } from "./engine.js";

/**
 * Any engine, held to the seam: it never rejects, an aborted signal ends the wait even where the engine does not heed it, a picture that is
 * none is not passed on, and words in impossible places are left out with an `ocr-words-rejected`.
 */
export function checkedEngine(engine: OcrEngine): OcrEngine {
  return {
    name: engine.name,
    version: engine.version,
    recognise: async (request, signal) => {
      const answer = await asked(request.picture, () => engine.recognise(request, signal), signal);
      if (!answer.ok) return answer;
      const { page, rejected } = checkedPage(answer.value, request.picture);
      const diagnostics = rejected === 0 ? [] : [diagnose("ocr-words-rejected", { count: rejected })];
      return succeeded(page, [...answer.diagnostics, ...diagnostics]);
    },
    orientation: (picture, signal) => asked(picture, () => engine.orientation(picture, signal), signal),
    close: () => engine.close(),
  };
}

async function asked<T>(
  picture: Raster,
  ask: () => Promise<Outcome<T>>,
  signal: AbortSignal | undefined,
): Promise<Outcome<T>> {
  const { width, height, channels, data } = picture;
  if (width < 1 || height < 1 || data.length !== width * height * channels)
    return failed(diagnose("ocr-crashed", { reason: `${width}×${height}×${channels} ≠ ${data.length}` }));
  try {
    return await (signal ? untilAborted(ask, signal) : ask());
  } catch (cause) {
    return failed(diagnose("ocr-crashed", { reason: cause instanceof Error ? cause.message : String(cause) }));
  }
}

function untilAborted<T>(ask: () => Promise<Outcome<T>>, signal: AbortSignal): Promise<Outcome<T>> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(failed(diagnose("ocr-cancelled")));
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener("abort", stop, { once: true });
    void ask()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", stop));
  });
}
