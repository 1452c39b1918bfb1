import { Console } from "node:console";
import { Writable } from "node:stream";
import { parentPort } from "node:worker_threads";
import { KeptEngine } from "./ocr/kept-engine.js";
import { readBytes, type ReadingJob } from "./read-bytes.js";
import type { WorkerAnswer } from "./reading-pool.js";
import { readingTools } from "./tools-for-reading.js";

// The far side of `ReadingPool`: one job in; pages done, then one outcome out.

// What libraries print must not mix with the data on stdout.
globalThis.console = new Console(
  new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  }),
);

const engine = new KeptEngine();
const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);

parentPort?.on("message", (job: ReadingJob) => {
  const tools = readingTools(job, engine, {
    onPage: (progress) => answer({ kind: "page", progress }),
    onLife: () => answer({ kind: "alive" }),
  });
  void readBytes(job, tools).then((outcome) => answer({ kind: "outcome", outcome }));
});
