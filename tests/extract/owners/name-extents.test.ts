import { expect, test } from "vitest";
import { readOrganisationCell } from "../../../src/extract/owners/cells/cell-owners.js";
import { ownersOfHeading } from "../../../src/extract/owners/headings/heading-owners.js";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken, type Document } from "./contexts.js";

// How far a name reaches: what belongs to it stands in it, what is to be done does not.

const LEADS: readonly (readonly [Document, string, readonly string[]])[] = [
  // what a permit allows says who is meant, up to the sentence's own verb
  [
    "province",
    "Các cơ sở được cấp giấy phép kinh doanh, vận chuyển hóa chất phải lắp camera.",
    ["các cơ sở được cấp giấy phép kinh doanh, vận chuyển hóa chất"],
  ],
  [
    "province",
    "Các trang trại được cấp phép khai thác nước mặt nộp báo cáo quan trắc.",
    ["các trang trại được cấp phép khai thác nước mặt"],
  ],
  // what is built with is no verb
  ["province", "Kiểm tra các bến đò, các cơ sở kinh doanh vật liệu xây dựng; xử lý vi phạm.", []],
  // two things to do are no name
  ["province", "Các trung tâm y tế giám sát ổ dịch và báo cáo hằng ngày.", ["các trung tâm y tế"]],
  [
    "commune",
    "Ban Quản lý dự án đầu tư xây dựng và quỹ đất khu vực Nà Hỳ bàn giao mốc.",
    ["Ban Quản lý dự án đầu tư xây dựng và quỹ đất khu vực Nà Hỳ"],
  ],
  ["province", "Đoạn Quản lý đường bộ số 3 vá ổ gà.", ["Đoạn Quản lý đường bộ số 3"]],
  ["province", "Đề nghị các Ban Xây dựng Đảng cử người dự họp.", ["các Ban Xây dựng Đảng"]],
  ["province", "Ban Chấp hành Công đoàn các bệnh viện ký cam kết.", ["Ban Chấp hành Công đoàn các bệnh viện"]],
  // kinds of one tier, one group
  ["province", "UBND cấp xã, phường niêm yết danh sách.", ["Ủy ban nhân dân cấp xã, phường"]],
  // who belongs to a crew stands in a bracket before the verb
  ["district", "Kíp mổ (bác sĩ, gây mê) trực tại nhà.", ["Kíp mổ"]],
  // a firm's name goes on over its trades in small letters to the proper name
  ["province", "Công ty CP Tư vấn thiết kế Phú Nam đo vẽ lại tim tuyến.", ["Công ty Cổ phần Tư vấn thiết kế Phú Nam"]],
  [
    "province",
    "Công ty Cổ phần Sách và thiết bị trường học Nam Bình giao sách trước ngày 15/8.",
    ["Công ty Cổ phần Sách và thiết bị trường học Nam Bình"],
  ],
  [
    "province",
    "Công ty Cổ phần đầu tư phát triển hạ tầng Sông Đà 7 nạo vét mương.",
    ["Công ty Cổ phần đầu tư phát triển hạ tầng Sông Đà 7"],
  ],
  ["province", "Công ty cấp thoát nước Sông Vân súc xả bể lắng.", ["Công ty cấp thoát nước Sông Vân"]],
  ["province", "Công ty CP Thương mại tổng hợp Thành Nam được tạm ứng 30%.", []],
  ["province", "Xí nghiệp may Đông Hà bố trí tầng hầm làm kho.", ["Xí nghiệp may Đông Hà"]],
  ["commune", "HTX nông nghiệp Phú Lộc vận hành trạm bơm.", ["Hợp tác xã Nông nghiệp Phú Lộc"]],
  ["province", "Công ty Điện lực sửa chữa trạm Tân Hưng xong trước 30/6.", ["Công ty Điện lực tỉnh Hà Trung"]],
  ["province", "Công ty Lâm nghiệp khai thác gỗ Tân Hưng đúng phương án.", ["Công ty Lâm nghiệp"]],
  ["province", "Công ty Cổ phần Thương mại tổng hợp số liệu bán hàng.", ["Công ty Cổ phần Thương mại"]],
  ["province", "Công ty Thủy lợi vận hành trạm bơm Nam Sơn, Bắc Sơn.", ["Công ty Thủy lợi"]],
  // a number for each, the name said once
  [
    "province",
    "Đội Quản lý thị trường số 2, số 5 và số 9 kiểm tra phân bón.",
    ["Đội Quản lý thị trường số 2", "Đội Quản lý thị trường số 5", "Đội Quản lý thị trường số 9"],
  ],
  [
    "ministry",
    "Phòng Thanh tra - Kiểm tra số 1, 3 đối chiếu hóa đơn.",
    ["Phòng Thanh tra - Kiểm tra số 1", "Phòng Thanh tra - Kiểm tra số 3"],
  ],
  ["ministry", "Giao Đội Thi công số 3, 05 công nhân trực đèo.", ["Đội Thi công số 3"]],
  // a team by its work in small letters, up to the sentence's own verb
  ["province", "Hội đồng xét tốt nghiệp họp chậm nhất ngày 25/5.", ["Hội đồng xét tốt nghiệp"]],
  ["province", "Ban coi thi bàn giao bài thi.", ["Ban coi thi"]],
  ["province", "Tổ công tác cưỡng chế đóng cửa bến cát.", ["Tổ công tác cưỡng chế"]],
  ["province", "Tổ công tác kiểm tra các cơ sở hành nghề y.", ["Tổ công tác tỉnh Hà Trung"]],
  ["commune", "Tổ công tác xây dựng phương án dồn điền.", ["Tổ công tác xã Mường Lay"]],
  [
    "province",
    "Sở Nội vụ tham mưu thành lập Hội đồng thi, Ban giám sát kỳ thi, xong trước 10/9.",
    ["Sở Nội vụ tỉnh Hà Trung"],
  ],
  // which of many
  ["province", "Các trường tham gia Hội khỏe nộp danh sách trước ngày 15/3.", ["các trường tham gia Hội khỏe"]],
  ["province", "Các đơn vị tham gia ý kiến vào dự thảo trước ngày 15/3.", ["các đơn vị"]],
  ["commune", "Các đảng ủy, chi ủy được giám sát gửi báo cáo.", ["các đảng ủy, chi ủy được giám sát"]],
  ["province", "Thủ trưởng các cấp, các ngành phải nêu gương tiết kiệm.", ["Thủ trưởng các cấp, các ngành"]],
  [
    "ministry",
    "Các Bộ, ngành, địa phương, tập đoàn kinh tế, tổng công ty nhà nước đẩy mạnh thoái vốn.",
    ["các Bộ, ngành, địa phương, tập đoàn kinh tế, tổng công ty nhà nước"],
  ],
  ["province", "Các Hội Nông dân huyện, thị xã mở sổ vay vốn.", ["Hội Nông dân các huyện, thị xã"]],
  // which of the deputies
  ["province", "Phó Giám đốc phụ trách chuyên môn duyệt phác đồ.", ["Phó Giám đốc phụ trách chuyên môn"]],
  // firms by a word and number of their own, contractors
  ["ministry", "SOTRACO 7B bổ sung 20 thợ hàn.", ["SOTRACO 7B"]],
  ["ministry", "Tổng thầu EPC đệ trình bản vẽ cầu dẫn.", ["Tổng thầu EPC"]],
  ["ministry", "Tổng thầu cung cấp chứng từ gốc.", ["Tổng thầu"]],
  ["ministry", "Liên danh nhà thầu Sông Hồng trình biện pháp thi công.", ["Liên danh nhà thầu Sông Hồng"]],
  // the branch of a body of the centre
  ["province", "Ngân hàng Nhà nước tỉnh giảm lãi vay cho hộ nuôi tôm.", ["Ngân hàng Nhà nước tỉnh Hà Trung"]],
  ["province", "NHNN chi nhánh tỉnh bảo đảm tiền mặt.", ["Ngân hàng Nhà nước chi nhánh tỉnh Hà Trung"]],
  ["province", "Ngân hàng Nhà nước khu vực 7 giám sát quỹ tín dụng.", ["Ngân hàng Nhà nước khu vực 7"]],
  ["ministry", "Ngân hàng Nhà nước sửa đổi Thông tư.", ["Ngân hàng Nhà nước Việt Nam"]],
  // a directorate of the time before another was joined to it
  [
    "ministry",
    "Cục Hàng hải Việt Nam, Cục ĐTNĐ Việt Nam kiểm tra bến khách.",
    ["Cục Hàng hải Việt Nam", "Cục Đường thủy nội địa Việt Nam"],
  ],
  // a verb of the name before the unit, and the sentence's own behind that
  ["province", "Ban Quản lý dự án phát triển tỉnh nghiệm thu kè.", ["Ban Quản lý dự án phát triển tỉnh Hà Trung"]],
  ["province", "Các Chi nhánh Kho bạc Nhà nước chốt sổ.", ["các Chi nhánh Kho bạc Nhà nước"]],
  // letters of two fields
  ["province", "Trung tâm KC&XTTM mở gian hàng.", ["Trung tâm Khuyến công và Xúc tiến thương mại"]],
  ["ministry", "Ban TC&NS xây dựng định biên.", ["Ban Tổ chức và Nhân sự"]],
  // what is to be named, what a part of the issuer asks of others
  [
    "district",
    "Phòng Nội vụ xác định lộ trình, cơ quan chịu trách nhiệm, báo cáo UBND huyện.",
    ["Phòng Nội vụ huyện Sông Đà"],
  ],
  [
    "department",
    "Phòng Nghiệp vụ Y chốt số liệu, yêu cầu các trạm gửi chậm giải trình.",
    ["Phòng Nghiệp vụ Y Sở Y tế tỉnh Hà Trung"],
  ],
  // members of the Party, delegates
  ["commune", "Toàn thể đảng viên nộp bản đăng ký học tập.", ["toàn thể đảng viên"]],
  ["commune", "Đảng viên gương mẫu hiến đất làm đường.", []],
  [
    "district",
    "Thường trực HĐND, các Ban của HĐND và đại biểu HĐND huyện giám sát việc chi trả.",
    [
      "Thường trực Hội đồng nhân dân huyện Sông Đà",
      "các Ban của Hội đồng nhân dân huyện Sông Đà",
      "Đại biểu Hội đồng nhân dân huyện Sông Đà",
    ],
  ],
];

