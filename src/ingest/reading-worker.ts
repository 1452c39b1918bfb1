import { Console } from "node:console";
import { Writable } from "node:stream";
import { parentPort } from "node:worker_threads";
import { readBytes, type ReadingJob } from "./read-bytes.js";

// The far side of `ReadingPool`: one job in, one outcome out.

// What libraries print must not mix with the data on stdout.
globalThis.console = new Console(
  new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  }),
);

parentPort?.on("message", (job: ReadingJob) => {
  void readBytes(job).then((outcome) => {
    parentPort?.postMessage(outcome);
  });
});
