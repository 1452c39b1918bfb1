import type { EngineWish } from "../../ingest/ocr/engine-wish.js";
import { ENGINES, type EngineKind, findEngine } from "../../ingest/ocr/engines.js";
import { installation } from "../../jobs/installation.js";
import { EXIT } from "../exit-codes.js";
import type { Say } from "../speech/speech.js";
import type { Finding } from "./doctor-finding.js";

/** Which engines could read scans, which one will, and why not the other. What comes along must be there; the program of the machine only if it is asked for. */
export function ocrFindings(
  wish: EngineWish = "auto",
  say: Say,
  engines: readonly EngineKind[] = ENGINES,
): readonly Finding[] {
  const chosen = findEngine(wish, engines);
  return engines.map((kind): Finding => {
    const engine = kind.find();
    const isNeeded = kind.wish === "wasm" || wish === kind.wish;
    const part = say(`doctor.ocr.${kind.wish}`);
    const found = engine.ok
      ? say(chosen.ok && chosen.value.name === engine.value.name ? "doctor.ocr.used" : "doctor.ocr.spare", {
          engine: engine.value.name,
          version: engine.value.version,
        })
      : say(isNeeded ? "doctor.missing" : "doctor.ocr.optional", { ...engine.diagnostics[0].details });
    const todo = say(`doctor.ocr.${kind.wish}.next`, { root: installation().root });
    return {
      part,
      good: engine.ok || !isNeeded,
      found,
      next: engine.ok || !isNeeded ? "" : todo,
      exitCode: EXIT.missing,
    };
  });
}
