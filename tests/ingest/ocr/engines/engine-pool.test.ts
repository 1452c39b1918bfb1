import { describe, expect, it } from "vitest";
import { EnginePool, type PoolOptions } from "../../../../src/ingest/ocr/engines/engine-pool.js";
import { diagnose } from "../../../../src/model/diagnostic-codes.js";
import { failed, type Outcome, succeeded } from "../../../../src/model/outcome.js";

/** A worker that is known by its number. */
interface Numbered {
  readonly number: number;
  isOpen: boolean;
}

function poolOf(options: Partial<PoolOptions<Numbered>> = {}) {
  const opened: Numbered[] = [];
  const pool = new EnginePool<Numbered>({
    size: 2,
    maxMilliseconds: 60_000,
    maxJobs: 100,
    open: () => {
      const worker = { number: opened.length, isOpen: true };
      opened.push(worker);
      return Promise.resolve(succeeded(worker));
    },
    close: (worker) => {
      worker.isOpen = false;
      return Promise.resolve();
    },
    ...options,
  });
  return { pool, opened };
}

const forever = (): Promise<never> => new Promise(() => undefined);
const numberOf = ({ number }: Numbered): Promise<number> => Promise.resolve(number);
const codeOf = (outcome: Outcome<unknown>): string | undefined => (outcome.ok ? "ok" : outcome.diagnostics[0].code);

describe("the pool of an engine's workers", () => {
  it("opens no worker before it is needed, and no more than needed", async () => {
    const { pool, opened } = poolOf();
    expect(opened).toHaveLength(0);
    for (let turn = 0; turn < 3; turn++) expect(await pool.run(numberOf)).toEqual(succeeded(0));
    expect(opened).toHaveLength(1);
  });

  it("runs as many jobs at once as it has workers, the others in the order they came", async () => {
    const { pool, opened } = poolOf();
    const order: string[] = [];
    let running = 0;
    let most = 0;
    const job = (name: string) => async (): Promise<string> => {
      most = Math.max(most, ++running);
      order.push(name);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running--;
      return name;
    };
    const names = ["một", "hai", "ba", "bốn", "năm"];
    const answers = await Promise.all(names.map((name) => pool.run(job(name))));
    expect(answers).toEqual(names.map((name) => succeeded(name)));
    expect(order).toEqual(names);
    expect(most).toBe(2);
    expect(opened).toHaveLength(2);
  });

  it("ends a worker whose job hangs, and gives the next job a new one", async () => {
    const { pool, opened } = poolOf({ size: 1, maxMilliseconds: 20 });
    const [hung, next] = await Promise.all([pool.run(forever), pool.run(numberOf)]);
    expect(hung.ok ? null : hung.diagnostics[0]).toMatchObject({ code: "ocr-timeout", details: { seconds: 0 } });
    expect(next).toEqual(succeeded(1));
    expect(opened.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });

  it("ends a worker whose job fails", async () => {
    const { pool, opened } = poolOf({ size: 1 });
    const crash = await pool.run(() => Promise.reject(new Error("out of bounds")));
    expect(crash.ok ? null : crash.diagnostics[0]).toMatchObject({
      code: "ocr-crashed",
      details: { reason: "out of bounds" },
    });
    expect(await pool.run(numberOf)).toEqual(succeeded(1));
    expect(opened[0]?.isOpen).toBe(false);
  });

  it("tells why a worker cannot be opened, and tries again for the next job", async () => {
    let tries = 0;
    const missing = failed<Numbered>(diagnose("ocr-model-missing", { package: "p", file: "f" }));
    const open = () => Promise.resolve(++tries === 1 ? missing : succeeded({ number: 7, isOpen: true }));
    const { pool } = poolOf({ size: 1, open });
    expect(codeOf(await pool.run(numberOf))).toBe("ocr-model-missing");
    expect(await pool.run(numberOf)).toEqual(succeeded(7));
  });

  it("ends a worker that opened when nobody waited any more", async () => {
    const late = { number: 0, isOpen: true };
    const stop = new AbortController();
    const open = async () => {
      stop.abort();
      await new Promise((resolve) => setTimeout(resolve, 1));
      return succeeded(late);
    };
    const { pool } = poolOf({ size: 1, open });
    expect(codeOf(await pool.run(numberOf, stop.signal))).toBe("ocr-cancelled");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(late.isOpen).toBe(false);
  });

  it("replaces a worker after so many jobs", async () => {
    const { pool, opened } = poolOf({ size: 1, maxJobs: 2 });
    const numbers = [];
    for (let turn = 0; turn < 5; turn++) numbers.push(await pool.run(numberOf));
    expect(numbers).toEqual([0, 0, 1, 1, 2].map((number) => succeeded(number)));
    expect(opened.filter(({ isOpen }) => isOpen)).toHaveLength(1);
  });

  it("lets a cancelled job leave the queue, without harm to the worker that others use", async () => {
    const { pool, opened } = poolOf({ size: 1 });
    const stop = new AbortController();
    let finish = (_: string): void => undefined;
    const first = pool.run(() => new Promise<string>((resolve) => (finish = resolve)));
    const second = pool.run(numberOf, stop.signal);
    const third = pool.run(numberOf);
    stop.abort();
    expect(codeOf(await second)).toBe("ocr-cancelled");
    finish("xong");
    expect(await first).toEqual(succeeded("xong"));
    expect(await third).toEqual(succeeded(0));
    expect(opened).toHaveLength(1);
  });

  it("closes: what runs or waits is cancelled, its workers end, and it can be used again", async () => {
    const { pool, opened } = poolOf({ size: 1 });
    const asked = [pool.run(forever), pool.run(numberOf)];
    await new Promise((resolve) => setTimeout(resolve, 1));
    await pool.close();
    expect((await Promise.all(asked)).map(codeOf)).toEqual(["ocr-cancelled", "ocr-cancelled"]);
    expect(opened.filter(({ isOpen }) => isOpen)).toHaveLength(0);
    expect(codeOf(await pool.run(numberOf))).toBe("ok");
  });
});
