import { describe, expect, test } from "vitest";
import { leadInOwners, ownersOfHeading } from "../../../src/extract/owners/headings/heading-owners.js";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken, type Document } from "./contexts.js";

const owners = (document: Document, text: string): readonly string[] =>
  spoken(statedOwners(text, CONTEXTS[document]).owners);

describe("staff and members of one house, under their words", () => {
  test.each<[string, readonly string[]]>([
    [
      "Bác sĩ, điều dưỡng và người lao động các khoa có trách nhiệm trực Tết.",
      ["lead: bác sĩ, điều dưỡng và người lao động các khoa"],
    ],
    ["Đối với học sinh toàn trường thường xuyên đeo khẩu trang.", ["lead: học sinh toàn trường"]],
    ["Người lao động phải đeo thẻ.", []],
    ["Trong giờ học, các thầy cô giáo cần nhắc nhở học sinh.", ["lead: các thầy cô giáo"]],
    ["Khoa/Phòng trực thuộc Trường gửi danh sách.", ["lead: khoa/Phòng trực thuộc Trường"]],
    [
      "Giao trưởng các khoa đào tạo, Phòng Khảo thí chốt điểm.",
      ["lead: Trưởng các khoa đào tạo", "lead: Phòng Khảo thí"],
    ],
  ])("%s", (text, expected) => {
    expect(owners("ministry", text)).toEqual(expected);
  });
});

describe("persons by their given names", () => {
  test.each<[string, readonly string[]]>([
    ["Giao đ/c Nga (Phòng Nghiệp vụ Y) kiểm tra bếp ăn.", ["lead: Nga"]],
    ["Giao đ/c Nga, đ/c Hùng kiểm tra kho vắc xin.", ["lead: Nga", "lead: Hùng"]],
    ["Đ/c Dũng (Tổ Địa chính) theo dõi mốc giới.", ["lead: Dũng"]],
    ["Giao các đồng chí: Nga, Hùng và Dũng kiểm tra bến xe.", ["lead: Nga", "lead: Hùng", "lead: Dũng"]],
    ["Đồng chí Nga nghỉ phép.", []],
  ])("%s", (text, expected) => {
    expect(owners("ministry", text)).toEqual(expected);
  });
});

describe("several by one word", () => {
  test.each<[Document, string, readonly string[]]>([
    [
      "district",
      "Hiệu trưởng các trường: THCS Lộc Hạ, Tiểu học Hoa Ban lập danh sách lớp.",
      ["lead: Hiệu trưởng Trường Trung học cơ sở Lộc Hạ", "lead: Hiệu trưởng Trường Tiểu học Hoa Ban"],
    ],
    [
      "district",
      "Các trường: Mầm non Hoa Sen, Tiểu học Lộc Hạ sửa mái che.",
      ["lead: Trường Mầm non Hoa Sen", "lead: Trường Tiểu học Lộc Hạ"],
    ],
    [
      "ministry",
      "Các Bộ môn Dược lý, Bộ môn Giải phẫu nộp đề cương.",
      ["lead: Bộ môn Dược lý", "lead: Bộ môn Giải phẫu"],
    ],
    ["ministry", "Các Bộ môn: Chuẩn bị đề thi.", ["lead: các Bộ môn"]],
    ["commune", "Công an, Quân sự xã: lập chốt gác.", ["lead: Công an xã Mường Lay", "lead: Quân sự xã Mường Lay"]],
    [
      "ministry",
      "BTL Quân khu 5, 7; Quân chủng Hải quân, PK-KQ sẵn sàng máy bay.",
      [
        "lead: Bộ Tư lệnh Quân khu 5",
        "lead: Bộ Tư lệnh Quân khu 7",
        "lead: Quân chủng Hải quân",
        "lead: Quân chủng Phòng không - Không quân",
      ],
    ],
    [
      "commune",
      "Các cơ quan báo, đài trên địa bàn; Trang Thông tin điện tử xã đăng lịch tiêm.",
      ["lead: các cơ quan báo, đài trên địa bàn", "lead: Trang Thông tin điện tử xã Mường Lay"],
    ],
    [
      "province",
      "Các doanh nghiệp khai thác đá, cát và các hợp tác xã vận tải ký cam kết.",
      ["lead: các doanh nghiệp khai thác đá, cát", "lead: các hợp tác xã vận tải"],
    ],
    [
      "district",
      "Phòng Y tế chủ trì, phối hợp với Chủ tịch Hội Nông dân huyện; trưởng các ngành có liên quan hướng dẫn tiêm phòng.",
      [
        "lead: Phòng Y tế huyện Sông Đà",
        "coordinator: Chủ tịch Hội Nông dân huyện Sông Đà",
        "coordinator: Trưởng các ngành có liên quan",
      ],
    ],
  ])("in a document of a %s: %s", (document, text, expected) => {
    expect(owners(document, text)).toEqual(expected);
  });
});

describe("above the tasks", () => {
  test.each<[string, readonly string[]]>([
    ["Tổ đảng ở Thường trực Ủy ban Kinh tế", ["lead: Tổ đảng ở Thường trực Ủy ban Kinh tế"]],
    ["Tổ chức Công đoàn", ["lead: Công đoàn"]],
  ])("%s", (heading, expected) => {
    expect(spoken(ownersOfHeading(heading, CONTEXTS.ministry) ?? [])).toEqual(expected);
  });

  test("who must do what the list below says", () => {
    const text = "Thời gian tới, các bệnh viện cần tập trung triển khai các nhiệm vụ trọng tâm sau đây:";
    expect(spoken(leadInOwners(text, CONTEXTS.province) ?? [])).toEqual(["lead: các bệnh viện"]);
    expect(leadInOwners("Các bệnh viện phải bảo đảm các yêu cầu như sau:", CONTEXTS.province)).toBeNull();
  });
});

describe("who stands before a label's colon by a given name, and which post the fields name", () => {
  test.each<[string, readonly string[]]>([
    ["Cô Yến (Tổ trưởng Tổ Văn phòng): Chuẩn bị hội trường.", ["lead: Yến"]],
    ["Ông Thịnh: phụ trách âm thanh.", ["lead: Thịnh"]],
    ["Đ/c Khoa, đ/c Lâm (Ban Chỉ huy): Lên danh sách.", ["lead: Khoa", "lead: Lâm"]],
    [
      "Công chức Địa chính - Xây dựng kiểm tra 02 bãi tập kết cát xây dựng trái phép.",
      ["lead: công chức Địa chính - Xây dựng"],
    ],
    ["Nhân viên tiếp đón giải thích cho người bệnh.", ["lead: nhân viên tiếp đón"]],
    ["Phó Hiệu trưởng phụ trách công tác phát triển đội tuyển.", ["lead: Phó Hiệu trưởng"]],
    ["Các đồng chí lãnh đạo Vụ theo dõi từng mảng việc.", ["lead: Vụ"]],
    ["Trợ lý Giám đốc theo dõi, tổng hợp báo cáo.", ["lead: Trợ lý Giám đốc"]],
    ["Kiểm toán nội bộ rà soát các khoản tạm ứng.", ["lead: Kiểm toán nội bộ"]],
    ["Giao đồng chí Phó Chi cục trưởng Lê Thị Mai làm Tổ trưởng tổ thẩm định.", ["lead: Lê Thị Mai"]],
    ["Bộ phận Kho kiểm kê thuốc hết hạn.", ["lead: Bộ phận Kho"]],
  ])("%s", (text, expected) => {
    expect(owners("department", text)).toEqual(expected);
  });
});
