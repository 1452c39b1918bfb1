import { describe, expect, test } from "vitest";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken, type Document } from "./contexts.js";

const owners = (document: Document, text: string): readonly string[] =>
  spoken(statedOwners(text, CONTEXTS[document]).owners);

describe("firms by the names under which they trade, behind an order", () => {
  test.each<[string, readonly string[]]>([
    [
      "Đề nghị Gojek, Be, Xanh SM tạm dừng đón khách trước cổng bệnh viện.",
      ["lead: Gojek", "lead: Be", "lead: Xanh SM"],
    ],
    ["Yêu cầu Vinaphone, Gmobile nhắn tin cảnh báo lũ.", ["lead: Vinaphone", "lead: Gmobile"]],
    ["Đề nghị viễn thông VNPT, Viettel bó gọn cáp trên phố.", ["lead: VNPT", "lead: Viettel"]],
    ["Đề nghị hãng taxi Mai Linh và Vinasun niêm yết giá.", ["lead: Mai Linh", "lead: Vinasun"]],
    ["Đề nghị Tăng cường kiểm tra bến xe.", []],
    ["Giao Trạm Y tế, Gojek phối hợp chở mẫu bệnh phẩm.", ["lead: Trạm Y tế"]],
  ])("%s", (text, expected) => expect(owners("district", text)).toEqual(expected));
});

describe("firms by their kind or trade alone, where no proper name follows", () => {
  test.each<[string, readonly string[]]>([
    ["Đề nghị Công ty lập hồ sơ hoàn công.", ["lead: Công ty"]],
    ["Yêu cầu Công ty khẩn trương nộp tiền thuê đất.", ["lead: Công ty"]],
    ["Giao Hợp tác xã bố trí kho lạnh.", ["lead: Hợp tác xã"]],
    ["Đề nghị Xí nghiệp xây dựng kế hoạch nạo vét.", ["lead: Xí nghiệp"]],
    ["Đề nghị Công ty thoát nước khơi thông miệng cống.", ["lead: Công ty thoát nước"]],
    ["Công ty vệ sinh môi trường: tăng chuyến gom rác.", ["lead: Công ty vệ sinh môi trường"]],
    ["Công ty cấp nước và Hạt Kiểm lâm cử người trực.", ["lead: Công ty cấp nước", "lead: Hạt Kiểm lâm huyện Sông Đà"]],
    [
      "Đề nghị Công ty TNHH Dịch vụ bảo vệ Sao Đông, Công ty cây xanh dọn cành gãy.",
      ["lead: Công ty TNHH Dịch vụ bảo vệ Sao Đông", "lead: Công ty cây xanh"],
    ],
    ["Công ty đang thuê 3 ha đất rừng.", []],
  ])("%s", (text, expected) => expect(owners("district", text)).toEqual(expected));
});

describe("staff of classes and forms that are named", () => {
  test.each<[string, readonly string[]]>([
    ["GVCN các lớp 6A, 7B thu phiếu tiêm.", ["lead: giáo viên chủ nhiệm lớp 6A", "lead: giáo viên chủ nhiệm lớp 7B"]],
    [
      "Giáo viên chủ nhiệm lớp 9A1 và 9A2 họp phụ huynh.",
      ["lead: giáo viên chủ nhiệm lớp 9A1", "lead: giáo viên chủ nhiệm lớp 9A2"],
    ],
    ["GVCN các lớp 11A1 đến 11A8 họp phụ huynh.", ["lead: giáo viên chủ nhiệm các lớp 11A1 đến 11A8"]],
    [
      "Tổ trưởng các tổ chuyên môn Toán - Tin, Ngoại ngữ và Vật lí nộp đề.",
      [
        "lead: Tổ trưởng Tổ chuyên môn Toán - Tin",
        "lead: Tổ trưởng Tổ chuyên môn Ngoại ngữ",
        "lead: Tổ trưởng Tổ chuyên môn Vật lí",
      ],
    ],
    ["Đề nghị Chi ủy bàn giao hồ sơ đảng viên.", ["lead: Chi ủy Sở Y tế tỉnh Hà Trung"]],
    [
      "Tổng phụ trách Đội, giáo viên chủ nhiệm khối 4, khối 5 tổ chức phiên chợ.",
      ["lead: tổng phụ trách Đội", "lead: giáo viên chủ nhiệm khối 4", "lead: giáo viên chủ nhiệm khối 5"],
    ],
    ["Giáo viên khối 4, 5 ra đề ôn tập.", ["lead: giáo viên khối 4", "lead: giáo viên khối 5"]],
    ["BGH, TTCM dự giờ ít nhất 02 tiết mỗi tuần.", ["lead: Ban Giám hiệu", "lead: Tổ trưởng chuyên môn"]],
  ])("%s", (text, expected) => expect(owners("department", text)).toEqual(expected));
});

