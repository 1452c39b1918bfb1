import { rmSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
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
import { journalCost, secondsOf, twoAtOnce } from "./throughput.js";

describe("a batch of 60 files", { timeout: 1_200_000 }, () => {
  let archive: Archive;
  beforeAll(() => {
    archive = newArchive(60, 30);
  });
  afterAll(() => {
    rmSync(archive.root, { recursive: true });
  });

  it("killed at 50 random moments, ends with the rows of a run that nobody disturbed", async () => {
    const undisturbed = databaseOf(archive, "undisturbed");
    expect(await ended(startBatch(archive, undisturbed))).toBe("0");
    const db = databaseOf(archive, "killed");
    const counts = await killOverAndOver(archive, db, 50, ["--workers", "1"]);
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
  let archive: Archive;
  beforeAll(() => {
    // Some nine pages each: in short ones the start of a worker, which loads the rules, weighs more than the files.
    archive = newArchive(200, 150);
  });
  afterAll(() => {
    rmSync(archive.root, { recursive: true });
  });

  // Two processors are often two halves of one: then nothing is 1.6 times as fast with two. Four fifths of what they give is asked, which is 1.6 of 2.
  it("spends less than a tenth on its journal, and with two workers uses four fifths of what two free processors give", async ({
    skip,
  }) => {
    const [busy = 0] = loadavg();
    const most = await twoAtOnce();
    const one = await secondsOf(archive, "one", 1);
    const two = await secondsOf(archive, "two", 2);
    const cost = journalCost(archive, 200) / one;
    console.log(
      `two workers: ${(one / two).toFixed(2)} times as fast as one, two bare loops at once: ${most.toFixed(2)}; journal: ${(100 * cost).toFixed(1)} % of the time`,
    );
    expect(cost).toBeLessThan(0.1);
    expect(rowsIn(databaseOf(archive, "two"))).toEqual(rowsIn(databaseOf(archive, "one")));
    if (availableParallelism() < 2 || busy > 1) {
      console.log(
        `two workers: not judged, the machine was busy (${busy.toFixed(1)} processes at work) or has one core`,
      );
      skip();
    }
    expect(one / two).toBeGreaterThan(0.8 * most);
  });
});
