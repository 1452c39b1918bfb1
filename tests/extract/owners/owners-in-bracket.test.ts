import { describe, expect, test } from "vitest";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken, type Document } from "./contexts.js";

const stated = (document: Document, text: string): readonly string[] =>
  spoken(statedOwners(text, CONTEXTS[document]).owners);

describe("whose an item is, in a bracket at its end", () => {
  test.each<[Document, string, readonly string[]]>([
    ["district", "Rà soát hộ nghèo trước ngày 20/3 (Phòng Nội vụ).", ["lead: Phòng Nội vụ huyện Sông Đà"]],
    [
      "district",
      "Kiểm tra việc thu gom rác tại chợ (Phòng Tài nguyên và Môi trường chủ trì, Công an huyện phối hợp).",
      ["lead: Phòng Tài nguyên và Môi trường huyện Sông Đà", "coordinator: Công an huyện Sông Đà"],
    ],
    ["department", "Lập dự trù vắc xin quý II gửi Cục Y tế dự phòng trước ngày 15/3 (Khoa Dược);", ["lead: Khoa Dược"]],
    [
      "district",
      "Xây dựng chợ nông sản vùng cao (Phòng Kinh tế và Hạ tầng chủ trì; năm 2026 lập dự án, năm 2027 khởi công).",
      ["lead: Phòng Kinh tế và Hạ tầng huyện Sông Đà"],
    ],
    ["department", "Kiểm kê tài sản, sửa mái nhà xe (giao Kế toán thực hiện).", ["lead: Kế toán"]],
    [
      "commune",
      "Tổ chức lễ phát động tại sân vận động (Đoàn Thanh niên chủ trì; các thôn phối hợp)./.",
      ["lead: Đoàn Thanh niên xã Mường Lay", "coordinator: các thôn"],
    ],
  ])("in a document of the %s: %s", (document, text, owners) => {
    expect(stated(document, text)).toEqual(owners);
  });

  test.each<[string]>([
    ["Gửi báo cáo về UBND tỉnh (Sở Nội vụ)."],
    ["Hoàn thiện hồ sơ (theo mẫu của Sở Nội vụ)."],
    ["Kiểm tra đột xuất ba đơn vị (Phòng Y tế, Công an huyện)."],
    ["Báo cáo kết quả trước ngày 10/4 (qua Phòng Nội vụ)."],
    ["Tặng quà Tết cho người có công (các xã, thị trấn)."],
    ["Sửa cầu (có Phòng Kinh tế dự)."],
    ["Bàn giao hồ sơ cho bên nhận (Sở Xây dựng)."],
    ["Tiếp nhận 02 giáo viên biệt phái (Trường THCS Tân An)."],
    ["Chi trả chế độ cho lực lượng tham gia (Công an xã, Ban CHQS xã)."],
  ])("not where the bracket says something else: %s", (text) => {
    expect(stated("district", text)).toEqual([]);
  });

  test("not beside those who are told to act", () => {
    expect(stated("district", "Công an huyện trực tại cầu phao trong ngày hội (Phòng Nội vụ).")).toEqual([
      "lead: Công an huyện Sông Đà",
    ]);
  });
});

describe("whose an item of a programme of work is", () => {
  test.each<[Document, string, readonly string[]]>([
    [
      "district",
      "Đề án phát triển cây ăn quả vùng cao (Phòng Kinh tế chủ trì, phối hợp với Trạm Khuyến nông chuẩn bị).",
      ["lead: Phòng Kinh tế huyện Sông Đà", "coordinator: Trạm Khuyến nông"],
    ],
    [
      "district",
      "Kế hoạch tuyển dụng viên chức y tế (Phòng Nội vụ phối hợp với Phòng Y tế chuẩn bị, trình trước ngày 10/8).",
      ["lead: Phòng Nội vụ huyện Sông Đà", "coordinator: Phòng Y tế huyện Sông Đà"],
    ],
    [
      "district",
      "Dự thảo Quy chế quản lý chợ trên địa bàn các xã (Phòng Kinh tế chuẩn bị).",
      ["lead: Phòng Kinh tế huyện Sông Đà"],
    ],
    [
      "district",
      "Sơ kết công tác phổ cập giáo dục: Phòng Giáo dục và Đào tạo.",
      ["lead: Phòng Giáo dục và Đào tạo huyện Sông Đà"],
    ],
    [
      "district",
      "Kiểm tra an toàn các đập dâng: Phòng Kinh tế, Xí nghiệp Thủy lợi 2.",
      ["lead: Phòng Kinh tế huyện Sông Đà", "lead: Xí nghiệp Thủy lợi 2"],
    ],
    [
      "district",
      "Giải tỏa hành lang quốc lộ: Công an huyện, UBND các xã.",
      ["lead: Công an huyện Sông Đà", "lead: Ủy ban nhân dân các xã"],
    ],
  ])("in a document of the %s: %s", (document, text, owners) => {
    expect(stated(document, text)).toEqual(owners);
  });

  test.each([
    "Kiểm tra công tác tiếp dân tại 03 đơn vị: Phòng Y tế, Phòng Nội vụ.",
    "Báo cáo: Phòng Nội vụ.",
    "Kiểm tra các cơ quan: Phòng Y tế, Công an huyện.",
  ])("not those whom it is about: %s", (text) => {
    expect(stated("district", text)).toEqual([]);
  });
});
