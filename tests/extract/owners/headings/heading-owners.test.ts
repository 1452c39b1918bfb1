import { describe, expect, it } from "vitest";
import { leadInOwners, ownersOfHeading } from "../../../../src/extract/owners/headings/heading-owners.js";
import { CONTEXTS, spoken, type Document } from "../contexts.js";

const HEADINGS: readonly (readonly [Document, string, readonly string[] | null])[] = [
  ["province", "Sở Y tế", ["lead: Sở Y tế tỉnh Hà Trung"]],
  ["province", "Đối với UBND các huyện, thành phố", ["lead: Ủy ban nhân dân các huyện, thành phố"]],
  ["province", "Về công tác tuyên truyền", null],
  [
    "province",
    "Các cơ quan, tổ chức, doanh nghiệp được giao quản lý, vận hành hoặc khai thác công trình nước sạch nông thôn",
    [
      "lead: các cơ quan, tổ chức, doanh nghiệp được giao quản lý, vận hành hoặc khai thác công trình nước sạch nông thôn",
    ],
  ],
  [
    "province",
    "Công ty Đường sắt Hà Trung, Thông tin tín hiệu Sông Vải 3:",
    ["lead: Công ty Đường sắt Hà Trung", "lead: Thông tin tín hiệu Sông Vải 3"],
  ],
  ["province", "YÊU CẦU ĐỐI VỚI UBND XÃ TÂN AN", ["lead: Ủy ban nhân dân xã Tân An"]],
  ["district", "Nhiệm vụ đối với các phòng, ban", ["lead: các phòng, ban"]],
  ["province", "Yêu cầu đối với tư vấn giám sát:", ["lead: tư vấn giám sát"]],
  ["province", "Yêu cầu đối với công tác tiêm phòng", null],
  ["province", "Lưu ý các bến xe:", ["lead: các bến xe"]],
  ["province", "Các trạm y tế chú ý một số việc:", ["lead: các trạm y tế"]],
  ["province", "Lưu ý một số nội dung sau:", null],
  ["province", "Lưu ý về hồ sơ dự thầu:", null],
  ["province", "Đối với 2 phường Bến Đình, Bến Nôm:", ["lead: phường Bến Đình", "lead: phường Bến Nôm"]],
  ["province", "Đối với các đơn vị tại trụ sở chính Quỹ", ["lead: các đơn vị tại trụ sở chính Quỹ"]],
  [
    "province",
    "Các cơ sở nuôi dưỡng người già (cơ sở bảo trợ) của các nhà thờ:",
    ["lead: các cơ sở nuôi dưỡng người già của các nhà thờ"],
  ],
  ["province", "Khu dân cư kiểu mẫu:", null],
  ["province", "Các cơ sở nuôi trồng dược liệu", ["lead: các cơ sở nuôi trồng dược liệu"]],
  ["province", "Các đơn vị thực hiện dự án chợ đầu mối:", ["lead: các đơn vị thực hiện dự án chợ đầu mối"]],
  ["province", "Các trường tổ chức ngày hội thể thao:", null],
  ["province", "Phó Giám đốc Sở - Hoàng Văn Thu", ["lead: Hoàng Văn Thu"]],
  ["province", "Trách nhiệm của Sở Tài chính", ["lead: Sở Tài chính tỉnh Hà Trung"]],
  [
    "province",
    "Đề nghị Ban Tuyên giáo Tỉnh ủy, Tỉnh đoàn",
    ["lead: Ban Tuyên giáo Tỉnh ủy Hà Trung", "lead: Tỉnh đoàn Hà Trung"],
  ],
  ["province", "Giao Sở Xây dựng chủ trì", ["lead: Sở Xây dựng tỉnh Hà Trung"]],
  [
    "province",
    "Các sở, ban, ngành có liên quan và UBND cấp huyện có trách nhiệm",
    ["lead: các sở, ban, ngành có liên quan", "lead: Ủy ban nhân dân cấp huyện"],
  ],
  ["province", "Mời Hội Luật gia tỉnh", ["lead: Hội Luật gia tỉnh Hà Trung"]],
  [
    "province",
    "Đảng đoàn Liên minh Hợp tác xã tỉnh lãnh đạo Liên minh Hợp tác xã tỉnh",
    ["lead: Đảng đoàn Liên minh Hợp tác xã tỉnh Hà Trung"],
  ],
  [
    "province",
    "LĐLĐ các huyện, thành phố, Công đoàn ngành, Công đoàn các cảng biển",
    ["lead: Liên đoàn Lao động các huyện, thành phố", "lead: Công đoàn ngành", "lead: Công đoàn các cảng biển"],
  ],
  // part by part, each a list or somebody by his words
  [
    "province",
    "Tiểu đoàn 47 và Ban CHQS phòng thủ các khu vực",
    ["lead: Tiểu đoàn 47", "lead: Ban Chỉ huy Quân sự phòng thủ các khu vực"],
  ],
  [
    "province",
    "Cảng vụ Hàng hải và các doanh nghiệp khai thác cảng",
    ["lead: Cảng vụ Hàng hải", "lead: các doanh nghiệp khai thác cảng"],
  ],
  [
    "province",
    "Hạt Kiểm lâm liên xã, các chủ rừng tập trung thực hiện các nội dung sau:",
    ["lead: Hạt Kiểm lâm liên xã", "lead: các chủ rừng"],
  ],
  [
    "province",
    "Các Tòa chuyên trách và TAND khu vực thực hiện các nhiệm vụ:",
    ["lead: các Tòa chuyên trách", "lead: Tòa án nhân dân khu vực"],
  ],
  ["province", "Thành viên Đoàn giám sát phụ trách huyện:", ["lead: thành viên Đoàn giám sát phụ trách huyện"]],
  ["province", "Công an các đơn vị, địa phương:", ["lead: Công an các đơn vị, địa phương"]],
  ["ministry", "Ban Quản lý dự án 6", ["lead: Ban Quản lý dự án 6"]],
  ["province", "Bệnh viện vệ tinh", null],
  ["province", "Công ty nông, lâm nghiệp sắp xếp lại", null],
  ["province", "Tòa nhà liên cơ quan", null],
  ["province", "Các hoạt động kỷ niệm", null],
  ["province", "Tổ trưởng các Tổ bầu cử", ["lead: Tổ trưởng các Tổ bầu cử"]],
  ["province", "Các chi, đảng bộ cơ sở", ["lead: các chi, đảng bộ cơ sở"]],
  ["province", "Các trường tổ chức dạy học", null],
  ["province", "Các nhiệm vụ trọng tâm", null],
  ["province", "Đối với các dự án chậm tiến độ", null],
  ["province", "Công tác tổ chức cán bộ", null],
  ["province", "Xây dựng trường chuẩn quốc gia", null],
  ["province", "Bộ tiêu chí đánh giá", null],
  ["province", "Tổ chức thực hiện", null],
  ["province", "CÔNG AN TỈNH", ["lead: Công an tỉnh Hà Trung"]],
  [
    "province",
    "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thị xã, thành phố",
    ["lead: Thủ trưởng các sở, ban, ngành", "lead: Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố"],
  ],
  ["commune", "Các ông (bà) Trưởng thôn", ["lead: các Trưởng thôn"]],
  ["commune", "Công chức Tư pháp - Hộ tịch", ["lead: công chức Tư pháp - Hộ tịch"]],
  ["province", "BAN DÂN TỘC TỈNH", ["lead: Ban Dân tộc tỉnh Hà Trung"]],
  [
    "province",
    "Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh (theo Quyết định số 12/QĐ-UBND)",
    ["lead: Công an tỉnh Hà Trung", "lead: Bộ Chỉ huy Quân sự tỉnh Hà Trung"],
  ],
  [
    "province",
    "Đề nghị UBMTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội",
    ["lead: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Trung", "lead: các tổ chức chính trị - xã hội"],
  ],
  ["province", "Các cơ quan báo chí", ["lead: các cơ quan báo chí"]],
  ["province", "Về phát triển kinh tế", null],
  ["province", "Nhiệm vụ của các sở, ban, ngành", ["lead: các sở, ban, ngành"]],
  ["province", "Trách nhiệm thi hành", null],
  ["province", "Trách nhiệm của đối tượng được kiểm tra:", ["lead: đối tượng được kiểm tra"]],
  ["province", "Trách nhiệm của chủ nguồn thải", ["lead: chủ nguồn thải"]],
  ["district", "Trách nhiệm của cha mẹ trẻ trong việc đưa trẻ đến lớp", ["lead: cha mẹ trẻ"]],
  ["province", "Sở Tài chính chủ trì, phối hợp với Sở Nội vụ thẩm định kinh phí", null],
  ["province", "Trung tâm y tế các huyện", ["lead: Trung tâm Y tế các huyện"]],
  [
    "province",
    "Đối với Sở Y tế và các bệnh viện tuyến tỉnh",
    ["lead: Sở Y tế tỉnh Hà Trung", "lead: các bệnh viện tuyến tỉnh"],
  ],
  ["province", "Thành phần tham dự", null],
  ["province", "Phòng, chống thiên tai", null],
  ["province", "Phòng chống dịch bệnh", null],
  ["province", "ĐỐI VỚI CÁC TỔ CHỨC TÍN DỤNG", ["lead: các tổ chức tín dụng"]],
  ["province", "Trường học", null],
  ["province", "Y tế", null],
  ["province", "Xã hội", null],
  ["province", "Bộ máy, biên chế", null],
  ["province", "Văn phòng điện tử", null],
  ["province", "Huyện Mai Sơn", ["lead: huyện Mai Sơn"]],
  ["commune", "Đối với cán bộ, công chức", ["lead: cán bộ, công chức"]],
  ["commune", "Ban công tác Mặt trận các thôn", ["lead: Ban Công tác Mặt trận các thôn"]],
  ["ministry", "Trách nhiệm của các đơn vị thuộc Bộ", ["lead: các đơn vị thuộc Bộ Y tế"]],
  ["ministry", "Các Cục, Vụ, Viện", ["lead: các Cục, Vụ, Viện"]],
  ["province", "Giao Sở Tài chính", ["lead: Sở Tài chính tỉnh Hà Trung"]],
  ["province", "Đề nghị Chính phủ, các bộ, ngành Trung ương", ["lead: Chính phủ", "lead: các bộ, ngành Trung ương"]],
  ["province", "UBND các xã, phường, đặc khu", ["lead: Ủy ban nhân dân các xã, phường, đặc khu"]],
  ["province", "Các doanh nghiệp viễn thông", ["lead: các doanh nghiệp viễn thông"]],
  ["district", "Đề nghị UBND huyện hỗ trợ kinh phí sửa chữa trường", null],
];

