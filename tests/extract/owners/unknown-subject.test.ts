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
  // what a group is told to draw up is no part of its name, nor is what it is to do besides
  ["Các đơn vị xây dựng kế hoạch, tổ chức thực hiện.", ["lead: các đơn vị"]],
  ["Các tổ chức cung cấp thông tin cho Ban Quản lý chợ.", ["lead: các tổ chức"]],
  ["Các cơ sở kiểm tra hệ thống điện, thay thế dây dẫn.", ["lead: các cơ sở"]],
  ["Các đơn vị vận hành hồ chứa xả nước theo quy trình.", ["lead: các đơn vị vận hành hồ chứa"]],
  ["Đoàn tổ chức họp rút kinh nghiệm.", ["lead: Đoàn"]],
  // a verb that only tells elsewhere, behind places
  ["Các thôn khơi rãnh thoát nước.", ["lead: các thôn"]],
  ["Các khoa lâm sàng duy trì đi buồng.", ["lead: các khoa lâm sàng"]],
  // capitals that stand for a body
  ["Các TCTD công khai lãi suất.", ["lead: các TCTD"]],
  ["PX Thông gió - Đo khí: lấy mẫu khí lò.", ["lead: PX Thông gió - Đo khí"]],
  ["Quý III phải đạt 70% kế hoạch thu học phí.", []],
  ["PC Sông Trà và PC Núi Thành thay dây trần.", ["lead: PC Sông Trà", "lead: PC Núi Thành"]],
  ["Các KCN mới phải có trạm xử lý nước thải.", []],
  // a topic, and behind its colon whom it is given to
  ["Trường đạt chuẩn mức độ 2: giao Phòng Giáo dục lập hồ sơ.", ["lead: Phòng Giáo dục"]],
  ["Bà Lò Thị Mận kiến nghị về đường dân sinh: Giao Sở Xây dựng kiểm tra.", ["lead: Sở Xây dựng tỉnh Hà Trung"]],
  // staff called by what they do
  ["Bảo vệ: bố trí nơi để xe.", ["lead: Bảo vệ"]],
  ["Bảo vệ rừng đầu nguồn.", []],
  ["Lãnh đạo công ty: tăng cường kiểm tra kho.", ["lead: Công ty"]],
  // whom the one who directs is to charge
  ["Chỉ đạo các trường chấn chỉnh; giao phòng Văn hóa làm đầu mối.", []],
  ["Giao Phó Giám đốc Sở Đào Hữu Cảnh theo dõi.", ["lead: Đào Hữu Cảnh"]],
  ["Việc ra đề do các trường chủ động thực hiện.", ["lead: các trường"]],
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
