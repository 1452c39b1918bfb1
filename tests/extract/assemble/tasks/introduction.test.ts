import { describe, expect, it } from "vitest";
import { endOfOwnWords, isHollow } from "../../../../src/extract/assemble/tasks/introduction.js";
import { rulesOfCheckout } from "../../../pipeline.js";

const { book } = rulesOfCheckout();

describe("endOfOwnWords", () => {
  it.each([
    ["Kiểm tra các bếp ăn, cụ thể như sau:", "Kiểm tra các bếp ăn"],
    ["Kiểm tra các bếp ăn. Cụ thể:", "Kiểm tra các bếp ăn"],
    ["Kiểm tra các bếp ăn, trong đó lưu ý các nội dung sau:", "Kiểm tra các bếp ăn"],
    ["Kiểm tra các bếp ăn:", "Kiểm tra các bếp ăn"],
    ["Kiểm tra các bếp ăn.", "Kiểm tra các bếp ăn."],
    ["Cụ thể như sau:", ""],
    ["", ""],
  ])("%s → %s", (text, own) => expect(text.slice(0, endOfOwnWords(text))).toBe(own));
});

describe("isHollow", () => {
  it.each([
    "Cụ thể:",
    "Giao Trạm Y tế thực hiện các nhiệm vụ sau:",
    "Trạm Y tế chịu trách nhiệm:",
    "Thứ trưởng đề nghị các trường triển khai:",
    "Chi cục trưởng yêu cầu các hạt khẩn trương triển khai thực hiện ngay:",
    "Đề nghị các bến xe lưu ý:",
    "Để bảo đảm an toàn cho trẻ, Phòng đề nghị Nhà trường thực hiện đầy đủ các nội dung sau:",
    "Để phong trào đi vào chiều sâu; các trường, các khoa tập trung thi đua thực hiện các nội dung sau:",
    "Sở Y tế đề nghị UBND các huyện chỉ đạo các trạm y tế, bệnh xá các nội dung sau:",
    "Sở Xây dựng yêu cầu các phòng, đơn vị thuộc Sở hưởng ứng và thực hiện các nội dung sau:",
    "Yêu cầu các trường tập trung thực hiện một số nội dung sau đây:",
    "Thực hiện Chỉ thị số 08/CT-TTg; để chủ động chống rét, Chủ tịch UBND tỉnh yêu cầu các hạt kiểm lâm quán triệt và thực hiện tốt các nội dung sau:",
  ])("%s", (text) => expect(isHollow(text, book)).toBe(true));

  it.each([
    "Giao Trạm Y tế kiểm tra các bếp ăn, cụ thể như sau:",
    "Trạm Y tế kiểm tra các bếp ăn trước ngày 15/3/2025, trong đó lưu ý các nội dung sau:",
    "Trạm Y tế kiểm tra bếp ăn. Các trường thực hiện các nội dung sau:",
    "Yêu cầu các trường tiếp tục thực hiện Chỉ thị số 08/CT-UBND và triển khai các nội dung sau:",
    "Giám đốc Sở yêu cầu các bệnh viện, trạm y tế quán triệt các nội dung chỉ đạo của Bộ Y tế tại Chỉ thị số 05/CT-BYT và khẩn trương thực hiện các nội dung sau:",
  ])("not: %s", (text) => expect(isHollow(text, book)).toBe(false));
});
