import { describe, expect, it } from "vitest";
import { continues, isClosed, plainLine, type PlainLine } from "../../../src/extract/outline/line-text.js";
import { sourceOf } from "../source-of.js";

function lineOf(raw: string): PlainLine {
  const source = sourceOf(raw);
  const [line] = source.lines;
  if (!line) throw new Error("no line");
  return plainLine(source.text, line);
}

describe("plainLine", () => {
  it("leaves out leading space and Markdown marks, and says where the rest begins", () => {
    const { text, start } = lineOf("   **Nhiệm vụ** của thư viện");
    expect([text, start]).toEqual(["Nhiệm vụ** của thư viện", 5]);
  });

  it("counts heading marks and takes a heading for bold", () => {
    const { headingMarks, bold, marker } = lineOf("## II. NHIỆM VỤ");
    expect([headingMarks, bold, marker?.marker.label]).toEqual([2, true, "II."]);
  });

  it("takes a line wholly in emphasis for bold, one partly in it not", () => {
    expect(lineOf("**Nhiệm vụ**").bold).toBe(true);
    expect(lineOf("**Nhiệm vụ** của thư viện").bold).toBe(false);
  });

  it("keeps a star that is a list marker", () => {
    expect(lineOf("* Trường học").marker?.marker.kind).toBe("star");
    expect(lineOf("*Trường học*").marker).toBeNull();
  });
});

describe("isClosed", () => {
  it.each(["Lập danh sách.", "gồm:", "danh sách;", "hồ sơ.”", "(có danh sách kèm theo.)**"])("%s", (text) =>
    expect(isClosed(text)).toBe(true),
  );
  it.each(["Lập danh sách", "trước ngày", "Trường học,"])("not %s", (text) => expect(isClosed(text)).toBe(false));
});

describe("continues", () => {
  it.each(["của thư viện", "30/6/2025", ", trường học", "(theo mẫu)", "- của thư viện"])("%s", (text) =>
    expect(continues(text)).toBe(true),
  );
  it.each(["Thư viện", "- Thư viện", "(Theo mẫu)"])("not %s", (text) => expect(continues(text)).toBe(false));
});
