import { describe, expect, it } from "vitest";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken } from "./contexts.js";
import { expectLinearOn } from "../../growth.js";

const SENTENCES: readonly (readonly [text: string, owners: readonly string[]])[] = [
  ["Các đội bóng chuyền đăng ký danh sách vận động viên.", ["lead: các đội bóng chuyền"]],
  ["Liên đội trồng 50 cây bàng quanh sân trường.", ["lead: Liên đội"]],
  ["Tổ nuôi dưỡng thực hiện bếp một chiều.", ["lead: Tổ nuôi dưỡng"]],
  ["Bác sĩ trực lãnh đạo chịu trách nhiệm điều hành ca trực.", ["lead: bác sĩ trực lãnh đạo"]],
  ["Chuyên viên Lò Thị Mận tổng hợp số liệu.", ["lead: Lò Thị Mận"]],
  ["Báo cáo Sở Y tế về dịch sởi, giao Trạm Y tế xã Tân Phú chuẩn bị số liệu.", ["lead: Trạm Y tế xã Tân Phú"]],
  // which of them are meant: by what they have or have not done
  [
    "Các khoa đã được cấp máy in mới niêm phong máy cũ và trả về kho trước 15/4.",
    ["lead: các khoa đã được cấp máy in mới"],
  ],
  ["Những xã chưa nộp báo cáo hoàn thành trước ngày 10/4/2024.", ["lead: những xã chưa nộp báo cáo"]],
  ["Các bến đò chưa kẻ vạch mớn nước khẩn trương kẻ lại.", ["lead: các bến đò chưa kẻ vạch mớn nước"]],
  ["Các tổ đã ký cam kết với phường.", []],
  ["Ban Nhân dân các ấp mời bà con đi tiêm.", ["lead: Ban Nhân dân các ấp"]],
  ["Phòng Thanh tra, kiểm tra đẩy nhanh tiến độ.", ["lead: Phòng Thanh tra, kiểm tra"]],
  ["Phòng 7 rà soát án tồn.", ["lead: Phòng 7"]],
  // things, times and people at large act in no sentence
  ["Các hạng mục còn lại hoàn thành trong quý I.", []],
  ["Mỗi tuần tuần tra hai buổi.", []],
  ["Các em học sinh đọc sách.", []],
  ["Tổ chức hội thi bơi.", []],
  // advised, not ordered
  ["Tham mưu UBND tỉnh ban hành kế hoạch, giao Sở Y tế chủ trì.", []],
];

describe("a subject that no list knows", () => {
  it.each(SENTENCES)("%s", (text, owners) => {
    const found = statedOwners(text, CONTEXTS.province).owners;
    expect(spoken(found).filter((owner) => owner.startsWith("lead"))).toEqual(owners);
  });

  it("takes time in proportion to the text", () => {
    expectLinearOn("Các đội ", (text) => statedOwners(text, CONTEXTS.province));
  });
});