const LEAD_INS: readonly (readonly [Document, string, readonly string[] | null])[] = [
  [
    "district",
    "Để triển khai có hiệu quả, Chủ tịch UBND huyện yêu cầu các phòng, ban, ngành, UBND các xã, thị trấn tập trung thực hiện một số nhiệm vụ sau:",
    ["lead: các phòng, ban, ngành", "lead: Ủy ban nhân dân các xã, thị trấn"],
  ],
  [
    "district",
    "Để phòng cháy rừng, UBND huyện chỉ thị các phòng, ban, ngành, UBND các xã, thị trấn thực hiện các nhiệm vụ sau:",
    ["lead: các phòng, ban, ngành", "lead: Ủy ban nhân dân các xã, thị trấn"],
  ],
  ["district", "Phó Chủ tịch UBND huyện kết luận như sau:", null],
  [
    "district",
    "Để lập thành tích chào mừng; các phòng, ban, các xã (sau đây gọi là đơn vị) và mọi người dân hưởng ứng đợt thi đua, tập trung thi đua thực hiện các nội dung chủ yếu sau:",
    ["lead: các phòng, ban", "lead: các xã"],
  ],
  ["district", "Ủy ban nhân dân huyện tập trung thực hiện các nhiệm vụ sau:", null],
  ["province", "Sở Y tế xây dựng biểu mẫu và yêu cầu các bệnh viện thực hiện:", ["lead: các bệnh viện"]],
  ["province", "Sở Tài chính gửi kèm dự toán và đề nghị các trường:", ["lead: các trường"]],
  ["district", "Thường trực Huyện ủy yêu cầu:", null],
  [
    "province",
    "Tùy tình hình từng nơi, các bệnh viện, trạm y tế phối hợp thực hiện các hoạt động sau:",
    ["lead: các bệnh viện, trạm y tế"],
  ],
  ["province", "Ủy ban nhân dân tỉnh tập trung thực hiện các nhiệm vụ sau:", null],
];

