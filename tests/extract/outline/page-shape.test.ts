import { describe, expect, it } from "vitest";
import { plainLine } from "../../../src/extract/outline/line-text.js";
import { pageShape } from "../../../src/extract/outline/page-shape.js";
import { SourceTextBuilder } from "../../../src/ingest/source-text-builder.js";

const FULL = "Thư viện tổ chức giới thiệu sách mới cho học sinh các trường";

function linesOf(texts: readonly string[], { boxed = false, blankBefore = false } = {}) {
  const builder = new SourceTextBuilder();
  for (const text of texts)
    builder.line({
      text,
      box: boxed ? { left: 80, top: 0, width: text.length * 6, height: 14 } : null,
      hints: { blankBefore },
    });
  const source = builder.build({
    file: { name: "a.txt", sha256: "0", mediaType: "text/plain", bytes: 1 },
    textFrom: "text",
    reader: { name: "test", version: "1" },
  });
  return source.lines.map((line) => plainLine(source.text, line));
}

/** Whether the second to last line ended although the last one's first word had room on it. */
function early(texts: readonly string[], boxed: boolean): boolean | null {
  const lines = linesOf(texts, { boxed });
  const [last, next] = lines.slice(-2);
  return last && next ? pageShape(lines).endedEarly(last, next) : null;
}

describe("pageShape", () => {
  const page = Array.from({ length: 12 }, () => FULL);

  it.each([true, false])("tells a line that ended early from one that was wrapped (with boxes: %s)", (boxed) => {
    expect(early([...page, "cho học sinh", "Trường tiểu học"], boxed)).toBe(true);
    expect(early([...page, FULL, "Trường tiểu học"], boxed)).toBe(false);
  });

  it("says nothing where lines are whole paragraphs", () => {
    const paragraphs = [
      FULL.repeat(5),
      "Ngắn",
      FULL.repeat(9),
      "Gọn",
      FULL.repeat(2),
      "Lập danh sách",
      "Trao giải",
      FULL,
    ];
    const lines = linesOf(paragraphs);
    expect(pageShape(lines).wrapped).toBe(false);
    expect(early(paragraphs, false)).toBeNull();
  });

  it("knows that an empty line before every line says nothing", () => {
    expect(pageShape(linesOf(page, { blankBefore: true })).blankEverywhere).toBe(true);
    expect(pageShape(linesOf(page)).blankEverywhere).toBe(false);
  });

  it("holds for no lines at all", () => {
    expect(pageShape([]).wrapped).toBe(false);
  });
});
