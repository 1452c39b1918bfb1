import { spawn } from "node:child_process";
import { once } from "node:events";
import { median, timeOf } from "../bench/measure.js";
import { openJournaledStore } from "../../src/store/open-store.js";
import { databaseOf, ended, startBatch, type Archive } from "./archive.js";

/** Seconds that a batch takes with so many workers, into a new database. */
export async function secondsOf(archive: Archive, name: string, workers: number): Promise<number> {
  const started = performance.now();
  const how = await ended(startBatch(archive, databaseOf(archive, name), ["--workers", String(workers)]));
  if (how !== "0") throw new Error(how);
  return (performance.now() - started) / 1_000;
}

/** Seconds that the journal takes for so many files: everything that a batch notes, nothing else. */
export function journalCost(archive: Archive, files: number): number {
  const { store, journal } = openJournaledStore(databaseOf(archive, "journal"));
  const at = "2024-05-02T01:00:00.000Z";
  const holder = { host: "test", pid: 1, process: null };
  const versions = { ruleBookVersion: "1", programVersion: "1", readers: "1" };
  const started = performance.now();
  const begun = journal.begin({ ...versions, command: "batch", paths: ["/kho"], workers: 1, holder, at }, () => false);
  if (begun.kind === "held") throw new Error("held");
  const stamp = { size: 1, modified: "1", changed: "1" };
  for (let number = 0; number < files; number++) {
    const job = journal.claim(begun.run, { path: `/kho/${number}`, stamp, attempt: 1, worker: 1, at });
    journal.noteRead(job, { sha256: "a".repeat(64), pages: 1 }, at);
    journal.noteExtracted(job, at);
    // In a batch the end is written with the document; here it is a transaction of its own, which costs more.
    journal.noteSkipped(job, at);
  }
  journal.end(begun.run, "done", at, 0);
  const seconds = (performance.now() - started) / 1_000;
  void store.close();
  return seconds;
}

const LOOP = `
const text = "Giao Phòng Nội vụ chủ trì, phối hợp với các đơn vị liên quan hoàn thành trước ngày 15/8/2024. ".repeat(2_000);
for (let round = 0; round < 120; round++) text.match(/[\\p{L}\\d]+/gu);
`;

/** How many times as much two processes get done as one in the same time, with nothing between them: a loop over words; 2 on two whole processors. */
export async function twoAtOnce(): Promise<number> {
  const loop = async (): Promise<void> => {
    await once(spawn(process.execPath, ["-e", LOOP], { stdio: "ignore" }), "exit");
  };
  const alone: number[] = [];
  const together: number[] = [];
  for (let round = 0; round < 3; round++) {
    alone.push(await timeOf(loop));
    together.push(await timeOf(() => Promise.all([loop(), loop()])));
  }
  return (2 * median(alone)) / median(together);
}
