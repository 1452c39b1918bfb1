import { describe, expect, it } from "vitest";
import { tasksIn, texts } from "../tasks-of.js";

const below = (lead: string, ...items: readonly string[]) =>
  texts(tasksIn(["II. NHIỆM VỤ", "1. Trạm Thú y", `a) ${lead}`, ...items.map((item) => `- ${item}`)].join("\n\n")));

describe("a list of papers that are asked for", () => {
  it.each([
    ["Gửi danh mục thuốc và những tài liệu sau đây về Chi cục:", "Gửi danh mục thuốc và những tài liệu"],
    ["Lập hồ sơ trình duyệt trước ngày 15/4/2024, gồm:", "Lập hồ sơ trình duyệt trước ngày 15/4/2024"],
    ["Nộp hồ sơ đề nghị cấp phép, bao gồm các giấy tờ sau:", "Nộp hồ sơ đề nghị cấp phép"],
  ])("gives one task, that of who sends them: %s", (lead, task) => {
    const papers = ["Báo cáo kết quả kiểm tra nguồn gốc đất;", "Dự toán chi năm kế hoạch;", "Tờ trình của xã."];
    const found = below(lead, ...papers);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(task);
  });

  it("or of figures", () => {
    const figures = ["Tổng số trẻ được tiêm trong tháng;", "Tỷ lệ trẻ phải hoãn tiêm;", "Số lượt khám lại."];
    expect(below("Báo cáo số liệu tiêm chủng hằng tháng về Trung tâm, bao gồm:", ...figures)).toHaveLength(1);
  });

  it("is none where steps are listed, or a day is named by when", () => {
    const items = ["Báo cáo Chi cục trưởng phê duyệt;", "Lập danh sách hộ nuôi."];
    expect(below("Hoàn thiện hồ sơ theo các bước sau:", ...items)).toHaveLength(3);
    expect(below("Gửi hồ sơ, gồm:", "Báo cáo kết quả tiêm trước ngày 20/4/2024.")).toHaveLength(2);
  });

  it("ends where something is to be done", () => {
    const items = ["Báo cáo tự đánh giá;", "Kiểm tra, ký xác nhận từng trang."];
    expect(below("Hoàn thiện hồ sơ công nhận, gồm:", ...items)).toHaveLength(2);
  });

  it("is none where the items are told by a verb of their own", () => {
    const items = ["Báo cáo kết quả tiêm phòng về xã;", "Lập danh sách hộ nuôi."];
    expect(below("Thực hiện các nội dung sau:", ...items)).toEqual(
      items.map((item) => expect.stringContaining(item.slice(0, 12)) as string),
    );
  });
});
