import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { diagnose } from "../../src/model/diagnostic-codes.js";
import { openStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";
import { RUN, owner, sampleDirective, sampleSource, taskOn } from "../store/sample.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let made = 0;
const stores = [{ name: "sqlite", open: () => openStore(join(folder, `${++made}.sqlite`)) }];

const source = sampleSource(["Thông báo", "Tổ chức khám sức khỏe cho học sinh"]);
const directive = sampleDirective(source, { tasks: [taskOn(source, 1, { owners: [owner("Trung tâm Y tế")] })] });

describe.each(stores)("every store: $name", ({ open }) => {
  let store: Store;
  beforeEach(() => {
    store = open();
  });
  afterEach(async () => {
    await store.close();
  });

  it("says new, then unchanged, then replaced when the rules, the program or the reading changed", async () => {
    expect(await store.save(source, directive, RUN)).toBe("new");
    expect(await store.save(source, directive, RUN)).toBe("unchanged");
    expect(await store.save(source, directive, { ...RUN, ruleBookVersion: "rules-2" })).toBe("replaced");
    expect(await store.save(source, directive, { ...RUN, ruleBookVersion: "rules-2" })).toBe("unchanged");
    const newer = { ...RUN, ruleBookVersion: "rules-2", programVersion: "0.2.0" };
    expect(await store.save(source, directive, newer)).toBe("replaced");
    const reread = { ...source, reader: { name: "text", version: "2" } };
    expect(await store.save(reread, directive, newer)).toBe("replaced");
  });

  it("keeps the same bytes under two names once", async () => {
    await store.save(source, directive, RUN);
    expect(await store.save(source, directive, { ...RUN, path: "/khac/ban-sao.txt" })).toBe("unchanged");
    expect(await store.documents()).toHaveLength(1);
  });

  it("counts a corrected file once, as it is now", async () => {
    await store.save(source, directive, RUN);
    const corrected = { ...source, file: { ...source.file, sha256: "b".repeat(64) } };
    expect(await store.save(corrected, directive, RUN)).toBe("new");
    expect((await store.documents()).map(({ sha256 }) => sha256)).toEqual(["b".repeat(64)]);
  });

  it("saves anew without a path and keeps the file it had", async () => {
    await store.save(source, directive, RUN);
    expect(await store.save(source, directive, { ...RUN, path: null, ruleBookVersion: "rules-2" })).toBe("replaced");
    expect(await store.documents()).toEqual([
      { sha256: "a".repeat(64), file: "thong-bao.txt", ruleBookVersion: "rules-2", programVersion: "0.1.0" },
    ]);
  });

  it("knows where a file was moved, and leaves another that came under its old path", async () => {
    await store.save(source, directive, RUN);
    const other = { ...source, file: { ...source.file, sha256: "b".repeat(64), name: "khac.txt" } };
    await store.save(other, { ...directive, number: null }, RUN);
    await store.moved("a".repeat(64), RUN.path ?? "", "/xong/a.txt", RUN.at);
    expect((await store.documents()).map(({ sha256 }) => sha256).sort()).toEqual(["a".repeat(64), "b".repeat(64)]);
    await store.moved("b".repeat(64), RUN.path ?? "", "/xong/b.txt", RUN.at);
    await store.moved("c".repeat(64), "/x", "/y", RUN.at);
    expect((await store.documents()).map(({ file }) => file).sort()).toEqual(["a.txt", "b.txt"]);
  });

  it("remembers failures, also twice", async () => {
    await store.saveFailure("/van-ban/hong.pdf", [diagnose("file-empty")], RUN);
    await store.saveFailure("/van-ban/hong.pdf", [diagnose("file-empty")], RUN);
    expect(await store.documents()).toEqual([]);
  });

  it("saves all of a document or nothing", async () => {
    const impossible = sampleDirective(source, { tasks: [taskOn(source, 1), taskOn(source, 1, { confidence: 7 })] });
    await expect(store.save(source, impossible, RUN)).rejects.toThrow();
    expect(await store.documents()).toEqual([]);
    expect(await store.save(source, directive, RUN)).toBe("new");
  });
});
