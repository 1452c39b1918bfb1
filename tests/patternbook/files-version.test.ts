import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { filesVersion } from "../../src/patternbook/files-version.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("changes with every YAML file below, the lexicon included, and with nothing else", () => {
  mkdirSync(join(folder, "lexicon"));
  writeFileSync(join(folder, "lexicon", "a.yaml"), "x: 1");
  const first = filesVersion(folder);
  expect(first).toMatch(/^[0-9a-f]{16}$/u);
  writeFileSync(join(folder, "README.md"), "…");
  expect(filesVersion(folder)).toBe(first);
  writeFileSync(join(folder, "lexicon", "a.yaml"), "x: 2");
  expect(filesVersion(folder)).not.toBe(first);
});
