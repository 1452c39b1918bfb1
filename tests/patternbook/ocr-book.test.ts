import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { describeFault } from "../../src/patternbook/pattern-book.js";
import { loadOcrBook } from "../../src/patternbook/ocr-book.js";

const root = mkdtempSync(join(tmpdir(), "dondoc-ocr-book-"));
afterAll(() => rmSync(root, { recursive: true }));

function bookOf(yaml: string, names: readonly string[] = []) {
  const folder = mkdtempSync(join(root, "p-"));
  writeFileSync(join(folder, "words.yaml"), yaml);
  return loadOcrBook(folder, names, ["UBND", "BCĐ"]);
}

function faultsOf(yaml: string): readonly string[] {
  const loaded = bookOf(yaml);
  return loaded.ok ? [] : loaded.faults.map(describeFault);
}

const EXAMPLES = `
    yes: [{ text: "tô chức", is: "tổ chức" }]
    no: [{ text: "sơn tô", why: "từ khác" }]`;

describe("loadOcrBook", () => {
  it("knows listed words, names and abbreviations by their letters without marks", () => {
    const loaded = bookOf(
      `about: a\nwords:\n  - id: ocr/aa\n    about: a\n    words: ["tổ (chức|trưởng)"]${EXAMPLES}`,
      ["Sở Tài chính, Kế hoạch"],
    );
    if (!loaded.ok) throw new Error(describeFault(loaded.faults[0] ?? { file: "", line: 0, column: 0, message: "" }));
    const { known, joined, abbreviations, examples } = loaded.book;
    expect([...known.keys()].sort()).toEqual(["ke hoach", "so tai", "to chuc", "to truong"]);
    expect([...joined.keys()].sort()).toEqual(["kehoach", "tochuc", "totruong"]);
    expect(abbreviations.get("bcd")).toEqual(["BCĐ"]);
    expect(examples.map(({ id, text, is }) => [id, text, is])).toEqual([
      ["ocr/aa", "tô chức", "tổ chức"],
      ["ocr/aa", "sơn tô", "sơn tô"],
    ]);
  });

  it("takes a listed word before a name of the same letters", () => {
    const loaded = bookOf(`about: a\nwords:\n  - id: ocr/aa\n    about: a\n    words: ["đối với"]${EXAMPLES}`, [
      "đổi với",
    ]);
    expect(loaded.ok && loaded.book.known.get("doi voi")?.map(({ forms }) => forms.join(" "))).toEqual(["đối với"]);
  });

  it("has no lists where there is no folder", () => {
    const loaded = loadOcrBook(join(tmpdir(), "dondoc-none"), [], []);
    expect(loaded.ok && loaded.book.known.size).toBe(0);
  });

  it("says where each fault is, all together", () => {
    const slip = `\n  - id: ocr/bb\n    about: b\n    read: "a b"\n    is: "c"${EXAMPLES}`;
    const faults = faultsOf(
      `about: a\nwords:\n  - id: ocr/bb\n    about: a\n    words: ["tổ chức"]${EXAMPLES}\nslips:${slip}`,
    );
    expect(faults).toEqual([
      "patterns/ocr/words.yaml:9:5 id ocr/bb đã có",
      "patterns/ocr/words.yaml:9:5 ocr/bb: read và is phải có số từ bằng nhau",
    ]);
  });

  it.each([
    ["an unknown key", `about: a\nwodrs: []`, "wodrs"],
    [
      "a list without a no",
      `about: a\nwords:\n  - { id: ocr/aa, about: a, words: [a b], yes: [{ text: a, is: a }], no: [] }`,
      "no",
    ],
    ["broken YAML", `about: [`, "YAML"],
  ])("refuses %s", (_, yaml, word) => {
    expect(faultsOf(yaml).join("\n")).toContain(word);
  });
});
