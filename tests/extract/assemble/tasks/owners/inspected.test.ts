import { expect, it } from "vitest";
import { directiveOf, leads, PLAN, WARD } from "../tasks-of.js";

function leadsUnder(heading: string, title: string): string | undefined {
  const { tasks } = directiveOf(
    PLAN.replace("Tổ chức ngày hội đọc sách", title),
    `
    II. ${heading}
    1. Đối với Trạm Y tế, các trường mầm non
    - Kiểm tra bếp ăn, sổ lưu mẫu thức ăn.
    III. TỔ CHỨC THỰC HIỆN
    1. Trạm Y tế: Chuẩn bị biểu mẫu.`,
  );
  return tasks[0] && leads(tasks[0]);
}

it("has those who are inspected do nothing of the inspection", () => {
  expect(leadsUnder("NỘI DUNG, ĐỐI TƯỢNG", "Kiểm tra an toàn thực phẩm")).toContain(WARD);
  expect(leadsUnder("ĐƠN VỊ ĐƯỢC GIÁM SÁT", "Chăm sóc trẻ em")).toContain(WARD);
});

it("leaves their duties to those whom another section or plan is for", () => {
  expect(leadsUnder("NHIỆM VỤ CỤ THỂ", "Kiểm tra an toàn thực phẩm")).toContain("Trạm Y tế");
  expect(leadsUnder("NHIỆM VỤ CỦA CÁC ĐỐI TƯỢNG", "Chăm sóc trẻ em")).toContain("Trạm Y tế");
});
