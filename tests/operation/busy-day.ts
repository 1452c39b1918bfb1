import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { until } from "./dondoc-process.js";
import { dropInto, droppedFiles, type Mix } from "./dropped-files.js";
import {
  hashesOf,
  isEmptied,
  leftIn,
  newOffice,
  originalsBelow,
  papersBeside,
  savedIn,
  startWatching,
} from "./watched-inbox.js";

/** How many files ended where, for the record. */
export interface DayCounts {
  readonly dropped: number;
  readonly done: number;
  readonly rejected: number;
  readonly documents: number;
  readonly watchers: number;
}

/**
 * Drops all files of a day at once while `watchers` watch, waits until the inbox is empty, ends them with SIGTERM and checks: every file
 * is done or rejected as it must be, byte for byte, with its paper; none was read while it grew; each content is one document.
 */
export async function busyDay(mix: Mix, watchers: number): Promise<DayCounts> {
  const office = newOffice();
  const files = droppedFiles(mix);
  const words = ["--delay", "1.5", "--patience", "6", "--rescan", "1"];
  const running = await Promise.all(Array.from({ length: watchers }, () => startWatching(office, words)));
  await dropInto(office.inbox, files, 300);
  const told = (): string => `${leftIn(office).join("\n")}\n${running.map(({ stderr }) => stderr()).join("\n")}`;
  await until(() => isEmptied(office) || running.some(({ child }) => child.exitCode !== null), told, 600);
  for (const { child } of running) child.kill("SIGTERM");
  expect(await Promise.all(running.map(({ ended }) => ended)), told()).toEqual(running.map(() => 0));
  expect(leftIn(office)).toEqual([]);
  expect(existsSync(join(office.inbox, ".dondoc-working"))).toBe(false);

  const done = originalsBelow(join(office.output, "done"));
  const rejected = originalsBelow(join(office.output, "rejected"));
  expect(done.map(({ hash }) => hash).sort()).toEqual(hashesOf(files, "done"));
  expect(rejected.map(({ hash }) => hash).sort()).toEqual(hashesOf(files, "rejected"));
  for (const { path } of [...done, ...rejected]) expect(papersBeside(path), path).not.toEqual([]);
  for (const { path } of rejected) {
    const notes = papersBeside(path).map((name) => readFileSync(join(office.output, "rejected", name), "utf8"));
    expect(notes.join("\n"), path).toMatch(/password|mật khẩu|hỏng|rỗng/u);
  }
  const saved = savedIn(office);
  expect(saved.integrity).toBe("ok");
  expect(saved.hashes).toEqual([...new Set(hashesOf(files, "done"))].sort());
  expect(saved.paths).toEqual(done.map(({ path }) => path).sort());
  expect(running.map(({ stderr }) => stderr()).join("\n")).not.toMatch(/database is locked|at .*\.js:\d+/u);
  rmSync(office.root, { recursive: true });
  return {
    dropped: files.length,
    done: done.length,
    rejected: rejected.length,
    documents: saved.hashes.length,
    watchers,
  };
}
