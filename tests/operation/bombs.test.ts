import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mostMemoryOf } from "../../src/jobs/batch/memory-limit.js";
import { dropBombs, dropEntities, LIMITS } from "./bombs.js";
import { startDondoc } from "./dondoc-process.js";
import { filesBelow } from "./dropped-files.js";
import { descendantsOf, peakOf } from "./peak-memory.js";
import { leftIn, newOffice, savedIn } from "./watched-inbox.js";

it("bombs are stopped by a limit, each with its reason, and memory stays within bounds", async () => {
  const office = newOffice();
  const codes = await dropBombs(office.inbox);
  await dropEntities(office.inbox);
  const words = ["watch", office.inbox, "--once", "--json", "--delay", "0.2", "--patience", "0.5"];
  const running = startDondoc(office.root, [...words, "--db", join(office.output, "dondoc.sqlite")], LIMITS);
  const peaks = { main: 0, worker: 0 };
  const sampling = setInterval(() => {
    const pid = running.child.pid ?? 0;
    peaks.main = Math.max(peaks.main, peakOf(pid));
    peaks.worker = Math.max(peaks.worker, ...descendantsOf(pid).map(peakOf));
  }, 100);
  const code = await running.ended;
  clearInterval(sampling);

  expect(code, running.stderr()).toBe(6);
  const found = Object.fromEntries(
    [...running.stdout().matchAll(/"event":"rejected".*?"from":"([^"]+)".*?"diagnostics":\[\{"code":"([^"]+)"/gu)].map(
      ([, name = "", why = ""]) => [name, why],
    ),
  );
  expect(found).toEqual(codes);
  for (const name of Object.keys(codes))
    expect(readFileSync(join(office.output, "rejected", `${name}.txt`), "utf8")).toContain(codes[name]);
  expect(leftIn(office)).toEqual([]);

  // Entities: nothing outside was read, nothing multiplied.
  const kept = filesBelow(office.output).filter((path) => !path.endsWith(".docx"));
  for (const path of kept) expect(readFileSync(path).includes("root:"), path).toBe(false);
  expect(savedIn(office).integrity).toBe("ok");

  if (existsSync("/proc/self/status")) {
    const most = mostMemoryOf({ maxHeapMegabytes: Number(LIMITS.DONDOC_MAX_HEAP_MEGABYTES) }) / 2 ** 20;
    console.log("bombs:", JSON.stringify({ found, peaks, most }));
    expect(peaks.main).toBeLessThan(most / 2);
    // The watchdog looks twice a second: what comes between two looks comes on top.
    expect(peaks.worker).toBeLessThan(most * 1.5);
  } else console.log("bombs:", JSON.stringify({ found }), "memory is measured on Linux only");
  expect(readdirSync(office.inbox)).toEqual([]);
  rmSync(office.root, { recursive: true });
}, 400_000);
