import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { removeLeftovers } from "./own-temporary-folder.js";

test("the tests have a folder for temporary files of their own", () => {
  expect(basename(tmpdir())).toMatch(/^dondoc-tests-\d+-/u);
});

test("what killed runs left is taken away, what a running one uses is not", () => {
  const folder = mkdtempSync(join(tmpdir(), "shared-"));
  const { pid: gone } = spawnSync(process.execPath, ["--version"]);
  const names = [`dondoc-tests-${gone}-a`, `dondoc-tests-${process.pid}-b`, "dondoc-other"];
  for (const name of names) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "file"), "x");
  }
  removeLeftovers(folder);
  expect(readdirSync(folder).sort()).toEqual(names.slice(1).sort());
  rmSync(folder, { recursive: true });
});