test.each(LEADS)("in a %s's document: %s", (document, sentence, names) => {
  const { owners } = statedOwners(sentence, CONTEXTS[document]);
  expect(spoken(owners)).toEqual(names.map((name) => `lead: ${name}`));
});

const CELLS: readonly (readonly [Document, string, readonly string[]])[] = [
  ["province", "Ban coi thi; Ban thư ký", ["Ban coi thi", "Ban Thư ký"]],
  ["province", "Hội đồng nghiệm thu đề tài", ["Hội đồng nghiệm thu đề tài"]],
  ["commune", "Văn phòng - Thống kê", ["Công chức Văn phòng - Thống kê xã Mường Lay"]],
  ["commune", "Hội đồng BT, HT, TĐC xã", ["Hội đồng Bồi thường, hỗ trợ và tái định cư xã Mường Lay"]],
  ["province", "Các trường, trung tâm có nhu cầu tuyển dụng", ["các trường, trung tâm có nhu cầu tuyển dụng"]],
  ["ministry", "Ban Quản lý đấu thầu", ["Ban Quản lý đấu thầu"]],
];

test.each(CELLS)("in a cell of a table of a %s: %s", (document, cell, names) => {
  expect(spoken(readOrganisationCell(cell, CONTEXTS[document]))).toEqual(names.map((name) => `lead: ${name}`));
});