describe("owners of a heading", () => {
  it.each(HEADINGS)("in a document of a %s: %s", (document, text, owners) => {
    const found = ownersOfHeading(text, CONTEXTS[document]);
    expect(found && spoken(found)).toEqual(owners === null ? null : owners);
  });
});

describe("owners of a paragraph that introduces others", () => {
  it.each(LEAD_INS)("in a document of a %s: %s", (document, text, owners) => {
    const found = leadInOwners(text, CONTEXTS[document]);
    expect(found && spoken(found)).toEqual(owners);
  });
});

describe("a heading of kinds, and of an office of many, names them by their words; what a label says behind its colon is no name", () => {
  it.each<[string, readonly string[]]>([
    ["Phòng Nội vụ: Tham mưu UBND huyện:", []],
    ["Thủ trưởng các cơ quan tham mưu, giúp việc", ["lead: Thủ trưởng các cơ quan tham mưu, giúp việc"]],
    ["Cấp ủy các chi bộ, Bí thư chi bộ các thôn", ["lead: cấp ủy các chi bộ", "lead: Bí thư chi bộ các thôn"]],
    ["Các đài phát thanh và truyền hình cấp tỉnh", ["lead: các đài phát thanh và truyền hình cấp tỉnh"]],
  ])("%s", (text, expected) => {
    expect(spoken(ownersOfHeading(text, CONTEXTS.district) ?? [])).toEqual(expected);
  });
});
