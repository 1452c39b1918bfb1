import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkedEngine } from "../../src/ingest/ocr/checked-engine.js";
import type { OcrEngine, OcrPage } from "../../src/ingest/ocr/engine.js";
import { type EngineKind, findEngine } from "../../src/ingest/ocr/engines.js";
import { ORIENTATION, VIETNAMESE } from "../../src/ingest/ocr/engines/models.js";
import { findNative } from "../../src/ingest/ocr/engines/native-program.js";
import { openNativeTesseract } from "../../src/ingest/ocr/engines/native-tesseract.js";
import { openTesseractJs } from "../../src/ingest/ocr/engines/tesseract-js.js";
import { diagnose } from "../../src/model/diagnostic-codes.js";
import { failed, type Outcome, succeeded } from "../../src/model/outcome.js";
import { whitePaper } from "../ingest/ocr/drawn-text.js";

const REQUEST = { picture: whitePaper(100, 50), segmentation: "block" } as const;
const codeOf = (outcome: Outcome<unknown>): string | undefined => (outcome.ok ? "ok" : outcome.diagnostics[0].code);

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program for `node` that stands in for tesseract. */
function programOf(name: string, code: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!${process.execPath}\n${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

// Scripts with #! are programs on systems other than Windows.
describe.skipIf(process.platform === "win32")("a native program that fails", { timeout: 60_000 }, () => {
  const engineOf = (program: string, maxMilliseconds = 30_000): OcrEngine =>
    checkedEngine(openNativeTesseract({ program, version: "5.0.0" }, { workers: 1, maxMilliseconds }));

  it("hangs: is killed at the time limit, and the engine goes on", async () => {
    const engine = engineOf(programOf("hangs", "setInterval(() => {}, 1000)"), 300);
    expect(codeOf(await engine.recognise(REQUEST))).toBe("ocr-timeout");
    expect(codeOf(await engine.recognise(REQUEST))).toBe("ocr-timeout");
    await engine.close();
  });

  it("crashes: tells how it ended, never mind its unread input", async () => {
    const engine = engineOf(programOf("crashes", "process.exit(3)"));
    const outcome = await engine.recognise({ ...REQUEST, picture: whitePaper(2_000, 2_000) });
    expect(outcome.ok ? null : outcome.diagnostics[0]).toMatchObject({ code: "ocr-crashed" });
    expect(outcome.ok ? "" : outcome.diagnostics[0].details["reason"]).toContain("exit 3");
    const killed = engineOf(programOf("killed", "process.kill(process.pid, 'SIGKILL')"));
    expect(codeOf(await killed.recognise(REQUEST))).toBe("ocr-crashed");
  });

  it("is gone: is a crash of that picture", async () => {
    expect(codeOf(await engineOf(join(folder, "absent")).recognise(REQUEST))).toBe("ocr-crashed");
  });

  it("writes nothing: a page without lines", async () => {
    const engine = engineOf(programOf("silent", "process.stdin.resume()"));
    expect(await engine.recognise(REQUEST)).toEqual(succeeded({ lines: [], confidence: 0 }));
    expect(await engine.orientation(REQUEST.picture)).toEqual(succeeded({ turn: 0, confidence: 0 }));
  });

  it("writes words in impossible places: they are left out and told", async () => {
    const words = ["bbox 900 1 950 9; x_wconf 90", "bbox a b c d; x_wconf 90", "bbox 1 1 9 9; x_wconf NaN"].map(
      (title) =>
        `<span class='ocrx_word' id='w' title='${title}'><span class='ocrx_cinfo' title='x_bboxes 1 1 9 9; x_conf 9'>a</span></span>`,
    );
    const hocr = `<span class='ocr_line' id='l' title="bbox 0 0 x 9">${words.join("")}</span>`;
    const engine = engineOf(programOf("rubbish", `process.stdin.resume(); console.log(${JSON.stringify(hocr)})`));
    const outcome = await engine.recognise(REQUEST);
    expect(outcome).toMatchObject({
      ok: true,
      value: { lines: [{ words: [{ text: "a", confidence: 0 }] }] },
      diagnostics: [{ code: "ocr-words-rejected", severity: "warning", details: { count: 2 } }],
    });
  });

  it.each([
    ["is absent", null, "absent"],
    ["is no tesseract", "console.log('GNU grep 3.8')", "absent"],
    ["fails when asked", "process.exit(1)", "absent"],
    ["is too old", "console.log('tesseract 4.1.1')", "old"],
  ])("is not good where it %s", (about, code, fault) => {
    const path = code === null ? join(folder, "no-program") : programOf(about.replaceAll(" ", "-"), code);
    expect(findNative(path)).toMatchObject({ isGood: false, fault });
  });
});

describe("the engine that comes along, damaged", { timeout: 60_000 }, () => {
  const engineWith = (text: typeof VIETNAMESE): OcrEngine =>
    checkedEngine(openTesseractJs({ workers: 1 }, { text, orientation: ORIENTATION }));

  it("its model file is gone: says which package to install, and never hangs", async () => {
    for (const lost of [
      { ...VIETNAMESE, path: "4.0.0_best_int/gone.gz" },
      { ...VIETNAMESE, package: "@tesseract.js-data/gone" },
    ]) {
      const outcome = await engineWith(lost).recognise(REQUEST);
      expect(outcome.ok ? null : outcome.diagnostics[0]).toMatchObject({
        code: "ocr-model-missing",
        details: { package: lost.package, file: lost.path },
      });
    }
  });

  it("its model file is no model: says so, and never hangs", async () => {
    const engine = engineWith({ ...VIETNAMESE, path: "package.json" });
    expect(codeOf(await engine.recognise(REQUEST))).toBe("ocr-engine-broken");
    expect(codeOf(await engine.recognise(REQUEST))).toBe("ocr-engine-broken");
    await engine.close();
  });
});

describe("an engine of any kind that breaks the seam", () => {
  const twin = (parts: Partial<OcrEngine>): OcrEngine =>
    checkedEngine({
      name: "twin",
      version: "1",
      recognise: () => Promise.reject(new Error("boom")),
      orientation: () => Promise.reject(new Error("boom")),
      close: () => Promise.resolve(),
      ...parts,
    });

  it("throws or rejects: is an outcome", async () => {
    expect(codeOf(await twin({}).recognise(REQUEST))).toBe("ocr-crashed");
    expect(codeOf(await twin({}).orientation(REQUEST.picture))).toBe("ocr-crashed");
    const recognise = (): never => {
      throw new Error("at once");
    };
    expect(codeOf(await twin({ recognise }).recognise(REQUEST))).toBe("ocr-crashed");
    expect(codeOf(await twin({ recognise }).recognise(REQUEST, new AbortController().signal))).toBe("ocr-crashed");
  });

  it("hangs and heeds no signal: the wait ends all the same", async () => {
    const stop = new AbortController();
    const asked = twin({ recognise: () => new Promise<Outcome<OcrPage>>(() => undefined) }).recognise(
      REQUEST,
      stop.signal,
    );
    stop.abort();
    expect(codeOf(await asked)).toBe("ocr-cancelled");
  });

  it("is not asked to read a picture that is none", async () => {
    let asked = 0;
    const recognise = (): Promise<Outcome<OcrPage>> => {
      asked++;
      return Promise.resolve(succeeded({ lines: [], confidence: 0 }));
    };
    const engine = twin({ recognise });
    for (const cut of [{ width: 0 }, { height: -1 }, { width: 99 }, { width: NaN }, { channels: 3 as const }])
      expect(codeOf(await engine.recognise({ ...REQUEST, picture: { ...REQUEST.picture, ...cut } }))).toBe(
        "ocr-crashed",
      );
    expect(asked).toBe(0);
    expect(codeOf(await engine.recognise(REQUEST))).toBe("ok");
  });
});

describe("no engine", () => {
  const lacking = (wish: EngineKind["wish"], code: "ocr-native-missing" | "ocr-model-missing"): EngineKind => ({
    wish,
    find: () => failed(diagnose(code)),
  });
  const open = (): never => {
    throw new Error("not opened here");
  };
  const there: EngineKind = { wish: "wasm", find: () => succeeded({ name: "there", version: "1", open }) };

  it("auto takes the first that can be used; a wish takes that one or says what to install", () => {
    const engines = [lacking("native", "ocr-native-missing"), there];
    expect(findEngine("auto", engines)).toMatchObject({ value: { name: "there" } });
    expect(findEngine("wasm", engines)).toMatchObject({ value: { name: "there" } });
    expect(codeOf(findEngine("native", engines))).toBe("ocr-native-missing");
  });

  it("none at all says what is missing of the one that comes along", () => {
    const engines = [lacking("native", "ocr-native-missing"), lacking("wasm", "ocr-model-missing")];
    expect(codeOf(findEngine("auto", engines))).toBe("ocr-model-missing");
  });
});
