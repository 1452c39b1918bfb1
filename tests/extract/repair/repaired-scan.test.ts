import { describe, expect, it } from "vitest";
import { extractionOf } from "../../pipeline.js";
import { SCANNED_NOTICE, scanOf } from "./scan-of.js";

describe("a scan with slips", () => {
  const source = scanOf(SCANNED_NOTICE);
  const { directive, trace } = extractionOf(source);

  it("keeps its text as it was read", () => {
    expect(directive.text).toBe(source.text);
    expect(directive.text).toContain("TÍNH LONG AN");
  });

  it("is understood as it was meant", () => {
    expect(directive.issuer?.value.name).toBe("Ủy ban nhân dân tỉnh Long An");
    expect(directive.tasks.flatMap(({ owners }) => owners.map(({ name }) => name))).toEqual([
      "Sở Kế hoạch và Đầu tư tỉnh Long An",
      "Sở Tài chính tỉnh Long An",
      "Ủy ban nhân dân tỉnh Tây Ninh",
    ]);
  });

  it("shows each value where it was read", () => {
    const lead = directive.tasks[0]?.owners[0];
    expect(lead?.span && directive.text.slice(lead.span.start, lead.span.end)).toBe("Sở Kê hoạch và Đâu tư");
    const { deadline } = directive.tasks[0] ?? {};
    expect(deadline && directive.text.slice(deadline.span.start, deadline.span.end)).toBe("xong trước ngày 31/5/2024");
    expect(trace.every(({ span }) => span.end <= source.text.length)).toBe(true);
  });

  it("tells once how many words were repaired, and which", () => {
    const told = directive.diagnostics.filter(({ code }) => code === "ocr-letters-repaired");
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain("5 chữ");
    expect(told[0]?.message).toContain("Kê → Kế");
  });

  it("does not put numbers right: a date of no calendar is told", () => {
    expect(
      directive.diagnostics.filter(({ code }) => code === "impossible-date").map(({ message }) => message),
    ).toEqual([expect.stringContaining("31/4/2024")]);
    expect(directive.tasks[1]?.deadline?.end ?? null).toBeNull();
  });

  it("tells counts that do not add up", () => {
    const counts = extractionOf(
      scanOf(
        SCANNED_NOTICE.replace(
          "I. NHIỆM VỤ",
          "I. KẾT QUẢ\n- Xã An Bình đạt 14/19 tiêu chí nông thôn mới, còn 4 tiêu chí chưa đạt.\nII. NHIỆM VỤ",
        ),
      ),
    ).directive;
    expect(counts.diagnostics.map(({ code }) => code)).toContain("counts-disagree");
  });

  it("is not tried on digital text", () => {
    const { directive: digital } = extractionOf(scanOf(SCANNED_NOTICE, {}, "digital"));
    expect(digital.issuer?.value.name).toContain("tính");
    expect(digital.diagnostics.map(({ code }) => code)).not.toContain("ocr-letters-repaired");
  });
});
