import { describe, expect, it } from "vitest";
import { labelKindOf, labelLineOf } from "../../../../src/extract/assemble/tasks/labels.js";
import { rulesOfCheckout } from "../../../pipeline.js";

const { book } = rulesOfCheckout();

describe("labelKindOf", () => {
  it.each([
    ["Đơn vị chủ trì", "lead"],
    ["Cơ quan chủ trì", "lead"],
    ["Đơn vị phối hợp", "coordinator"],
    ["Đơn vị thực hiện", "performer"],
    ["Thời gian thực hiện", "time"],
    ["Thời hạn hoàn thành", "time"],
    ["Địa điểm", "place"],
    ["Kinh phí", "funding"],
    ["Nội dung công việc", "content"],
    ["Sản phẩm", "product"],
    ["TT", "ordinal"],
    ["Họ và tên", null],
  ])("%s → %s", (words, kind) => expect(labelKindOf(words, book)).toBe(kind));
});

describe("labelLineOf", () => {
  it("tells label and value apart", () => {
    const line = "Thời gian: ngày 20/4/2025";
    const found = labelLineOf(line, book);
    expect(found && [found.kind, line.slice(found.valueStart)]).toEqual(["time", "ngày 20/4/2025"]);
  });

  it.each([
    "Lập danh sách học sinh",
    "Phối hợp Công an, Ủy ban nhân dân các phường có trường học: An Lạc, Bình Tân",
    ": không có nhãn",
    "",
  ])("finds none in: %s", (line) => expect(labelLineOf(line, book)).toBeNull());
});
