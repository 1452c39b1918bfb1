import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import SqliteDatabase from "better-sqlite3";
import { expect, it } from "vitest";
import { dropEndlessPage } from "./bombs.js";
import { busyDay } from "./busy-day.js";
import { until } from "./dondoc-process.js";
import { filesBelow, noticeOf } from "./dropped-files.js";
import { leftIn, newOffice, originalsBelow, savedIn, startWatching } from "./watched-inbox.js";

it("500 files at once", async () => {
  const counts = await busyDay({ good: 425, growing: 30, encrypted: 10, corrupt: 10, empty: 5, duplicates: 20 }, 1);
  console.log("500 files:", JSON.stringify(counts));
  expect(counts).toMatchObject({ dropped: 500, done: 475, rejected: 25 });
}, 900_000);

it("120 files, three watchers", async () => {
  const counts = await busyDay({ good: 100, growing: 6, encrypted: 3, corrupt: 3, empty: 2, duplicates: 6 }, 3);
  console.log("three watchers:", JSON.stringify(counts));
  expect(counts).toMatchObject({ dropped: 120, done: 112, rejected: 8 });
}, 900_000);

it("watchers that are killed again and again lose nothing", async () => {
  const office = newOffice();
  const files = 28;
  for (let number = 0; number < files; number++) writeFileSync(join(office.inbox, `${number}.txt`), noticeOf(number));
  const done = (): number => filesBelow(join(office.output, "done")).filter((path) => path.endsWith(".html")).length;
  let kills = 0;
  while (leftIn(office).length > 0) {
    const before = done();
    const running = await startWatching(office, ["--delay", "0.1", "--rescan", "0.3"]);
    await until(() => done() >= Math.min(files, before + 4), running.stderr);
    running.child.kill("SIGKILL");
    await running.ended;
    kills++;
  }
  const last = await startWatching(office, ["--delay", "0.1", "--rescan", "0.3", "--once"]);
  expect(await last.ended).toBe(0);
  const originals = originalsBelow(join(office.output, "done"));
  console.log("killed watchers:", JSON.stringify({ files, kills, done: originals.length }));
  expect(new Set(originals.map(({ hash }) => hash)).size).toBe(files);
  expect(originals).toHaveLength(files);
  expect(savedIn(office).hashes).toHaveLength(files);
  expect(savedIn(office).integrity).toBe("ok");
  rmSync(office.root, { recursive: true });
}, 600_000);

it("no room where files are put: they wait, and are put away when there is room again", async ({ skip }) => {
  const office = newOffice();
  const disk = join(office.root, "disk");
  spawnSync("mkdir", [disk]);
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]).status !== 0)
    return skip("no small disk can be mounted here");
  try {
    writeFileSync(join(disk, "filler"), Buffer.alloc(252 * 1_024));
    for (let number = 0; number < 3; number++) writeFileSync(join(office.inbox, `${number}.txt`), noticeOf(number));
    const running = await startWatching(office, ["--delay", "0.1", "--rescan", "0.3", "--done", join(disk, "done")]);
    await until(() => running.stderr().includes("hết chỗ"), running.stderr);
    expect(filesBelow(join(office.output, "rejected"))).toEqual([]);
    rmSync(join(disk, "filler"));
    await until(() => originalsBelow(join(disk, "done")).length === 3, running.stderr);
    running.child.kill("SIGTERM");
    expect(await running.ended).toBe(0);
    expect(filesBelow(join(disk, "done")).filter((path) => path.endsWith(".part"))).toEqual([]);
    expect(savedIn(office).hashes).toHaveLength(3);
    console.log("full disk:", JSON.stringify({ files: 3, done: originalsBelow(join(disk, "done")).length }));
  } finally {
    spawnSync("umount", [disk]);
    rmSync(office.root, { recursive: true, force: true });
  }
}, 300_000);

it("a page without end: stopped by a limit, the next file is read", async () => {
  const office = newOffice();
  dropEndlessPage(office.inbox);
  writeFileSync(join(office.inbox, "sau.txt"), noticeOf(1));
  const limits = { DONDOC_MAX_SECONDS: "15", DONDOC_MAX_HEAP_MEGABYTES: "256" };
  const running = await startWatching(office, ["--delay", "0.1", "--once"], limits);
  expect(await running.ended).toBe(6);
  const note = readFileSync(join(office.output, "rejected", "flate.pdf.txt"), "utf8");
  expect(note).toMatch(/read-timeout|read-out-of-memory|worker-died/u);
  expect(savedIn(office).hashes).toHaveLength(1);
  console.log("endless page:", /read-timeout|read-out-of-memory|worker-died/u.exec(note)?.[0]);
  rmSync(office.root, { recursive: true });
}, 300_000);

it("a database that another program holds: files wait, or are handed back when the watcher is to end", async () => {
  const office = newOffice();
  writeFileSync(join(office.inbox, "a.txt"), noticeOf(1));
  expect(await (await startWatching(office, ["--delay", "0.1", "--once"])).ended).toBe(0);
  const other = new SqliteDatabase(join(office.output, "dondoc.sqlite"));
  for (const [number, isReleased] of [
    [2, true],
    [3, false],
  ] as const) {
    other.exec("BEGIN IMMEDIATE");
    const running = await startWatching(office, ["--delay", "0.1"]);
    const path = join(office.inbox, "b.txt");
    writeFileSync(path, noticeOf(number));
    await until(() => running.stderr().includes("đang bận"), running.stderr);
    if (isReleased) {
      other.exec("COMMIT");
      await until(() => savedIn(office).hashes.length === 2 && leftIn(office).length === 0, running.stderr);
    }
    running.child.kill("SIGTERM");
    expect(await running.ended).toBe(0);
    expect(running.stderr()).not.toContain("database is locked");
    expect(originalsBelow(join(office.output, "rejected"))).toEqual([]);
    if (isReleased) continue;
    other.exec("COMMIT");
    expect(running.stderr()).toContain("trả lại");
    expect(readFileSync(path, "utf8")).toBe(noticeOf(number));
    expect(filesBelow(office.inbox)).toEqual([path]);
  }
  other.close();
  rmSync(office.root, { recursive: true });
}, 300_000);
