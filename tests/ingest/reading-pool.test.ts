import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ReadingPool } from "../../src/ingest/reading-pool.js";
import type { ReadingJob } from "../../src/ingest/read-bytes.js";
import { DEFAULT_LIMITS } from "../../src/ingest/reader.js";
import type { PageProgress } from "../../src/ingest/reading-tools.js";

// A worker that does what the file's name says.
const WORKER = `
import { parentPort, threadId } from "node:worker_threads";
parentPort.on("message", ({ file }) => {
  if (file.name === "hang") for (;;);
  if (file.name === "eat") { const eaten = []; for (;;) eaten.push({ at: eaten.length, text: "x".repeat(100) + eaten.length }); }
  if (file.name === "throw") throw new Error("hỏng rồi");
  if (file.name === "exit") process.exit(3);
  if (file.name === "pages") {
    let done = 0;
    const next = () => {
      if (done === 8) return parentPort.postMessage({ kind: "outcome", outcome: { ok: true, value: threadId, diagnostics: [] } });
      parentPort.postMessage(done++ % 2 ? { kind: "alive" } : { kind: "page", progress: { done, pages: 8 } });
      setTimeout(next, 250);
    };
    return next();
  }
  parentPort.postMessage({ kind: "outcome", outcome: { ok: true, value: threadId, diagnostics: [] } });
});`;

let folder = "";
let pool: ReadingPool;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dondoc-pool-"));
  await writeFile(join(folder, "worker.mjs"), WORKER);
  pool = new ReadingPool(pathToFileURL(join(folder, "worker.mjs")));
});
afterAll(async () => {
  await pool.close();
  await rm(folder, { recursive: true });
});

function job(name: string, limits: Partial<typeof DEFAULT_LIMITS> = {}): ReadingJob {
  const file = { name, sha256: "", mediaType: "", bytes: 0 };
  return {
    kind: "text",
    file,
    bytes: new Uint8Array(),
    limits: { ...DEFAULT_LIMITS, maxHeapMegabytes: 32, ...limits },
    ocrEngine: "none",
  };
}
async function codeOf(name: string, limits: Partial<typeof DEFAULT_LIMITS> = {}): Promise<string> {
  const outcome = await pool.read(job(name, limits));
  return outcome.ok ? "ok" : outcome.diagnostics[0].code;
}

describe("the worker that reads", () => {
  it("is one and the same for file after file", async () => {
    const threads = await Promise.all([1, 2, 3].map(() => pool.read(job("fine"))));
    expect(new Set(threads.map((outcome) => outcome.ok && outcome.value)).size).toBe(1);
  });
  it("is stopped when it takes too long, and the next file is read", async () => {
    expect(await codeOf("hang", { maxMilliseconds: 300 })).toBe("read-timeout");
    expect(await codeOf("fine")).toBe("ok");
  });
  it("may take its time as long as pages get done, and tells of them", async () => {
    const told: PageProgress[] = [];
    const outcome = await pool.read(job("pages", { maxMilliseconds: 1_000 }), { onPage: (page) => told.push(page) });
    expect(outcome.ok).toBe(true);
    expect(told.map(({ done }) => done)).toEqual([1, 3, 5, 7]);
  });
  it("is stopped when it is told so, and the next file is read", async () => {
    const stop = new AbortController();
    const reading = pool.read(job("hang"), { signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    const outcome = await reading;
    expect(outcome.ok ? "ok" : outcome.diagnostics[0].code).toBe("read-cancelled");
    const late = await pool.read(job("fine"), { signal: stop.signal });
    expect(late.diagnostics.map(({ code }) => code)).toEqual(["read-cancelled"]);
    expect(await codeOf("fine")).toBe("ok");
  });
  it("is stopped when it takes too much memory, and the next file is read", async () => {
    expect(await codeOf("eat")).toBe("read-out-of-memory");
    expect(await codeOf("fine")).toBe("ok");
  }, 20_000);
  it("may fail or leave without harm", async () => {
    expect(await codeOf("throw")).toBe("read-crashed");
    expect(await codeOf("exit")).toBe("read-crashed");
    expect(await codeOf("fine")).toBe("ok");
  });
  it("may be closed and is started again when needed", async () => {
    await pool.close();
    expect(await codeOf("fine")).toBe("ok");
  });
});
