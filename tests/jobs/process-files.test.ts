import { OFFICE_DAYS } from "../calendar/office-days.js";
import { describe, expect, it } from "vitest";
import { processFile, type FileReport, type Tools } from "../../src/jobs/process-file.js";
import { processFiles } from "../../src/jobs/process-files.js";
import { outdated, reextract } from "../../src/jobs/reextract.js";
import { diagnose } from "../../src/model/diagnostic-codes.js";
import { failed, succeeded, type Outcome } from "../../src/model/outcome.js";
import type { SourceText } from "../../src/model/source.js";
import { StoreError } from "../../src/store/store-error.js";
import { NAMES_ALONE } from "../../src/store/organisations/identity.js";
import type { Run, Store } from "../../src/store/store.js";
import { sampleDirective, sampleSource } from "../store/sample.js";

interface Told {
  readonly saved: Run[];
  readonly failures: string[];
}

function fakeTools(
  read: Tools["read"],
  about: Partial<Tools> = {},
  store: Partial<Store> = {},
): Tools & { told: Told } {
  const told: Told = { saved: [], failures: [] };
  return {
    told,
    read,
    extract: (source) => ({ directive: sampleDirective(source) }),
    store: {
      save: (_source, _directive, run) => {
        told.saved.push(run);
        return Promise.resolve("new");
      },
      saveFailure: (path) => {
        told.failures.push(path);
        return Promise.resolve();
      },
      moved: () => Promise.resolve(),
      savePrepared: () => Promise.reject(new Error("not asked for")),
      documents: () => Promise.resolve([]),
      close: () => Promise.resolve(),
      ...store,
    },
    ruleBookVersion: "r1",
    programVersion: "p1",
    days: OFFICE_DAYS,
    bodies: NAMES_ALONE,
    now: () => "2024-05-02T01:00:00.000Z",
    ...about,
  };
}

const good = (): Promise<Outcome<SourceText>> => Promise.resolve(succeeded(sampleSource(["Thông báo"])));
const empty = (): Promise<Outcome<SourceText>> => Promise.resolve(failed(diagnose("file-empty")));

async function all(reports: AsyncIterable<FileReport>): Promise<readonly FileReport[]> {
  const list: FileReport[] = [];
  for await (const report of reports) list.push(report);
  return list;
}

describe("processing a file", () => {
  it("saves it under its path, rules and program", async () => {
    const tools = fakeTools(good);
    expect(await processFile("/a.txt", tools)).toMatchObject({ path: "/a.txt", status: "new" });
    expect(tools.told.saved).toEqual([
      {
        path: "/a.txt",
        ruleBookVersion: "r1",
        programVersion: "p1",
        days: OFFICE_DAYS,
        bodies: NAMES_ALONE,
        at: "2024-05-02T01:00:00.000Z",
      },
    ]);
  });

  it("puts what the reader remarked before what was found", async () => {
    const read = () => Promise.resolve(succeeded(sampleSource(["Thông báo"]), [diagnose("file-empty")]));
    const { directive } = await processFile("/a.txt", fakeTools(read));
    expect(directive?.diagnostics.map(({ code }) => code)).toEqual(["file-empty"]);
  });

  it("remembers why it could not be read", async () => {
    const tools = fakeTools(empty);
    expect((await processFile("/a.txt", tools)).diagnostics[0]?.code).toBe("file-empty");
    expect(tools.told.failures).toEqual(["/a.txt"]);
  });

  it("makes a report of an unexpected error, with the error", async () => {
    const extract = () => {
      throw new Error("lỗi của chúng tôi");
    };
    const report = await processFile("/a.txt", fakeTools(good, { extract }));
    expect(report).toMatchObject({ status: "failed", diagnostics: [{ code: "document-failed" }] });
    expect(report.error).toBeInstanceOf(Error);
  });

  it("throws what would befall every file: the store, the installation", async () => {
    const save = () => Promise.reject(new StoreError("full", { file: "x" }));
    await expect(processFile("/a.txt", fakeTools(good, {}, { save }))).rejects.toBeInstanceOf(StoreError);
    const missing = Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
    await expect(
      processFile(
        "/a.txt",
        fakeTools(() => Promise.reject(missing)),
      ),
    ).rejects.toBe(missing);
  });
});

describe("processing many files", () => {
  const files = ["/a", "/b", "/c", "/d"].map((path) => ({ path, mayBeOther: false }));

  it("goes on after a bad one, in order", async () => {
    const reads: string[] = [];
    const tools = fakeTools((path) => {
      reads.push(path);
      if (path === "/b") return empty();
      return path === "/c" ? Promise.reject(new Error("hỏng")) : good();
    });
    const reports = await all(processFiles(files, tools));
    expect(reports.map(({ status }) => status)).toEqual(["new", "failed", "failed", "new"]);
    expect(reads).toEqual(["/a", "/b", "/c", "/d"]);
  });

  it("reads one file ahead and no more", async () => {
    let reading = 0;
    let most = 0;
    const tools = fakeTools(async () => {
      most = Math.max(most, ++reading);
      await new Promise((resolve) => setTimeout(resolve, 2));
      reading--;
      return good();
    });
    await all(processFiles(files, tools));
    expect(most).toBe(1);
  });

  it("skips what lay in a folder and is no document", async () => {
    const tools = fakeTools((path) => (path === "/a" ? empty() : good()));
    const reports = await all(processFiles(files.map((file) => ({ ...file, mayBeOther: true })).slice(0, 2), tools));
    expect(reports.map(({ status }) => status)).toEqual(["skipped", "skipped"]);
    expect(tools.told.failures).toEqual([]);
  });

  it("of none is nothing", async () => {
    expect(await all(processFiles([], fakeTools(good)))).toEqual([]);
  });
});

describe("extracting anew", () => {
  const stored = { sha256: "a".repeat(64), file: "a.txt", ruleBookVersion: "r0", programVersion: "p1" };

  it("is for documents of other rules or another program", () => {
    const tools = { ruleBookVersion: "r1", programVersion: "p1" };
    const current = { ...stored, ruleBookVersion: "r1" };
    expect(outdated([stored, current, { ...current, programVersion: "p0" }], tools)).toHaveLength(2);
  });

  it("opens no file and says where a reading is gone", async () => {
    const tools = fakeTools(() => Promise.reject(new Error("must not read")));
    const reading = { ok: true, value: sampleSource(["x"]), diagnostics: [] } as const;
    const kept = (sha256: string) => Promise.resolve(sha256 === stored.sha256 ? reading : null);
    const reports = await all(reextract([stored, { ...stored, sha256: "b" }], kept, tools));
    expect(reports.map(({ status }) => status)).toEqual(["new", "failed"]);
    expect(reports[1]?.diagnostics[0]?.code).toBe("reading-missing");
    expect(tools.told.saved[0]).toMatchObject({ path: null, force: true });
  });
});
