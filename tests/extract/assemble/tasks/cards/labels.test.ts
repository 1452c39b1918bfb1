import { describe, expect, it } from "vitest";
import {
  labelKindOf,
  labelLineOf,
  labelLinesOf,
  labelTailOf,
} from "../../../../../src/extract/assemble/tasks/cards/labels.js";
import { rulesOfCheckout } from "../../../../pipeline.js";

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

describe("several labels on one line", () => {
  const values = (line: string): readonly string[] =>
    labelLinesOf(line, book).map(({ kind, value }) => `${kind}: ${line.slice(value.start, value.end)}`);

  it("are told apart", () => {
    expect(values("Đơn vị chủ trì: Trạm Y tế; đơn vị phối hợp: Hội Phụ nữ. Thời gian: quý II")).toEqual([
      "lead: Trạm Y tế",
      "coordinator: Hội Phụ nữ",
      "time: quý II",
    ]);
    expect(values("Tu sửa phòng học; thời gian: quý II")).toEqual([]);
  });

  it.each([
    ["Tu sửa phòng học. Đơn vị thực hiện: Nhà trường.", "Tu sửa phòng học"],
    ["Đo đạc lại ruộng (Chủ trì: Phòng Nông nghiệp; thời gian: tháng 5).", "Đo đạc lại ruộng"],
    ["Thông luồng lạch - Phụ trách: Cảng vụ", "Thông luồng lạch"],
    ["Đơn vị thực hiện: Trạm Y tế", null],
    ["Khám mắt cho học sinh, cấp kính.", null],
  ])("%s: the words before them are %s", (line, words) => {
    const tail = labelTailOf(line, book);
    expect(tail && line.slice(0, tail.start)).toBe(words);
  });
});

describe("labelLineOf", () => {
  it("tells label and value apart", () => {
    const line = "Thời gian: ngày 20/4/2025";
    const found = labelLineOf(line, book);
    expect(found && [found.kind, line.slice(found.value.start)]).toEqual(["time", "ngày 20/4/2025"]);
  });

  it.each([
    "Lập danh sách học sinh",
    "Phối hợp Công an, Ủy ban nhân dân các phường có trường học: An Lạc, Bình Tân",
    ": không có nhãn",
    "",
  ])("finds none in: %s", (line) => expect(labelLineOf(line, book)).toBeNull());
});
