import { describe, expect, it } from "vitest";
import { due, owners, tasksIn, texts } from "../tasks-of.js";

const LIST = `
      II. NHIỆM VỤ
      1. Công an phường:
      a) Lập chốt trực đêm trước ngày 15/5/2025.
      b) Tuần tra bến đò.`;

describe("a paragraph behind the last item of a list", () => {
  it("charges somebody where it begins with the closing formula and goes on", () => {
    const tasks = tasksIn(`${LIST}
      Yêu cầu các tổ dân phố, đơn vị thực hiện nghiêm túc, có hiệu quả Kế hoạch này. Giao Trạm Y tế theo dõi, kiểm tra việc thực hiện của các tổ dân phố và báo cáo Ủy ban nhân dân phường tình hình thực hiện Kế hoạch này./.`);
    const last = tasks.at(-1);
    expect(texts(tasks)).toHaveLength(3);
    expect(last && [owners(last), due(last), last.section]).toEqual(["Trạm Y tế phường An Lạc", "", []]);
    expect(last?.text.startsWith("Giao Trạm Y tế theo dõi")).toBe(true);
  });

  it.each([
    "Yêu cầu các tổ dân phố, đơn vị nghiêm túc thực hiện Kế hoạch này.",
    "Yêu cầu các tổ dân phố nghiêm túc triển khai thực hiện. Trong quá trình thực hiện có khó khăn, kịp thời phản ánh về Trạm Y tế để tổng hợp.",
    "UBND phường trân trọng đề nghị các đơn vị quan tâm, phối hợp thực hiện./.",
    "Yêu cầu Công an phường, Trạm Y tế, các tổ dân phố triển khai thực hiện./.",
    "Căn cứ ý kiến trên, yêu cầu các Sở: Y tế, Tài chính; UBND các huyện triển khai thực hiện./.",
    "Đề nghị Quý Sở quan tâm, chỉ đạo thực hiện./.",
    "Đề nghị các tổ dân phố khẩn trương thực hiện đúng chức năng, nhiệm vụ được giao.",
    "Đề nghị các đồng chí được mời dự họp đúng thành phần, thời gian./.",
    "Nhận được Kế hoạch này, yêu cầu các tổ dân phố triển khai, có vướng mắc báo cáo về Trạm Y tế để giải quyết./.",
    "Nhận được Công văn này, đề nghị Hội Nông dân các xã quan tâm triển khai thực hiện./.",
    "Trên đây là Kế hoạch của phường. Đề nghị các đơn vị triển khai thực hiện. Trong quá trình thực hiện nếu có vướng mắc liên hệ Trạm Y tế.",
  ])("is the closing formula where it charges nobody: %s", (closing) => {
    expect(texts(tasksIn(`${LIST}\n      ${closing}`))).toHaveLength(2);
  });

  it.each([
    "Yêu cầu Trạm Y tế triển khai thực hiện.",
    "Yêu cầu Công an phường, Trạm Y tế triển khai thực hiện chiến dịch tiêm sởi.",
    "Yêu cầu Công an phường, Trạm Y tế thực hiện trước ngày 20/5/2025.",
    "Nhận được Công văn này, đề nghị UBND các xã rà soát hộ thiếu nước và tổ chức thực hiện.",
  ])("is a task where it says to whom alone, what or when: %s", (order) => {
    expect(texts(tasksIn(`${LIST}\n      ${order}`))).not.toHaveLength(2);
  });

  it("is a duty where one body is to lead what is carried out", () => {
    const tasks = tasksIn(`
      III. TỔ CHỨC THỰC HIỆN
      1. Giao Trạm Y tế chủ trì, phối hợp với các tổ dân phố tổ chức thực hiện Kế hoạch này.
      2. Các tổ dân phố có kế hoạch triển khai thực hiện Kế hoạch này.
      3. Các tổ dân phố nghiêm túc triển khai thực hiện Kế hoạch này.`);
    expect(texts(tasks)).toHaveLength(2);
  });
});

describe("a closing paragraph that asks others", () => {
  it("has not the last item's lead where it says where all send what is asked", () => {
    const tasks = tasksIn(`
      Chủ tịch UBND phường yêu cầu:
      1. Trạm Y tế phun thuốc diệt muỗi.
      2. Các hiệu trưởng:
      - Diệt lăng quăng trong sân trường;
      - Họp phụ huynh.
      Báo cáo kết quả gửi về UBND phường trước ngày 20/3/2025.`);
    expect(tasks.map(owners).at(-2)).toContain("các Hiệu trưởng");
    expect(tasks.map(owners).at(-1)).not.toMatch(/các hiệu trưởng/iu);
    expect(tasks.map(due).at(-1)).toBe("before 2025-03-20");
  });

  it("takes nobody from the item before it", () => {
    const tasks = tasksIn(`
      Chủ tịch UBND phường yêu cầu:
      1. Trạm Y tế phun thuốc diệt muỗi.
      2. Công an phường phân luồng xe.
      Nhận được kế hoạch này, yêu cầu các đồng chí thành viên Tổ công tác, Trạm Y tế báo cáo trước ngày 20/3/2025.`);
    expect(tasks.map(owners).at(-1)).not.toContain("Công an");
  });
});
