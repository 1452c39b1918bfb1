import { describe, expect, it } from "vitest";
import { expandAbbreviations, sentenceCase } from "../../../src/extract/organisations/capitals.js";

describe("sentenceCase", () => {
  it.each([
    ["ỦY BAN NHÂN DÂN HUYỆN ĐÔNG SƠN", "Ủy ban nhân dân huyện Đông Sơn"],
    ["UỶ BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", "Ủy ban nhân dân thành phố Hải Phòng"],
    ["UBND TỈNH LÂM ĐỒNG", "Ủy ban nhân dân tỉnh Lâm Đồng"],
    ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Sở Lao động - Thương binh và Xã hội"],
    ["BAN CHỈ ĐẠO PHÒNG, CHỐNG HẠN, MẶN", "Ban Chỉ đạo phòng, chống hạn, mặn"],
    ["CÔNG TY TNHH MTV CẤP NƯỚC", "Công ty TNHH MTV Cấp nước"],
    ["BỘ VĂN HOÁ, THỂ THAO VÀ DU LỊCH", "Bộ Văn hóa, Thể thao và Du lịch"],
    ["BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", "Bộ Nông nghiệp và Phát triển nông thôn"],
    ["CỤC PHÒNG BỆNH", "Cục Phòng bệnh"],
    ["SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Sở Nông nghiệp và Môi trường"],
    ["CỤC ĐƯỜNG BỘ VIỆT NAM", "Cục Đường bộ Việt Nam"],
    ["TRUNG TÂM NƯỚC SẠCH VÀ VỆ SINH MÔI TRƯỜNG", "Trung tâm Nước sạch và Vệ sinh môi trường"],
    ["THANH TRA SỞ Y TẾ", "Thanh tra Sở Y tế"],
    ["TRƯỜNG MẦM NON HOA SEN", "Trường Mầm non Hoa Sen"],
    ["TRƯỜNG THPT LÊ LỢI", "Trường Trung học phổ thông Lê Lợi"],
    ["BỆNH VIỆN ĐA KHOA KHU VỰC SƠN HÀ", "Bệnh viện Đa khoa khu vực Sơn Hà"],
    ["CÔNG AN TỈNH HÀ NAM", "Công an tỉnh Hà Nam"],
    ["ĐẢNG ỦY XÃ TÂN XÃ", "Đảng ủy xã Tân Xã"],
    ["HUYỆN ỦY BÌNH LÂM", "Huyện ủy Bình Lâm"],
    ["HUYỆN ĐOÀN BÌNH LÂM", "Huyện đoàn Bình Lâm"],
    ["BCH ĐOÀN XÃ BÌNH LÂM", "Ban Chấp hành Đoàn xã Bình Lâm"],
    ["BAN CHQS HUYỆN BÌNH LÂM", "Ban Chỉ huy Quân sự huyện Bình Lâm"],
    ["CÔNG ĐOÀN CƠ SỞ TRƯỜNG THCS LÊ LỢI", "Công đoàn cơ sở Trường Trung học cơ sở Lê Lợi"],
    ["PHÓ CHỦ TỊCH UBND HUYỆN", "Phó Chủ tịch Ủy ban nhân dân huyện"],
    ["KHOA KIỂM SOÁT NHIỄM KHUẨN", "Khoa Kiểm soát nhiễm khuẩn"],
    ["PHÒNG KHÁM ĐA KHOA HÒA AN", "Phòng khám đa khoa Hòa An"],
    ["TỔ TOÁN - TIN", "Tổ Toán - Tin"],
    ["BAN GIÁM HIỆU TRƯỜNG THCS LÊ LỢI", "Ban Giám hiệu Trường Trung học cơ sở Lê Lợi"],
    ["LIÊN ĐỘI TRƯỜNG TIỂU HỌC HÒA AN", "Liên đội Trường Tiểu học Hòa An"],
    ["NHÓM TRẺ SAO MAI", "Nhóm trẻ Sao Mai"],
    ["ĐỒN BIÊN PHÒNG CỬA KHẨU NẬM PÓ", "Đồn Biên phòng Cửa khẩu Nậm Pó"],
    ["VƯỜN QUỐC GIA ĐẠI SƠN", "Vườn Quốc gia Đại Sơn"],
    ["CÔNG TY ĐIỆN LỰC TÂN HÀ", "Công ty Điện lực Tân Hà"],
    ["TỔNG CÔNG TY ĐIỆN LỰC MIỀN TÂY", "Tổng công ty Điện lực miền Tây"],
    ["CÔNG TY CỔ PHẦN MÔI TRƯỜNG ĐÔ THỊ", "Công ty Cổ phần Môi trường đô thị"],
    ["BỆNH VIỆN SẢN NHI TỈNH HÀ NAM", "Bệnh viện Sản Nhi tỉnh Hà Nam"],
    ["CÔNG TY CP CẤP NƯỚC", "Công ty Cổ phần Cấp nước"],
    ["PHÒNG NÔNG NGHIỆP VÀ PTNT", "Phòng Nông nghiệp và Phát triển nông thôn"],
    ["THUẾ CƠ SỞ 5 TỈNH", "Thuế cơ sở 5 tỉnh"],
    ["PHÓ TRƯỞNG CÔNG AN HUYỆN", "Phó Trưởng Công an huyện"],
  ])("writes %s as inside a sentence", (written, name) => {
    expect(sentenceCase(written)).toBe(name);
  });

  it("reads capitals whose tones OCR lost", () => {
    expect(sentenceCase("GIÁM ĐÓC")).toBe("Giám đốc");
  });

  it("leaves mixed case to its writer, but for phrases always written in one way", () => {
    expect(sentenceCase("Ban chỉ đạo chuyển đổi số huyện")).toBe("Ban Chỉ đạo chuyển đổi số huyện");
    expect(sentenceCase("Phòng Văn hóa - Xã hội")).toBe("Phòng Văn hóa - Xã hội");
  });

  it("keeps roman numerals, figures and abbreviations it does not know", () => {
    expect(sentenceCase("KHO BẠC NHÀ NƯỚC KHU VỰC VII")).toBe("Kho bạc Nhà nước khu vực VII");
    expect(sentenceCase("PHÒNG QLVHX")).toBe("Phòng QLVHX");
  });

  it("gives nothing for nothing", () => {
    expect(sentenceCase("")).toBe("");
  });
});

describe("expandAbbreviations", () => {
  it("writes out what needs no context and leaves parts of symbols", () => {
    expect(expandAbbreviations("UBND xã, BCĐ NTM xã")).toBe("Ủy ban nhân dân xã, Ban Chỉ đạo nông thôn mới xã");
    expect(expandAbbreviations("12/QĐ-UBND")).toBe("12/QĐ-UBND");
  });
});