const HEADINGS: readonly (readonly [Document, string, readonly string[]])[] = [
  [
    "province",
    "Công ty Xe buýt Đông Hồ; Công ty cổ phần Vận tải hành khách Phú Trung 68; Hợp tác xã vận tải Tân Tiến theo phạm vi tuyến được giao có trách nhiệm:",
    ["Công ty Xe buýt Đông Hồ", "Công ty Cổ phần Vận tải hành khách Phú Trung 68", "Hợp tác xã vận tải Tân Tiến"],
  ],
  [
    "province",
    "Các tổ chức, cá nhân được cấp giấy phép thăm dò, khai thác đất, đá san lấp:",
    ["các tổ chức, cá nhân được cấp giấy phép thăm dò, khai thác đất, đá san lấp"],
  ],
  ["province", "Các hộ kinh doanh có nhu cầu thuê sạp:", ["các hộ kinh doanh có nhu cầu thuê sạp"]],
  ["province", "Các trường có nhu cầu tuyển dụng giáo viên", ["các trường có nhu cầu tuyển dụng giáo viên"]],
];

test.each(HEADINGS)("above the tasks of a %s: %s", (document, heading, names) => {
  expect(spoken(ownersOfHeading(heading, CONTEXTS[document]) ?? [])).toEqual(names.map((name) => `lead: ${name}`));
});
