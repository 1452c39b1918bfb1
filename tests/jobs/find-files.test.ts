import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findFiles } from "../../src/jobs/find-files.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

mkdirSync(join(folder, "quý 2", "sâu"), { recursive: true });
mkdirSync(join(folder, ".git"));
for (const name of [
  "b.pdf",
  "a.TXT",
  "-rf",
  `quý 2/sâu/${"kế hoạch.docx".normalize("NFD")}`,
  ".hidden.txt",
  ".git/x.txt",
  "~$b.docx",
  "Thumbs.db",
  "so lieu.xlsx",
])
  writeFileSync(join(folder, name), "x");
symlinkSync(folder, join(folder, "vòng"));
symlinkSync(join(folder, "b.pdf"), join(folder, "c.pdf"));
symlinkSync(join(folder, "không-có"), join(folder, "d.pdf"));

const names = async (...paths: string[]) =>
  (await findFiles(paths)).map(({ path }) => relative(folder, path).normalize("NFC"));

describe("files to process", () => {
  it("are all below a folder, sorted, without hidden files, lock files and circles", async () => {
    expect(await names(folder)).toEqual(["-rf", "a.TXT", "b.pdf", "c.pdf", "quý 2/sâu/kế hoạch.docx", "so lieu.xlsx"]);
  });
  it("are told from files that only lie beside them", async () => {
    const others = (await findFiles([folder])).filter(({ mayBeOther }) => mayBeOther);
    expect(others.map(({ path }) => relative(folder, path))).toEqual(["-rf", "so lieu.xlsx"]);
  });
  it("that are named are taken as they are, once each, even where there is none", async () => {
    const file = join(folder, "so lieu.xlsx");
    expect(await findFiles([file, file])).toEqual([{ path: file, mayBeOther: false }]);
    expect(await names(join(folder, "không-có.pdf"), join(folder, "b.pdf"), folder)).toHaveLength(7);
  });
});
