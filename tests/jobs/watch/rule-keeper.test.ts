import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RuleKeeper } from "../../../src/jobs/watch/rule-keeper.js";
import { filesVersion } from "../../../src/patternbook/files-version.js";

const root = mkdtempSync(join(tmpdir(), "dondoc-keeper-"));
const patterns = join(root, "patterns");
const file = join(patterns, "tasks", "label.yaml");
beforeAll(() => {
  cpSync(fileURLToPath(new URL("../../../patterns/", import.meta.url)), patterns, { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

it("keeps the last good rules, says what is wrong once, takes up good ones", () => {
  const good = readFileSync(file, "utf8");
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const leftover = mkdtempSync(join(tmpdir(), `dondoc-rules-${pid}-`));
  const keeper = RuleKeeper.open(patterns);
  expect(existsSync(leftover)).toBe(false);
  const { version, folder } = keeper.inForce;
  expect(version).toBe(filesVersion(patterns));
  expect(keeper.refresh()).toBeNull();

  writeFileSync(file, `${good}\nthis is: [no rule`);
  expect(keeper.refresh()).toMatchObject({ kind: "rules-bad", faults: [expect.stringContaining("tasks/label.yaml:")] });
  expect(keeper.refresh()).toBeNull();
  expect(keeper.inForce).toEqual({ version, folder });
  expect(filesVersion(folder)).toBe(version);

  // The mistake was taken back: the rules in force are those on the disk.
  writeFileSync(file, good);
  expect(keeper.refresh()).toEqual({ kind: "rules-taken", version });

  writeFileSync(file, `${good}\n# khác\n`);
  expect(keeper.refresh()).toMatchObject({ kind: "rules-taken", version: filesVersion(patterns) });
  expect(keeper.inForce.version).not.toBe(version);
  expect(existsSync(folder)).toBe(false);

  rmSync(patterns, { recursive: true });
  expect(keeper.refresh()).toMatchObject({ kind: "rules-bad" });
  const last = keeper.inForce.folder;
  expect(existsSync(last)).toBe(true);
  keeper.close();
  expect(existsSync(last)).toBe(false);
});
