import { describe, expect, it } from "vitest";
import { expectLinearOn } from "../../growth.js";
import { ownersOfHeading } from "../../../src/extract/owners/headings/heading-owners.js";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken } from "./contexts.js";

// Groups that say of themselves which they are: by their seat, their branch, what they have, who charged them.
const GROUPS: readonly (readonly [text: string, owners: readonly string[]])[] = [
  [
    "Phòng Kinh tế hướng dẫn kỹ thuật, UBND xã Tân An tổ chức trồng.",
    ["lead: Phòng Kinh tế", "lead: Ủy ban nhân dân xã Tân An"],
  ],
  ["Cấp ủy các chi bộ, đảng bộ cơ sở quán triệt quy định.", ["lead: cấp ủy các chi bộ, đảng bộ cơ sở"]],
  [
    "Người đứng đầu cấp ủy, cơ quan, đơn vị trực tiếp đối thoại với dân.",
    ["lead: Người đứng đầu cấp ủy, cơ quan, đơn vị"],
  ],
  ["Các đồng chí Huyện ủy viên theo dõi việc gặt lúa.", ["lead: các huyện ủy viên"]],
  [
    "Chi cục Kiểm lâm vùng I, II và III cử cán bộ trực cháy rừng.",
    ["lead: Chi cục Kiểm lâm vùng I", "lead: Chi cục Kiểm lâm vùng II", "lead: Chi cục Kiểm lâm vùng III"],
  ],
  ["Ban Dân vận - Mặt trận huyện vận động hiến đất.", ["lead: Ban Dân vận - Mặt trận huyện"]],
  ["Cơ quan UBKT - Thanh tra huyện rà soát đơn thư.", ["lead: Cơ quan Ủy ban Kiểm tra - Thanh tra huyện"]],
  [
    "Các đơn vị tại trụ sở chính Quỹ Bảo lãnh Việt Nam, các chi nhánh tỉnh, thành phố theo chức năng rà soát hồ sơ.",
    ["lead: các đơn vị tại trụ sở chính Quỹ Bảo lãnh Việt Nam", "lead: các chi nhánh tỉnh, thành phố"],
  ],
  [
    "Vụ Kế hoạch, các Kho bạc Nhà nước khu vực đối chiếu sổ.",
    ["lead: Vụ Kế hoạch", "lead: các Kho bạc Nhà nước khu vực"],
  ],
  ["Các Sở Nội vụ của các tỉnh, thành phố rà soát hồ sơ.", ["lead: các sở Nội vụ của các tỉnh, thành phố"]],
  [
    "Các bến xe Trung ương, bến xe được phân công đón khách đêm bảo đảm trực 24/24 giờ.",
    ["lead: các bến xe Trung ương", "lead: bến xe được phân công đón khách đêm"],
  ],
  ["Các cơ sở có sử dụng đất rừng kê khai diện tích.", ["lead: các cơ sở có sử dụng đất rừng"]],
  [
    "Từ ngày 03/4 đến ngày 07/4/2024, các đơn vị trực thuộc Sở Y tế, các cơ sở có hoạt động về giống trên địa bàn có trách nhiệm tự kiểm tra.",
    ["lead: các đơn vị trực thuộc Sở Y tế", "lead: các cơ sở có hoạt động về giống trên địa bàn"],
  ],
  ["Các nhà trường có chính sách khuyến khích giáo viên giỏi về công tác.", ["lead: các nhà trường"]],
  ["Các phòng, ban nêu tại mục II báo cáo Sở.", ["lead: các phòng, ban nêu tại mục II"]],
  [
    "Các đơn vị được Tổng cục giao nhiệm vụ tổ chức tập huấn thả phao.",
    ["lead: các đơn vị được Tổng cục giao nhiệm vụ"],
  ],
  [
    "Các doanh nghiệp cung cấp dịch vụ đào tạo lái tàu rà soát giáo trình.",
    ["lead: các doanh nghiệp cung cấp dịch vụ đào tạo lái tàu"],
  ],
  ["Các ngành, doanh nghiệp xây dựng lộ trình thay máy bơm.", ["lead: các ngành, doanh nghiệp"]],
  ["Các cấp, các ngành xây dựng kế hoạch trồng rừng.", ["lead: các cấp", "lead: các ngành"]],
  [
    "Đề nghị Hội Nông dân tỉnh, cơ quan Trung ương của các đoàn thể chỉ đạo tuyên truyền.",
    ["lead: Hội Nông dân tỉnh Hà Trung", "lead: cơ quan Trung ương của các đoàn thể"],
  ],
  // a label of several
  [
    "Viện Giống lúa và hoa màu Việt Nam, Trung tâm Ứng phó sự cố dầu Việt Nam (VNOIL): Chuẩn bị tàu cứu hộ.",
    ["lead: Viện Giống lúa và hoa màu Việt Nam", "lead: Trung tâm Ứng phó sự cố dầu Việt Nam"],
  ],
  [
    "Các đơn vị phụ trách về lưu trữ, Sở KTN: Giao một lãnh đạo trực tiếp phụ trách.",
    ["lead: các đơn vị phụ trách về lưu trữ", "lead: Sở KTN"],
  ],
  // the powers of the State go on with whose the policies are
  ["Theo các nghị quyết của Đảng, Quốc hội, các Bộ trưởng chỉ đạo xây dựng chương trình.", ["lead: các Bộ trưởng"]],
  ["Theo chủ trương của Đảng, Nhà nước, Sở Y tế rà soát chế độ.", ["lead: Sở Y tế tỉnh Hà Trung"]],
  // the object of the one who directs goes on behind the comma
  ["Chỉ đạo Thủ trưởng các đơn vị thuộc Tổng cục, Thủ trưởng cơ quan Kiểm lâm địa phương tổ chức tuần rừng.", []],
  [
    "UBND các huyện chỉ đạo các phòng, cơ quan phát thanh, truyền hình, các báo tổ chức đưa tin.",
    ["lead: Ủy ban nhân dân các huyện"],
  ],
  ["Trưởng đơn vị kiểm tra trước nội dung, ký tắt.", ["lead: Trưởng đơn vị"]],
  ["Sau đó các đơn vị tổng hợp kết quả gửi Sở.", ["lead: các đơn vị"]],
  // a colon behind several kinds names those of the first by their fields
  [
    "Các Sở, ban, ngành: Nội vụ, Y tế, Công an tỉnh, Tư pháp theo chức năng rà soát biên chế.",
    [
      "lead: Sở Nội vụ tỉnh Hà Trung",
      "lead: Sở Y tế tỉnh Hà Trung",
      "lead: Công an tỉnh Hà Trung",
      "lead: Sở Tư pháp tỉnh Hà Trung",
    ],
  ],
  [
    "Các Bộ, cơ quan: Y tế, Xây dựng, Kiểm toán Nhà nước, Ngoại giao khẩn trương trả lời tỉnh.",
    ["lead: Bộ Y tế", "lead: Bộ Xây dựng", "lead: Kiểm toán nhà nước", "lead: Bộ Ngoại giao"],
  ],
  ["Các phòng, đơn vị: Tổ chức kiểm tra kho.", ["lead: các phòng, đơn vị"]],
  // made something in an undertaking
  [
    "Các trường được giao làm chủ đầu tư dự án cấp nước sạch lập hồ sơ quyết toán.",
    ["lead: các trường được giao làm chủ đầu tư dự án cấp nước sạch"],
  ],
  [
    "Đề nghị đồng chí Đảng ủy viên phụ trách thôn Đông theo dõi việc sửa đường.",
    ["lead: đảng ủy viên phụ trách thôn Đông"],
  ],
  [
    "Đề nghị thường trực các huyện ủy, thành ủy quan tâm bố trí đất xây trạm y tế.",
    ["lead: thường trực các huyện ủy, thành ủy"],
  ],
  ["Các văn phòng huyện ủy, thành ủy số hóa hồ sơ.", ["lead: các văn phòng huyện ủy, thành ủy"]],
  [
    "Đề nghị Đội Cảnh sát QLHC về TTXH cấp căn cước cho học sinh.",
    ["lead: Đội Cảnh sát quản lý hành chính về trật tự xã hội"],
  ],
  // within their own range, behind a comma
  ["Chủ đầu tư, trong phạm vi trách nhiệm của mình, đẩy nhanh việc lắp thang máy.", ["lead: chủ đầu tư"]],
  ["Trạm Bảo vệ thực vật, theo chức năng của mình, dự báo rầy nâu.", ["lead: Trạm Bảo vệ thực vật"]],
  // a promise, and what was agreed
  ["UBND tỉnh sẽ giao Sở Tài chính cân đối nguồn lực.", []],
  ["Các Sở, ngành thống nhất chỉ có một đầu mối; giao Sở Y tế chủ trì hướng dẫn.", ["lead: Sở Y tế tỉnh Hà Trung"]],
  ["Những trường ở vùng lũ đi lại khó khăn, không thể tổ chức thi, báo cáo Sở.", []],
];

