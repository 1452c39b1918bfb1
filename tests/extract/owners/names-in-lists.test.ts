import { describe, expect, test } from "vitest";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken, type Document } from "./contexts.js";

// What a comma, "và", a dash or a number joins in a list: one name, one group, or somebody else.

const LEADS: readonly (readonly [Document, string, readonly string[]])[] = [
  // staff and whose they are
  ["district", "Giáo viên chủ nhiệm các khối lớp điểm danh hằng ngày.", ["giáo viên chủ nhiệm các khối lớp"]],
  ["district", "Nhân viên thư viện các trường lập danh mục sách.", ["nhân viên thư viện các trường"]],
  // a section of two works
  ["department", "Bộ phận Hành chính - Kế toán đối chiếu công nợ.", ["Bộ phận Hành chính - Kế toán"]],
  ["commune", "Tổ Dịch vụ - Kế toán: thu thủy lợi phí.", ["Tổ Dịch vụ - Kế toán"]],
  ["commune", "Công chức Địa chính, Kế toán đối chiếu sổ thu.", ["công chức Địa chính", "Kế toán"]],
  // a check and what it settles
  [
    "department",
    "Phòng Thanh tra, xử lý vi phạm chủ trì kiểm tra các nhà thuốc.",
    ["Phòng Thanh tra, xử lý vi phạm Sở Y tế tỉnh Hà Trung"],
  ],
  ["department", "Phòng Thanh tra, xử lý vi phạm của các nhà thuốc.", ["Phòng Thanh tra Sở Y tế tỉnh Hà Trung"]],
  // towns by name among kinds
  [
    "province",
    "Chủ tịch UBND các huyện, thị xã và thành phố Hà Trung rà soát quỹ đất.",
    ["Chủ tịch Ủy ban nhân dân các huyện, thị xã và thành phố Hà Trung"],
  ],
  ["district", "UBND các xã và thị trấn Sông Đà cắm biển cảnh báo.", ["Ủy ban nhân dân các xã và thị trấn Sông Đà"]],
  [
    "province",
    "UBND các huyện: Lộc An, Phú Sơn và thị xã Kỳ Hà cắm biển cảnh báo.",
    ["Ủy ban nhân dân huyện Lộc An", "Ủy ban nhân dân huyện Phú Sơn", "Ủy ban nhân dân thị xã Kỳ Hà"],
  ],
  // kinds of one group in small letters
  ["district", "Trưởng các khoa, phòng, trạm y tế chấm công.", ["Trưởng các khoa, phòng, trạm y tế"]],
  ["district", "Yêu cầu các trạm y tế xã lập danh sách trẻ.", ["các trạm y tế xã"]],
  [
    "province",
    "Các trường THPT, trung tâm GDTX nộp hồ sơ thi.",
    ["các trường trung học phổ thông, trung tâm giáo dục thường xuyên"],
  ],
  ["department", "Trưởng các khoa, phòng xây dựng đề án vị trí việc làm.", ["Trưởng các khoa, phòng"]],
  // how many of each
  [
    "district",
    "Chủ tịch Hội Khuyến học 14 xã, Chủ tịch Hội Người cao tuổi 20 trường học chốt danh sách.",
    ["Chủ tịch Hội Khuyến học 14 xã", "Chủ tịch Hội Người cao tuổi 20 trường học"],
  ],
  ["province", "Ban Chỉ đạo 389 tỉnh kiểm tra chợ đầu mối.", ["Ban Chỉ đạo 389 tỉnh Hà Trung"]],
  [
    "district",
    "Công an huyện, Phòng Nội vụ và 14 xã diễn tập.",
    ["Công an huyện Sông Đà", "Phòng Nội vụ huyện Sông Đà", "14 xã"],
  ],
  [
    "district",
    "Công an huyện và 02 xã Lộc An, Phú Sơn diễn tập.",
    ["Công an huyện Sông Đà", "xã Lộc An", "xã Phú Sơn"],
  ],
  // whose, of those beside them
  [
    "district",
    "Chi nhánh Văn phòng Đăng ký đất đai và UBND các xã đo đạc lại.",
    ["Chi nhánh Văn phòng Đăng ký đất đai huyện Sông Đà", "Ủy ban nhân dân các xã"],
  ],
  ["district", "Hội đồng nghĩa vụ quân sự các xã sơ tuyển trước 01/4.", ["Hội đồng nghĩa vụ quân sự các xã"]],
  ["district", "Các đơn vị dự toán đối chiếu sổ trước 31/12.", ["các đơn vị dự toán"]],
  // numbers for names
  ["province", "Nông trường 2, Nông trường 5 trồng dặm cà phê.", ["Nông trường 2", "Nông trường 5"]],
  // heads of places by name
  [
    "commune",
    "Bí thư chi bộ các thôn: Đông, Đoài nộp đảng phí.",
    ["Bí thư chi bộ thôn Đông", "Bí thư chi bộ thôn Đoài"],
  ],
  ["commune", "Trưởng thôn, Bí thư chi bộ thôn kiểm tra hồ đập.", ["Trưởng thôn", "Bí thư chi bộ thôn"]],
  [
    "commune",
    "Ban quản lý rừng Khe Vàng, rừng Nà Lốc tuần tra ban đêm.",
    ["Ban Quản lý rừng Khe Vàng", "Ban Quản lý rừng Nà Lốc"],
  ],
  ["commune", "Bí thư chi bộ các thôn nộp đảng phí.", ["Bí thư chi bộ các thôn"]],
  // an office of no body behind a name
  ["commune", "Đồng chí Lê Thị Hà, Phó Chủ tịch tổng hợp ý kiến cử tri.", ["Lê Thị Hà"]],
  ["commune", "Đồng chí Lê Văn Bình, Ủy viên Thường trực lập danh sách.", ["Lê Văn Bình"]],
  // offices of each of several provinces, of each of several works, one of several of a place
  [
    "ministry",
    "Sở Y tế các tỉnh: Hà Trung, Lộc An và thành phố Kỳ Hà gửi số liệu.",
    ["Sở Y tế tỉnh Hà Trung", "Sở Y tế tỉnh Lộc An", "Sở Y tế thành phố Kỳ Hà"],
  ],
  ["union", "Ban Tuyên giáo - Phong trào in tờ gấp.", ["Ban Tuyên giáo - Phong trào Hội Nông dân huyện Sông Đà"]],
  ["province", "Đề nghị Bưu điện Lộc An 3 lắp hộp thư.", ["Bưu điện Lộc An 3"]],
  ["province", "Đề nghị Bưu điện Lộc An 03 ngày báo cáo một lần.", ["Bưu điện Lộc An"]],
  [
    "commune",
    "Hội đồng phối hợp PBGDPL xã họp mỗi quý.",
    ["Hội đồng phối hợp phổ biến, giáo dục pháp luật xã Mường Lay"],
  ],
  // the issuer's own tier is where, not who
  ["commune", "Cấp xã: mở 02 lớp tập huấn.", []],
  ["commune", "Cấp thôn: mở 02 lớp tập huấn.", ["Cấp thôn"]],
  // short forms that are names
  ["commune", "Trung tâm Cung ứng dịch vụ công xã phun khử khuẩn.", ["Trung tâm Cung ứng dịch vụ công xã Mường Lay"]],
  ["district", "Đoàn trường phân công trực cổng.", ["Đoàn trường"]],
  // a named zone at the end of the kinds; provinces and cities by name behind a colon
  [
    "province",
    "UBND các xã, phường, đặc khu Hòn Ngọc tiêm phòng đàn trâu bò.",
    ["Ủy ban nhân dân các xã, phường, đặc khu Hòn Ngọc"],
  ],
  [
    "province",
    "UBND các xã và đặc khu Hòn Ngọc, Sở Y tế rà soát hộ ngập.",
    ["Ủy ban nhân dân các xã và đặc khu Hòn Ngọc", "Sở Y tế tỉnh Hà Trung"],
  ],
  [
    "ministry",
    "Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương: Hà Trung, Cần Thơ và Lộc An chỉ đạo di dời dân.",
    [
      "Chủ tịch Ủy ban nhân dân tỉnh Hà Trung",
      "Chủ tịch Ủy ban nhân dân thành phố Cần Thơ",
      "Chủ tịch Ủy ban nhân dân tỉnh Lộc An",
    ],
  ],
  ["ministry", "Cục Kết cấu hạ tầng xây dựng tham mưu việc sửa cầu.", ["Cục Kết cấu hạ tầng xây dựng"]],
  // those of the Party, the state and the front, with the tier that is said once
  [
    "province",
    "Yêu cầu cấp ủy, tổ chức đảng, chính quyền, đoàn thể các cấp chăm lo người cao tuổi.",
    ["cấp ủy các cấp", "tổ chức đảng các cấp", "chính quyền các cấp", "đoàn thể các cấp"],
  ],
  [
    "district",
    "Cấp ủy, chính quyền, Mặt trận Tổ quốc các cấp vận động hiến đất.",
    ["cấp ủy các cấp", "chính quyền các cấp", "Mặt trận Tổ quốc các cấp"],
  ],
  ["district", "Cấp ủy, chính quyền cơ sở phải nắm chắc số hộ nghèo.", ["cấp ủy cơ sở", "chính quyền cơ sở"]],
  ["district", "Cấp ủy đảng, chính quyền địa phương chủ động tiêm vắc xin.", ["cấp ủy đảng", "chính quyền địa phương"]],
  [
    "province",
    "Cấp ủy, chính quyền địa phương các cấp, nhất là các xã vùng cao phải đi đầu trong giữ rừng.",
    ["cấp ủy các cấp", "chính quyền địa phương các cấp"],
  ],
  ["province", "Các trường, đặc biệt là trường nội trú, cần giữ ấm cho học sinh.", ["các trường"]],
  // departments of a people's council, with what they do it by
  [
    "province",
    "Đề nghị các Ban HĐND tỉnh theo lĩnh vực phụ trách tiếp tục thẩm tra các tờ trình.",
    ["các Ban Hội đồng nhân dân tỉnh Hà Trung"],
  ],
];

