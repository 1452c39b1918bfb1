import { describe, expect, it } from "vitest";
import { sectionKindOf } from "../../../../../src/extract/assemble/tasks/sections/section-kind.js";
import { outline } from "../../../../../src/extract/outline/outline.js";
import { rulesOfCheckout } from "../../../../pipeline.js";
import { PLAN, sourceOfParts } from "../tasks-of.js";

function kindOf(heading: string) {
  const block = outline(sourceOfParts(PLAN, `${heading}\n- Lập danh sách.`)).blocks.at(-2);
  return block ? sectionKindOf(block, rulesOfCheckout().book) : undefined;
}

describe("sectionKindOf", () => {
  it.each([
    ["I. MỤC ĐÍCH, YÊU CẦU", "purpose"],
    ["I. MỤC TIÊU", "target"],
    ["2. Mục tiêu cụ thể", "target"],
    ["II. CHỈ TIÊU (đến hết ngày 31/12/2025)", "target"],
    ["I. ĐÁNH GIÁ CHUNG", "assessment"],
    ["2. Tồn tại, hạn chế", "assessment"],
    ["III. ĐỀ XUẤT, KIẾN NGHỊ", "petition"],
    ["II. NHIỆM VỤ VÀ GIẢI PHÁP", "task"],
    ["IV. TỔ CHỨC THỰC HIỆN", "task"],
    ["7. Các trạm y tế thuộc Chương trình mục tiêu quốc gia", null],
    ["I. MỤC TIÊU CỦA CHƯƠNG TRÌNH", "target"],
    ["1. Trạm Y tế phường", null],
    ["1. Về giao thông", null],
  ])("%s → %s", (heading, kind) => expect(kindOf(heading)).toBe(kind));
});
