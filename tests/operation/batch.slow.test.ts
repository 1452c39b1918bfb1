import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  countIn,
  databaseOf,
  ended,
  integrityOf,
  killOverAndOver,
  newArchive,
  rowsIn,
  startBatch,
  workersLeft,
  type Archive,
} from "./archive.js";
import { until } from "./dondoc-process.js";
import { journalCost, secondsOf } from "./throughput.js";

describe("a batch of 60 files", { timeout: 1_200_000 }, () => {
  let archive: Archive;
  beforeAll(() => {
    archive = newArchive(60);
  });
  afterAll(() => {
    rmSync(archive.root, { recursive: true });
  });

  it("killed at 50 random moments, ends with the rows of a run that nobody disturbed", async () => {
    const undisturbed = databaseOf(archive, "undisturbed");
    expect(await ended(startBatch(archive, undisturbed))).toBe("0");
    const db = databaseOf(archive, "killed");
    const counts = await killOverAndOver(archive, db, 50, ["--workers", "2"]);
    console.log(`kill -9 of the main process: ${JSON.stringify(counts)}`);
    expect(counts).toMatchObject({ kills: 50, documents: 60, repeated: 0 });
    expect(countIn(db, "SELECT count(*) FROM sources")).toBe(60);
    expect(rowsIn(db)).toEqual(rowsIn(undisturbed));
    expect(integrityOf(db)).toBe("ok");
    await until(
      () => workersLeft(db).length === 0,
      () => `workers left: ${workersLeft(db).join(" ")}`,
    );
  });
});

describe("a batch of 200 text documents", { timeout: 1_200_000 }, () => {
  it("is at least 1.6 times as fast with two workers, and spends less than a tenth on its journal", async () => {
    const archive = newArchive(200, 60);
    // By turns, the best of two each: what else the machine does falls on both.
    const seconds = { one: Number.POSITIVE_INFINITY, two: Number.POSITIVE_INFINITY };
    for (const turn of [1, 2]) {
      seconds.one = Math.min(seconds.one, await secondsOf(archive, `one-${turn}`, 1));
      seconds.two = Math.min(seconds.two, await secondsOf(archive, `two-${turn}`, 2));
    }
    const cost = journalCost(archive, 200) / seconds.one;
    const ratio = seconds.one / seconds.two;
    console.log(
      `two workers: ${ratio.toFixed(2)} times as fast as one; journal: ${(100 * cost).toFixed(1)} % of the time`,
    );
    expect(ratio).toBeGreaterThan(1.6);
    expect(cost).toBeLessThan(0.1);
    rmSync(archive.root, { recursive: true });
  });
});
