import { describe, expect, it } from "vitest";
import { extractionOf } from "../../../pipeline.js";
import { sourceOf } from "../../source-of.js";

const notice = (...paragraphs: readonly string[]): string =>
  [
    "UBND PHƯỜNG HÒA LÂM",
    "Số: 15/TB-UBND",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Hòa Lâm, ngày 05 tháng 3 năm 2025",
    "THÔNG BÁO",
    "Kết luận cuộc họp về trật tự đô thị",
    "Ngày 03/3/2025, UBND phường họp; sau khi nghe báo cáo, Chủ tịch UBND phường kết luận như sau:",
    ...paragraphs,
    "Nơi nhận:",
    "- Như trên.",
  ].join("\n\n");

const tasksOf = (text: string) => extractionOf(sourceOf(text)).directive.tasks;

describe("conclusions in whole paragraphs, without numbers", () => {
  it("order those with whom a paragraph begins", () => {
    const tasks = tasksOf(
      notice(
        "Thời gian qua Công an phường đã xử lý 21 vụ lấn chiếm vỉa hè.",
        "Trạm Y tế phường tổ chức tiêm vắc xin cho trẻ trong độ tuổi tại nhà văn hóa.",
        "Tình trạng rác thải tại chợ còn phức tạp.",
        "Các trường học thu gom rác thải nhựa vào thứ Bảy hằng tuần.",
      ),
    );
    expect(tasks.map(({ text }) => text)).toEqual([
      "Trạm Y tế phường tổ chức tiêm vắc xin cho trẻ trong độ tuổi tại nhà văn hóa.",
      "Các trường học thu gom rác thải nhựa vào thứ Bảy hằng tuần.",
    ]);
  });

  it("but not those who stand before a list", () => {
    const tasks = tasksOf(notice("Trạm Y tế phường quản lý hồ sơ tiêm chủng.", "1. Giao Công an phường trực chợ."));
    expect(tasks).toHaveLength(2);
  });
});