describe("groups by what they are charged with, and several joined", () => {
  test.each<[string, readonly string[]]>([
    [
      "Các cơ quan được phân công chủ trì thực hiện nhiệm vụ báo cáo tiến độ hằng quý.",
      ["lead: các cơ quan được phân công chủ trì thực hiện nhiệm vụ"],
    ],
    [
      "Các cơ quan quản lý trực tiếp bến thủy nội địa đôn đốc các chủ bến gắn phao.",
      ["lead: các cơ quan quản lý trực tiếp bến thủy nội địa"],
    ],
    ["Đơn vị tư vấn đo đạc phải bàn giao sổ mục kê.", ["lead: đơn vị tư vấn đo đạc"]],
    ["Các cơ sở nuôi trồng hải sản di dời lồng bè.", ["lead: các cơ sở nuôi trồng hải sản"]],
    ["Đảng ủy viên phụ trách thôn dự họp chi bộ.", ["lead: đảng ủy viên phụ trách thôn"]],
    ["Căn cứ tình hình mưa lũ, cấp ủy các xã, thị trấn phân công cấp ủy viên trực.", ["lead: cấp ủy các xã, thị trấn"]],
    [
      "Ban Quản lý dự án huyện, chủ đầu tư các công trình: Che chắn hố móng.",
      ["lead: Ban Quản lý dự án huyện Sông Đà", "lead: chủ đầu tư các công trình"],
    ],
    [
      "Phòng Nội vụ + Phòng Y tế: Lập danh sách người có công khám bệnh.",
      ["lead: Phòng Nội vụ huyện Sông Đà", "lead: Phòng Y tế huyện Sông Đà"],
    ],
    [
      "Các sở, ban, ngành, tổ chức chính trị - xã hội, UBND các xã rà soát hộ nghèo.",
      ["lead: các sở, ban, ngành, tổ chức chính trị - xã hội", "lead: Ủy ban nhân dân các xã"],
    ],
    [
      "Các cơ quan đơn vị, tổ chức chính trị xã hội treo cờ.",
      ["lead: các cơ quan đơn vị", "lead: tổ chức chính trị xã hội"],
    ],
    ["Phó Chủ tịch UBND huyện - Lê Thị Bích Hà kiểm tra chợ đêm.", ["lead: Lê Thị Bích Hà"]],
  ])("%s", (text, expected) => expect(owners("district", text)).toEqual(expected));
});

describe("who acts, by what stands around his name", () => {
  test.each<[string, readonly string[]]>([
    [
      "Những xã có tàu neo đậu ngoài bến (Hải An, Hải Bình) phải gọi tàu vào trước 17 giờ.",
      ["lead: những xã có tàu neo đậu ngoài bến"],
    ],
    ["Trạm Khuyến nông “ba cùng” hướng dẫn bà con ủ chua.", ["lead: Trạm Khuyến nông"]],
    ["Yêu cầu Tổ điện, Tổ bảo vệ ghi sổ giao ca.", ["lead: Tổ điện", "lead: Tổ bảo vệ"]],
    ["Huyện ủy viên phụ trách xã nào thì dự họp ở xã đó.", ["lead: huyện ủy viên phụ trách xã"]],
    [
      "Trạm Khuyến nông chủ trì phối hợp Trường TH&THCS Lộc Hạ, XN Thủy nông dựng vườn mẫu.",
      [
        "lead: Trạm Khuyến nông",
        "coordinator: Trường Tiểu học và Trung học cơ sở Lộc Hạ",
        "coordinator: Xí nghiệp Thủy nông",
      ],
    ],
  ])("%s", (text, expected) => expect(owners("district", text)).toEqual(expected));
});
