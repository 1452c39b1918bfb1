import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { dondoc } from "../cli/dondoc.js";
import { countIn, newArchive, type Archive } from "./archive.js";
import { startDondoc } from "./dondoc-process.js";

const Event = z.object({
  msg: z.string(),
  run: z.number(),
  job: z.number().optional(),
  sha256: z.string().optional(),
  path: z.string().optional(),
});

let archive: Archive;
beforeAll(() => {
  archive = newArchive(2);
});
afterAll(() => {
  rmSync(archive.root, { recursive: true });
});

const write = (name: string, ...lines: readonly string[]): string => {
  const file = join(archive.root, name);
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
};

describe("dondoc.config.yaml", { timeout: 120_000 }, () => {
  it("says what the command line does not; paths count from the file", async () => {
    mkdirSync(join(archive.root, "cấu hình"));
    write(
      "cấu hình/dondoc.config.yaml",
      "db: dữ liệu/kho.sqlite",
      "reports: báo cáo",
      "log: nhật ký.jsonl",
      "workers: 1",
    );
    const words = ["batch", archive.folder, "--config", "cấu hình/dondoc.config.yaml"];
    const running = startDondoc(archive.root, words, { DONDOC_REPORTS: "nơi khác" });
    expect(await running.ended, running.stderr()).toBe(0);
    const folder = join(archive.root, "cấu hình");
    expect(running.stderr()).toContain("1 tiến trình");
    expect(countIn(join(folder, "dữ liệu", "kho.sqlite"), "SELECT count(*) FROM documents")).toBe(2);
    // The environment counts before the file, and its paths from the folder in which dondoc is run.
    expect(readdirSync(join(archive.root, "nơi khác"))).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual(["dondoc.config.yaml", "dữ liệu", "nhật ký.jsonl"]);
  });

  it("makes a log with run, job and hash of each file, and no word of a document", () => {
    const file = join(archive.root, "cấu hình", "nhật ký.jsonl");
    const log = readFileSync(file, "utf8");
    const events = log
      .trim()
      .split("\n")
      .map((line) => Event.parse(JSON.parse(line)));
    expect(events.map(({ msg }) => msg)).toEqual(["begun", "file", "file", "ended"]);
    for (const { run, job, sha256, path } of events.slice(1, 3)) {
      expect([run, typeof job, sha256?.length]).toEqual([1, "number", 64]);
      expect(path).toContain("thông báo");
    }
    expect(log).not.toMatch(/Trung tâm Y tế|Nguyễn Văn Bình|khám sức khỏe/u);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("has every fault told at once, with its line", () => {
    const file = write("lỗi.yaml", "db: 7", "worker: 2", "limits:", "  pages: 0", "  second: 3", "secrecy: maybe");
    const { code, stderr } = dondoc(archive.root, "status", "--config", file);
    expect(code).toBe(1);
    const lines = stderr.split("\n").map((line) => /^\S*lỗi\.yaml:(\d+):/u.exec(line.normalize("NFC"))?.[1]);
    expect(lines.filter((line) => line !== undefined).sort()).toEqual(["1", "2", "4", "5", "6"]);
  });

  it("that cannot be parsed, or is not there, is said to be so", () => {
    expect(dondoc(archive.root, "status", "--config", write("hỏng.yaml", "db: [")).stderr).toMatch(
      /hỏng\.yaml:2:1 YAML/u,
    );
    const absent = dondoc(archive.root, "status", "--config", "không có.yaml");
    expect(absent.code).toBe(1);
    expect(absent.stderr).toContain("ENOENT");
  });

  it("and the environment are checked like options", async () => {
    const running = startDondoc(archive.root, ["batch", archive.folder, "--dry-run"], { DONDOC_WORKERS: "hai" });
    expect(await running.ended).toBe(1);
    expect(running.stderr()).toContain("DONDOC_WORKERS");
  });
});

describe("dondoc units", () => {
  it("writes units with this machine's paths, and overwrites none that was mended", () => {
    const units = (...words: readonly string[]) => dondoc(archive.root, "units", "--install-to", "units", ...words);
    expect(units().code).toBe(0);
    const folder = join(archive.root, "units");
    expect(readdirSync(folder)).toEqual([
      "dondoc-batch.service",
      "dondoc-batch.timer",
      "dondoc-watch.service",
      "dondoc.cron",
    ]);
    const service = readFileSync(join(folder, "dondoc-batch.service"), "utf8");
    expect(service).toContain(`ExecStart="${process.execPath}"`);
    expect(service).toContain(`WorkingDirectory=${archive.root}`);
    for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name), "utf8")).not.toMatch(/[{}]/u);
    expect(units().code).toBe(0);
    writeFileSync(join(folder, "dondoc-batch.timer"), "[Timer]\n");
    expect(units().code).toBe(1);
    expect(readFileSync(join(folder, "dondoc-batch.timer"), "utf8")).toBe("[Timer]\n");
    expect(units("--replace").code).toBe(0);
  });
});
