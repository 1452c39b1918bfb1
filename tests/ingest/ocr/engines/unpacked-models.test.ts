import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { VIETNAMESE } from "../../../../src/ingest/ocr/engines/models.js";
import { unpackedModels } from "../../../../src/ingest/ocr/engines/unpacked-models.js";

let under = "";
beforeEach(() => (under = mkdtempSync(join(tmpdir(), "dondoc-unpacked-"))));
afterEach(() => {
  rmSync(under, { recursive: true });
});

async function folderOf(): Promise<string> {
  const outcome = await unpackedModels([VIETNAMESE], under);
  if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
  return outcome.value;
}

describe("models for a program that reads files", () => {
  it("are unpacked once, for this user alone", async () => {
    const folder = await folderOf();
    expect(readdirSync(folder)).toEqual(["vie.traineddata"]);
    expect(statSync(folder).mode & 0o077).toBe(process.platform === "win32" ? 0o077 & statSync(folder).mode : 0);
    const first = statSync(join(folder, "vie.traineddata")).mtimeMs;
    await folderOf();
    expect(statSync(join(folder, "vie.traineddata")).mtimeMs).toBe(first);
  });

  it("are unpacked for several readers of one process that begin at once", async () => {
    const folders = await Promise.all(Array.from({ length: 6 }, folderOf));
    expect(new Set(folders).size).toBe(1);
    expect(readdirSync(folders[0] ?? "")).toEqual(["vie.traineddata"]);
  });

  it("are unpacked again where the file was changed", async () => {
    const file = join(await folderOf(), "vie.traineddata");
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, 1_000));
    await folderOf();
    expect(readFileSync(file).equals(whole)).toBe(true);
  });

  it("are rid of what a killed run left half written, not of what another is writing", async () => {
    const folder = await folderOf();
    const [left, fresh] = [join(folder, "vie.traineddata.123"), join(folder, "vie.traineddata.456")];
    for (const file of [left, fresh]) writeFileSync(file, "half");
    const written = statSync(left).mtimeMs / 1000 - 7_200;
    utimesSync(left, written, written);
    await folderOf();
    expect(readdirSync(folder).sort()).toEqual(["vie.traineddata", "vie.traineddata.456"]);
  });

  it.skipIf(process.platform === "win32")("are not taken from a folder that others may write to", async () => {
    const folder = await folderOf();
    chmodSync(folder, 0o777);
    const outcome = await unpackedModels([VIETNAMESE], under);
    expect(outcome.ok ? null : outcome.diagnostics[0].code).toBe("ocr-engine-broken");
  });

  it("say which package to install where it is missing", async () => {
    const outcome = await unpackedModels([{ ...VIETNAMESE, path: "gone.gz" }], under);
    expect(outcome.ok ? null : outcome.diagnostics[0].code).toBe("ocr-model-missing");
    expect(existsSync(join(under, "gone.gz"))).toBe(false);
  });
});
