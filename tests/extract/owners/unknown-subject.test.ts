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
