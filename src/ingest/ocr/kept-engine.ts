import { diagnose } from "../../model/diagnostic-codes.js";
import { failed, succeeded, type Outcome } from "../../model/outcome.js";
import type { OcrEngine } from "./engine.js";
import type { EngineWish } from "./engine-wish.js";
import { openEngine } from "./engines.js";

const NO_PICTURE = { width: 1, height: 1, channels: 1, data: Uint8Array.of(255), dpi: 200 } as const;

/** Holds the engine of a process open between documents: opening costs as much as a page. */
export class KeptEngine {
  readonly #open: (wish: EngineWish) => OcrEngine;
  #kept: { readonly wish: EngineWish; readonly engine: OcrEngine } | null = null;

  /** `open` is for tests. */
  constructor(open: (wish: EngineWish) => OcrEngine = (wish) => openEngine({ engine: wish })) {
    this.#open = open;
  }

  /** The engine for a wish, the same one every time; another wish closes it first. Not ok, saying what to install, where there is none. */
  async open(wish: EngineWish): Promise<Outcome<OcrEngine>> {
    if (this.#kept?.wish === wish) return succeeded(this.#kept.engine);
    await this.close();
    const engine = this.#open(wish);
    if (engine.name === "none") {
      const reason = await engine.recognise({ picture: NO_PICTURE, segmentation: "word" });
      return reason.ok ? failed(diagnose("needs-ocr")) : reason;
    }
    this.#kept = { wish, engine };
    return succeeded(engine);
  }

  /** Ends its workers; it may be opened again. */
  async close(): Promise<void> {
    const kept = this.#kept;
    this.#kept = null;
    await kept?.engine.close();
  }
}