test.each(LEADS)("%s: %s", (document, sentence, leads) => {
  const { owners } = statedOwners(sentence, CONTEXTS[document]);
  expect(owners.filter(({ role }) => role === "lead").map(({ name }) => name)).toEqual(leads);
});

describe("one each, where only the last words differ", () => {
  test.each<[string, readonly string[]]>([
    [
      "Chủ đầu tư, nhà thầu và tư vấn giám sát ký nhật ký công trình.",
      ["lead: chủ đầu tư", "lead: nhà thầu", "lead: tư vấn giám sát"],
    ],
    ["Thôn Thượng, Hạ, Nội hoàn thành sân thể thao.", ["lead: thôn Thượng", "lead: thôn Hạ", "lead: thôn Nội"]],
    [
      "Đội Kiểm lâm cơ động khu vực 2, khu vực 3 tuần tra rừng.",
      ["lead: Đội Kiểm lâm cơ động khu vực 2", "lead: Đội Kiểm lâm cơ động khu vực 3"],
    ],
    [
      "Giao Chi cục Quản lý đường bộ III.1 và Chi cục Quản lý đường bộ III.4 cắm biển báo.",
      ["lead: Chi cục Quản lý đường bộ III.1", "lead: Chi cục Quản lý đường bộ III.4"],
    ],
    [
      "Đề nghị Ban Quản lý bến xe, chủ các cửa hàng kiểm tra bình chữa cháy.",
      ["lead: Ban Quản lý bến xe tỉnh Hà Trung", "lead: chủ các cửa hàng"],
    ],
    ["Hiệp hội Chăn nuôi gia cầm vận động hội viên khai báo.", ["lead: Hiệp hội Chăn nuôi gia cầm"]],
    [
      "Các Chi cục Hải quan khu vực I, II, IV kiểm tra hàng hóa.",
      ["lead: Chi cục Hải quan khu vực I", "lead: Chi cục Hải quan khu vực II", "lead: Chi cục Hải quan khu vực IV"],
    ],
    ["Chủ các cơ sở giết mổ đăng ký kiểm dịch.", ["lead: chủ các cơ sở giết mổ"]],
    ["Trường Mầm non Hoa Mai, phường Lộc Hạ, thành phố Hà Trung bàn giao phòng học.", ["lead: Trường Mầm non Hoa Mai"]],
    ["Ban đại diện cha mẹ học sinh các trường vận động phụ huynh.", ["lead: Ban đại diện cha mẹ học sinh các trường"]],
  ])("%s", (text, expected) => {
    expect(spoken(statedOwners(text, CONTEXTS.province).owners)).toEqual(expected);
  });
});
