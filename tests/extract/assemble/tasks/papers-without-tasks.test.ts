import { expect, it } from "vitest";
import { directiveOf } from "./tasks-of.js";

const HEAD = `ỦY BAN NHÂN DÂN
XÃ LŨNG VÂN
Số: 21/TB-UBND
Lũng Vân, ngày 04 tháng 3 năm 2025
THÔNG BÁO`;

it.each([
  [
    "an examination",
    "Về việc tổ chức kỳ thi thử vào lớp 10\n1. Lệ phí: 40.000 đồng/thí sinh, nộp cho lớp trưởng.\n2. Kết quả được công bố tại bảng tin ngày 10/5/2025.",
  ],
  [
    "a head's timetable",
    "Lịch tiếp công dân năm 2025\n1. Thời gian: Chủ tịch UBND xã tiếp công dân vào thứ Năm hằng tuần.\n2. Địa điểm: nhà văn hóa.",
  ],
  [
    "a recruitment",
    "Tuyển dụng viên chức\nI. CHỈ TIÊU\n1. Y sĩ: 02 người.\n2. Kế toán viên: 01 người; Văn thư: 01 người.",
  ],
  [
    "a road that is closed",
    "Về việc tạm ngưng lưu thông qua cầu treo bản Pọm\n1. Thời gian: từ ngày 12/3/2025 đến ngày 20/3/2025.\n2. Hướng đi thay thế: xe máy có thể đi qua ngầm.\n3. Đề nghị bà con sắp xếp thời gian, đi theo biển báo.",
  ],
  [
    "a remark on accounts",
    "Thẩm định quyết toán của trạm bơm\nI. NHẬN XÉT\n- Trạm bơm lập báo cáo đúng mẫu, nộp đúng hạn.\n- Tổ chức hạch toán đúng chế độ.",
  ],
])("finds nothing to do in %s", (_kind, body) => {
  expect(directiveOf(`${HEAD}\n${body}\nNơi nhận:\n- Lưu: VT.`).tasks.map(({ text }) => text)).toEqual([]);
});

it("still finds who is told to do something there", () => {
  const { tasks } = directiveOf(
    `${HEAD}\nLịch tiếp công dân năm 2025\n1. Công an xã bố trí cán bộ trực tại nhà văn hóa.\nNơi nhận:\n- Lưu: VT.`,
  );
  expect(tasks.map(({ owners }) => owners[0]?.name)).toEqual(["Công an xã Lũng Vân"]);
});
