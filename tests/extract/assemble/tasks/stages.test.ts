import { describe, expect, it } from "vitest";
import { extractionOf } from "../../../pipeline.js";
import { sourceOf } from "../../source-of.js";
import { PLAN } from "./tasks-of.js";

interface Due {
  readonly text: string;
  readonly due: string | null;
}

function dues(...lines: readonly string[]): readonly Due[] {
  const { tasks } = extractionOf(sourceOf([PLAN, ...lines, "Nơi nhận:", "- Như trên."].join("\n"))).directive;
  return tasks.map(({ text, deadline }) => ({
    text,
    due: deadline && `${deadline.kind} ${deadline.start ?? ""}..${deadline.end ?? ""}${deadline.inherited ? " ^" : ""}`,
  }));
}

describe("a heading that says when", () => {
  it("hands its time down where it is that of a stage", () => {
    expect(
      dues(
        "I. TIẾN ĐỘ",
        "1. Giai đoạn 1 (từ ngày 05/3 đến ngày 20/3/2025)",
        "- Trạm Y tế phường lập danh sách trẻ em.",
        "- Các tổ dân phố phát giấy mời trước ngày 10/3/2025.",
        "2. Đợt 2: tháng 9/2025",
        "- Trạm Y tế phường tiêm vét.",
      ),
    ).toEqual([
      { text: "Trạm Y tế phường lập danh sách trẻ em.", due: "range 2025-03-05..2025-03-20 ^" },
      { text: "Các tổ dân phố phát giấy mời trước ngày 10/3/2025.", due: "before ..2025-03-10" },
      { text: "Trạm Y tế phường tiêm vét.", due: "in 2025-09-01..2025-09-30 ^" },
    ]);
  });

  it("hands its time down where it runs until a day that has only a name, and not where it begins after one", () => {
    expect(
      dues(
        "I. TIẾN ĐỘ",
        "1. Đợt 1: Từ ngày 01/4/2025 đến ngày khai giảng gồm các việc sau:",
        "- Ban Quản lý dự án sơn lại phòng học.",
        "2. Đợt 2: Sau ngày khai giảng 05/9/2025",
        "- Ban Quản lý dự án tháo giàn giáo.",
      ).map(({ due }) => due),
    ).toEqual(["range 2025-04-01.. ^", null]);
  });

  it("not where it is the period of a programme", () => {
    expect(dues("I. NHIỆM VỤ", "1. Giai đoạn 2021 - 2025", "- Công an phường duy trì tổ tuần tra.")).toEqual([
      { text: "Công an phường duy trì tổ tuần tra.", due: null },
    ]);
  });

  it("hands its time down where it is a line without a number that says nothing else", () => {
    expect(
      dues(
        "III. PHÂN KỲ",
        "Quý I",
        "- Văn phòng Đảng ủy lập dự toán sửa đường;",
        "- Đội Thi công dọn mặt bằng.",
        "Quý II",
        "- Đội Thi công lắp biển báo.",
      ).map(({ due }) => due),
    ).toEqual(["in 2025-01-01..2025-03-31 ^", "in 2025-01-01..2025-03-31 ^", "in 2025-04-01..2025-06-30 ^"]);
  });
});

describe("a line about time that closes a list", () => {
  it("is said of the items and of what introduces them", () => {
    expect(
      dues(
        "I. NHIỆM VỤ",
        "1. Trạm Y tế phường tổ chức tiêm chủng cho trẻ em dưới 5 tuổi; bố trí bàn tiêm tại nhà văn hóa. Cụ thể:",
        "- Trạm Y tế phường lập danh sách trẻ em.",
        "- Các tổ dân phố phát giấy mời.",
        "* Thời gian thực hiện: Từ tháng 3/2025 đến tháng 4/2025.",
        "2. Trạm Y tế phường phun thuốc diệt muỗi.",
      ).map(({ due }) => due),
    ).toEqual([
      "range 2025-03-01..2025-04-30 ^",
      "range 2025-03-01..2025-04-30 ^",
      "range 2025-03-01..2025-04-30 ^",
      null,
    ]);
  });
});
