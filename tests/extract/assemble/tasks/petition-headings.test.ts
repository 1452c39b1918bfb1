import { describe, expect, test } from "vitest";
import { due, leads, owners, tasksIn } from "./tasks-of.js";

describe("headings that say what is asked", () => {
  test("a full heading of a petition ends before its answer", () => {
    const tasks = tasksIn(
      [
        "III. KIẾN NGHỊ, ĐỀ XUẤT CỦA CÁC TỔ DÂN PHỐ",
        "1. Tổ dân phố số 5 đề nghị làm lại cống tiêu nước và kè đoạn mương qua cổng trường",
        "- Công an phường phân luồng xe trong khi làm, bảo đảm an toàn cho học sinh đi học",
        "trước ngày 20/8/2026.",
        "2. Đề nghị của tổ dân phố số 7 về việc mở rộng sân chơi và lắp thêm đèn đường ven hồ",
        "Thống nhất chủ trương, giao Trạm Y tế phường phun thuốc diệt muỗi quanh hồ, dọn rác,",
        "phát tờ rơi cho các hộ ở gần và báo cáo kết quả trong tháng 9/2026, gửi về Văn phòng",
        "Ủy ban nhân dân phường để tổng hợp, theo dõi và trả lời cử tri tại kỳ họp cuối năm.",
        "3. Đề nghị của tổ dân phố số 9 về việc lắp biển cấm xe tải trên đường vào trường mầm",
        "non và sơn lại vạch kẻ đường trước cổng.",
      ].join("\n"),
    );
    expect(tasks.slice(0, 2).map((task) => leads(task))).toEqual([
      expect.stringContaining("Công an phường"),
      expect.stringContaining("Trạm Y tế phường"),
    ]);
  });

  test("noted, and given to somebody to answer, are orders", () => {
    const tasks = tasksIn(
      [
        "II. NHIỆM VỤ",
        "1. Đối với kiến nghị của Trường Tiểu học Hoa Sen về sân chơi: Thường trực HĐND phường ghi nhận, giao Công an phường trả lời trước 15/6/2025.",
        "2. Đối với kiến nghị của tổ dân phố số 4 về cây xanh: UBND phường ghi nhận.",
      ].join("\n\n"),
    );
    expect(tasks.map((task) => [owners(task), due(task)])).toEqual([["Công an phường An Lạc", "before 2025-06-15"]]);
  });
});
