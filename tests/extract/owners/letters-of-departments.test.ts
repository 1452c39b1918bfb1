import { describe, expect, test } from "vitest";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken, type Document } from "./contexts.js";

describe("departments called by their letters", () => {
  test.each<[Document, string, readonly string[]]>([
    ["department", "Khoa KSNK lập lịch giám sát vệ sinh tay.", ["lead: Khoa Kiểm soát nhiễm khuẩn"]],
    [
      "ministry",
      "Vụ ĐTCT chủ trì, phối hợp với Vụ KCHTGT rà soát hợp đồng BOT.",
      ["lead: Vụ Đối tác công - tư", "coordinator: Vụ Kết cấu hạ tầng giao thông"],
    ],
    [
      "province",
      "Phòng Khảo thí và QLCLGD lập danh sách giám thị.",
      ["lead: Phòng Khảo thí và Quản lý chất lượng giáo dục"],
    ],
    [
      "district",
      "Phòng TN&MT, CN VPĐKĐĐ huyện lập bản đồ.",
      ["lead: Phòng Tài nguyên và Môi trường huyện Sông Đà", "lead: Chi nhánh Văn phòng Đăng ký đất đai huyện Sông Đà"],
    ],
    [
      "department",
      "Hội đồng coi thi, Hội đồng chấm thi niêm phong bài.",
      ["lead: Hội đồng coi thi", "lead: Hội đồng chấm thi"],
    ],
    ["ministry", "UBND các địa phương mở điểm tiêm.", ["lead: Ủy ban nhân dân các địa phương"]],
    ["province", "TTGDTX tỉnh mở lớp xóa mù chữ.", ["lead: Trung tâm Giáo dục thường xuyên tỉnh Hà Trung"]],
    [
      "province",
      "PC06 chủ trì, phối hợp với PC08, PV01 cấp căn cước lưu động.",
      [
        "lead: Phòng Cảnh sát quản lý hành chính về trật tự xã hội",
        "coordinator: Phòng Cảnh sát giao thông",
        "coordinator: Phòng Tham mưu",
      ],
    ],
    [
      "province",
      "Phòng PC07 Công an tỉnh kiểm tra nhà chung cư.",
      ["lead: Phòng Cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ Công an tỉnh Hà Trung"],
    ],
  ])("in a document of a %s: %s", (document, text, owners) => {
    expect(spoken(statedOwners(text, CONTEXTS[document]).owners)).toEqual(owners);
  });
});
