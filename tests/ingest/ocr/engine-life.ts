import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { openTesseractJs } from "../../../src/ingest/ocr/engines/tesseract-js.js";
import type { Raster } from "../../../src/ingest/raster/raster.js";
import { drawnText } from "./drawn-text.js";

// A process of its own for engine-life.test.ts. `idle`: reads and forgets to close. `nested`: an engine in a worker of ours reads, and
// that worker is ended while the engine reads on.

const mode: unknown = isMainThread ? process.argv[2] : workerData.mode;
const picture: Raster = await drawnText(
  isMainThread ? "Số: 12/TB-UBND" : Array(40).fill("báo cáo kết quả thực hiện").join("\n"),
);

if (mode === "idle") {
  const outcome = await openTesseractJs({ workers: 1 }).recognise({ picture, segmentation: "block" });
  process.stdout.write(outcome.ok ? (outcome.value.lines[0]?.words[0]?.text ?? "") : "failed");
} else if (isMainThread) {
  // Node 20 gives the loader of TypeScript not on to workers.
  const code = `import("tsx/esm/api").then(({ tsImport }) => tsImport(${JSON.stringify(import.meta.url)}, "file:///"))`;
  const worker = new Worker(code, { eval: true, workerData: { mode: "nested" } });
  const lines = await new Promise((resolve) => worker.once("message", resolve));
  await worker.terminate();
  process.stdout.write(String(lines));
} else {
  const engine = openTesseractJs({ workers: 2 });
  const first = await engine.recognise({ picture, segmentation: "block" });
  for (let more = 0; more < 20; more++) void engine.recognise({ picture, segmentation: "block" });
  setTimeout(() => parentPort?.postMessage(first.ok ? first.value.lines.length : 0), 200);
}
