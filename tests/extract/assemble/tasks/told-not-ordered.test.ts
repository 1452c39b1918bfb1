import { describe, expect, test } from "vitest";
import { owners, tasksIn, texts } from "./tasks-of.js";

describe("what a notice tells beside its orders", () => {
  const under = (line: string): readonly string[] =>
    texts(
      tasksIn(`
      II. NHIỆM VỤ
      1. ${line}
      2. Giao Trạm Y tế rà soát tủ thuốc.`),
    );

  test.each([
    "Về kiến nghị của tổ dân phố số 3 xin thêm đèn đường, UBND phường ghi nhận, tổng hợp chuyển thành phố xem xét.",
    "Nội dung: ông Sính đề nghị được cấp Giấy chứng nhận quyền sử dụng đất.",
    "Người chăn nuôi cần khai báo ngay khi lợn ốm, chết bất thường.",
    "Báo cáo viên: đồng chí Bí thư Đảng ủy phường.",
    "Các đơn vị đã hoàn thành cơ bản nhiệm vụ: tổ chức tốt lễ tốt nghiệp cho 412 học viên.",
    "Công ty Thủy nông Đồng Cao: 0203.6758.683",
    "Kinh phí mua tàu cứu hộ do ngân sách tỉnh bảo đảm.",
    "Quản lý và sử dụng kinh phí được thực hiện theo Thông tư số 12/2020/TT-BTC.",
    "Công chức vi phạm thì tùy theo mức độ mà bị xử lý kỷ luật.",
    "Người trực được loại trừ trách nhiệm trong trường hợp bất khả kháng.",
    "Nuôi biển là xu hướng tất yếu của các nước.",
    "Đạt 58% kế hoạch năm, đứng thứ 7/9 phường.",
    "Trong 10 tháng năm 2024, Công ty Vận tải để xảy ra 12 vụ tai nạn.",
  ])("is no task: %s", (line) => {
    expect(under(line)).toEqual(["Giao Trạm Y tế rà soát tủ thuốc."]);
  });

  test("goes with the order behind it where a meeting only agreed", () => {
    const [task, ...others] = tasksIn(`
      II. NHIỆM VỤ
      1. Thống nhất chủ trương sửa nhà văn hóa. Giao Trạm Y tế hoàn chỉnh hồ sơ.`);
    expect(others).toEqual([]);
    expect(task && owners(task)).toBe("Trạm Y tế phường An Lạc");
  });

  test("is an order where who checks is to ask for a sanction", () => {
    expect(under("Kiến nghị cơ quan có thẩm quyền thu hồi giấy phép của tàu đánh cá tái phạm.")).toHaveLength(2);
  });

  test("is no promise where it says what comes of an order", () => {
    expect(under("Các trường nộp phân công giảng dạy. Trường nào chậm sẽ không được xếp lịch.")).toHaveLength(2);
  });

  test("does not keep a list of orders from being one below an assessment", () => {
    const tasks = tasksIn(`
      I. TÌNH HÌNH
      Kinh tế của phường tiếp tục phát triển.
      Yêu cầu Trạm Y tế và Công an phường:
      - Rà soát từng chỉ tiêu.
      - Kiểm tra vỉa hè phố Hàng Mây.`);
    expect(texts(tasks)).toEqual(["Rà soát từng chỉ tiêu.", "Kiểm tra vỉa hè phố Hàng Mây."]);
  });
});
