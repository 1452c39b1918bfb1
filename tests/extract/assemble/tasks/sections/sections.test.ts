import { describe, expect, it } from "vitest";
import { tasksIn } from "../tasks-of.js";

function sections(body: string): readonly string[] {
  return tasksIn(body).map(({ section }) => section.join(" > "));
}

describe("the sections of a task", () => {
  it("decide what is ordered: general demands in a document without a purpose, an assessment among the duties, names of programmes", () => {
    expect(
      tasksIn(`
        A. Nhiệm vụ năm 2025
        I. Đánh giá tình hình thực hiện năm 2024
        Trên cơ sở số liệu 6 tháng, các trường đánh giá tình hình sĩ số, phân tích nguyên nhân.
        B. Nhiệm vụ khác
        1. Yêu cầu chung
        Để kịp khai giảng, yêu cầu Hiệu trưởng các trường quét vôi phòng học. Cụ thể:
        - Kê bàn ghế trước ngày 25/8/2025.
        2. Về các chương trình mục tiêu quốc gia
        Trạm Y tế lập danh sách trẻ suy dinh dưỡng.`).map(({ kind, text }) => `${kind}: ${text.slice(0, 24)}`),
    ).toEqual([
      "task: Trên cơ sở số liệu 6 thá",
      "task: Để kịp khai giảng, yêu c",
      "task: Kê bàn ghế trước ngày 25",
      "task: Trạm Y tế lập danh sách ",
    ]);
  });

  it("are the numbered headings above it, outermost first, as written but for the final mark", () => {
    expect(
      sections(`
        A. PHẦN CHUNG
        II. NHIỆM VỤ:
        1. Công tác tuyên truyền.
        1.1. Trên loa
        - Phát thanh hằng ngày.`),
    ).toEqual(["A. PHẦN CHUNG > II. NHIỆM VỤ > 1. Công tác tuyên truyền > 1.1. Trên loa"]);
  });

  it("take in a starred heading, without its star", () => {
    expect(
      sections(`
        II. NHIỆM VỤ
        * Công tác tuyên truyền:
        - Phát thanh hằng ngày.`),
    ).toEqual(["II. NHIỆM VỤ > Công tác tuyên truyền"]);
  });

  it("leave out a bullet that introduces", () => {
    expect(
      sections(`
        II. NHIỆM VỤ
        - Công tác tuyên truyền:
        + Phát thanh hằng ngày.`),
    ).toEqual(["II. NHIỆM VỤ"]);
  });

  it("are none for an item below no heading", () => {
    expect(sections("- Phát thanh hằng ngày.")).toEqual([""]);
  });
});

describe("the criteria of a task", () => {
  function criteria(body: string): readonly (readonly number[])[] {
    return tasksIn(body).map(({ criteria: numbers }) => numbers);
  }

  it("are the numbers it names", () => {
    expect(
      criteria(`
        II. NHIỆM VỤ
        - Rà soát tiêu chí số 13 và tiêu chí số 17.
        - Bổ sung hồ sơ chỉ tiêu 13.2.
        - Bổ sung hồ sơ tiêu chí môi trường.`),
    ).toEqual([[13, 17], [13], []]);
  });

  it("are those of the criterion heading above", () => {
    expect(
      criteria(`
        II. NHIỆM VỤ
        1. Tiêu chí số 5 về Trường học
        - Sửa chữa phòng học.`),
    ).toEqual([[5]]);
  });
});