describe("groups that say which of them act", () => {
  it.each(GROUPS)("%s", (text, owners) => {
    expect(spoken(statedOwners(text, CONTEXTS.province).owners)).toEqual(owners);
  });

  it("are read in a heading without its remarks", () => {
    const heading = "Các Sở Nội vụ (Sở NV) của các tỉnh, thành phố (sau đây gọi là tỉnh):";
    expect(spoken(ownersOfHeading(heading, CONTEXTS.province) ?? [])).toEqual([
      "lead: các Sở Nội vụ của các tỉnh, thành phố",
    ]);
  });

  it.each([
    ["Cấp huyện và công đoàn ngành:", ["lead: Cấp huyện", "lead: công đoàn ngành"]],
    ["Huyện đoàn, đoàn trực thuộc", ["lead: Huyện đoàn", "lead: đoàn trực thuộc"]],
  ])("of a union, told by their kind: %s", (heading, owners) => {
    expect(spoken(ownersOfHeading(heading, CONTEXTS.province) ?? [])).toEqual(owners);
  });

  it.each(["các cơ sở có hoạt động, ", "tại trụ sở chính ", "được Sở giao ", "các đơn vị, Sở "])(
    "in time that grows with the text: %j",
    (piece) => {
      expectLinearOn(piece, (text) => statedOwners(text, CONTEXTS.province));
    },
  );
});
