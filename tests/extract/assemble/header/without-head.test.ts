import { expect, it } from "vitest";
import { headerOf } from "./header-of.js";

it("takes a first line over a legal basis for the title, and its kind from its first words", () => {
  const { type, title, issuer } = headerOf(`Hướng dẫn tiêm chủng cho trẻ em năm 2025

    Thực hiện Kế hoạch số 12/KH-SYT ngày 05/3/2025 của Sở Y tế về tiêm chủng mở rộng.

    Trung tâm Y tế huyện đề nghị các trạm y tế thực hiện một số nội dung sau:

    1. Lập danh sách trẻ em trong độ tuổi.`);
  expect(title?.value).toBe("tiêm chủng cho trẻ em năm 2025");
  expect([type.value, issuer?.value.name]).toEqual(["HD", "Trung tâm Y tế huyện"]);
});

it("knows a letter by whom it addresses, and its issuer by who asks", () => {
  const { type, issuer, title } = headerOf(`Kính gửi: Ủy ban nhân dân các huyện, thành phố
    Sở Giao thông vận tải nhận được phản ánh về xe quá tải trên các tuyến đường tỉnh.
    Thực hiện Công điện số 7/CĐ-TTg ngày 05/6/2021, Sở Giao thông vận tải đề nghị Ủy ban nhân dân các huyện chỉ đạo kiểm tra.`);
  expect([type.value, title]).toEqual(["CV", null]);
  expect(issuer).toMatchObject({ inferred: true, value: { name: "Sở Giao thông vận tải" } });
});

it("takes no order, no person and nobody who is only cited for them", () => {
  expect(headerOf("Tăng cường trực cấp cứu\nThực hiện nghiêm các quy định về khám bệnh.").title).toBeNull();
  expect(headerOf("Giám đốc Sở Nội vụ đề nghị các phòng thực hiện:\n1. Rà soát hồ sơ.").issuer).toBeNull();
  expect(headerOf("Theo đó, Sở Nội vụ đề nghị bổ sung biên chế.\n1. Rà soát hồ sơ.").issuer).toBeNull();
});

it.each([
  [
    "Kịp thời khắc phục sự cố vỡ đê, Thủ tướng Chính phủ yêu cầu:\n1. Bộ Quốc phòng điều động lực lượng.",
    "Thủ tướng Chính phủ",
  ],
  ["Sau khi xem xét, Chủ tịch UBND tỉnh có ý kiến chỉ đạo:\nGiao Sở Y tế báo cáo.", "Chủ tịch Ủy ban nhân dân tỉnh"],
  ["UBND tỉnh có ý kiến như sau:\nGiao Sở Y tế báo cáo trước ngày 10/12/2023.", "Ủy ban nhân dân tỉnh"],
  ["Ngày 9/11, UBND tỉnh ban hành văn bản yêu cầu các sở trực cấp cứu:\n1. Kiểm tra thuốc.", "Ủy ban nhân dân tỉnh"],
  ["Phòng Y tế thông báo lịch tiêm chủng như sau:\n1. Trạm Y tế lập danh sách.", "Phòng Y tế"],
  ["Theo Công văn số 12/SGDĐT-VP, Viện Nông hóa xin thông báo tới các trạm:\n1. Dọn kho.", "Viện Nông hóa"],
  ["Hiệu trưởng yêu cầu các khoa thực hiện:\n1. Rà soát hồ sơ.", "Hiệu trưởng"],
])("finds who directs in %j", (text, name) => {
  expect(headerOf(text).issuer).toMatchObject({ inferred: true, value: { name } });
});

it.each([
  [
    "Thông báo nghỉ học tránh bão số 3\nSở Giáo dục thông báo như sau:\n1. Các trường cho học sinh nghỉ.",
    "TB",
    "nghỉ học tránh bão số 3",
  ],
  [
    "Công điện khẩn về tìm kiếm tàu cá\nĐêm 30/10, một tàu cá bị chìm.\n1. Bộ đội Biên phòng tìm kiếm.",
    "CĐ",
    "về tìm kiếm tàu cá",
  ],
  [
    "Thông báo “V/v phòng chống bão số 3”\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Lâm, ngày 16 tháng 11 năm 2018\nKính gửi: Sở Y tế",
    "TB",
    "phòng chống bão số 3",
  ],
  [
    "SỞ Y TẾ TỈNH HÀ LÂM\nSố: 23/SYT-NVY\nVề tiêm vắc xin sởi\nHà Lâm, ngày 16 tháng 11 năm 2018\nKính gửi: Các trạm y tế",
    "CV",
    "Về tiêm vắc xin sởi",
  ],
])("reads the kind and the title of %j", (text, code, about) => {
  const { type, title } = headerOf(text);
  expect([type.value, title?.value]).toEqual([code, about]);
});

it.each([
  ["UBND THÀNH PHỐ HÀ LÂM\nVĂN PHÒNG UBND THÀNH PHỐ\nSố: 12/VP-TH", "Văn phòng Ủy ban nhân dân thành phố Hà Lâm"],
  ["/ỦY BAN NHÂN DÂN\nXÃ HÀ LÂM\nSố: 12/KH-UBND", "Ủy ban nhân dân xã Hà Lâm"],
  [
    "ĐẢNG BỘ TỈNH HÀ LÂM\nĐẢNG ỦY XÃ TÂN AN\n*\nSố       -CV/ĐU\nTham mưu kế hoạch của\nBan Thường vụ Tỉnh ủy",
    "Đảng ủy xã Tân An",
  ],
])("reads whose letterhead %j is", (head, name) => {
  expect(headerOf(`${head}\nHà Lâm, ngày 16 tháng 11 năm 2018\nKính gửi: Sở Y tế`).issuer?.value.name).toBe(name);
});

it.each([
  [
    "Hưởng ứng tháng hiến máu, BCH Công đoàn bệnh viện phát động đoàn viên hiến máu.\nĐề nghị các khoa lập danh sách.",
    "Ban Chấp hành Công đoàn bệnh viện",
  ],
  ["BTV Đoàn trường thông báo tổ chức hội trại như sau:\n1. Các chi đoàn dựng trại.", "Ban Thường vụ Đoàn trường"],
  ["Công đoàn Cảng Hà Lâm kêu gọi đoàn viên ủng hộ.\n1. Các tổ nộp danh sách.", "Công đoàn Cảng Hà Lâm"],
  ["Theo đó, Ban Thường vụ Huyện ủy đề nghị các chi bộ trồng cây.", "Ban Thường vụ Huyện ủy"],
  [
    "Để thống nhất, Ban An toàn giao thông tỉnh, cơ quan Thường trực Hội đồng An toàn đề nghị các huyện:\n1. Kẻ vạch.",
    "Ban An toàn giao thông tỉnh",
  ],
  [
    "Thực hiện Quyết định số 5/QĐ-TTg của Thủ tướng Chính phủ ban hành Chương trình nước sạch, UBND huyện xây dựng Kế hoạch như sau:\n1. Trạm Y tế lấy mẫu nước.",
    "Ủy ban nhân dân huyện",
  ],
])("finds whose announcement or call it is: %j", (text, name) => {
  expect(headerOf(text).issuer?.value.name).toBe(name);
});

it("takes none for the issuer who only issued a document that is told of, or is to guide others", () => {
  const told = "Ngày 2/3/2020, Hiệu trưởng đã ban hành Thông báo số: 19/TB-TH về thi đua.\n1. Các tổ báo cáo.";
  expect(headerOf(told).issuer).toBeNull();
  const charged = "1. Các chi hội họp.\nBCH hội các trường có trách nhiệm hướng dẫn.\n2. Báo cáo Hội trước 5/5.";
  expect(headerOf(charged).issuer).toBeNull();
});

it.each([
  [
    "ỦY BAN NHÂN DÂN\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 54/KH-UBND\nHà Lâm, ngày 27 tháng 3 năm 2020\nUBND tỉnh xây dựng Kế hoạch như sau:\n1. Sở Y tế kiểm tra.",
    "Ủy ban nhân dân tỉnh Hà Lâm",
    "Hà Lâm",
  ],
  [
    "TRƯỜNG THPT HÀ LÂM\nSố\n142/TB-HL Ân\nKhê, ngày 8 tháng 12 năm 2022\nTHÔNG BÁO\nNghỉ học",
    "Trường Trung học phổ thông Hà Lâm",
    "Ân Khê",
  ],
  [
    "SỞ Y TẾ\nSố: 9/QĐ-SYT\nThành phố Hồ\nChí Minh, ngày 8 tháng 12 năm 2022\nQUYẾT ĐỊNH\nVề tiêm chủng",
    "Sở Y tế",
    "Thành phố Hồ Chí Minh",
  ],
  [
    "SỞ Y TẾ\nĐộc lập - Tự do - Hạnh phúc\nHà Lâm, ngày 8 tháng 12 năm 2022\nQUYẾT ĐỊNH\nVề tiêm chủng",
    "Sở Y tế",
    "Hà Lâm",
  ],
])("reads names that a narrow column broke: %j", (text, name, at) => {
  const { issuer, place } = headerOf(text);
  expect([issuer?.value.name, place?.value]).toEqual([name, at]);
});

it("reads a number with a space before its hyphen, and what it is about behind 'Về:'", () => {
  const { number, title } = headerOf(
    "SỞ Y TẾ\nSố: 2865/SYT –NV&KH\nVề: tiêm vắc xin sởi\nHà Lâm, ngày 16 tháng 11 năm 2018\nKính gửi: Các trạm y tế",
  );
  expect([number?.value, title?.value]).toEqual(["2865/SYT-NV&KH", "tiêm vắc xin sởi"]);
});

const HEAD = "SỞ Y TẾ\nSố: 2/TB-SYT\nHà Lâm, ngày 16 tháng 11 năm 2018\n";

it.each([
  [
    `${HEAD}THÔNG BÁO TẠM DỪNG KHÁM BỆNH\n--------\nTrong các ngày qua điện lưới bị mất.\n1. Các khoa trực.`,
    "TẠM DỪNG KHÁM BỆNH",
  ],
  [`${HEAD}CÔNG ĐIỆN\nGIÁM ĐỐC SỞ Y TẾ điện:\n- Các bệnh viện;\nYêu cầu trực cấp cứu.`, undefined],
  [
    "Nộp hồ sơ đăng ký hành nghề\nKính gửi: Các phòng khám\nSở Y tế yêu cầu:\n1. Nộp hồ sơ.",
    "Nộp hồ sơ đăng ký hành nghề",
  ],
  ["Thông báo về việc dọn kênh mương.\nKính gửi: Các hợp tác xã\n1. Dọn cỏ.", "dọn kênh mương"],
  ["Sở Y tế tỉnh Hà Lâm\nKính gửi: Các phòng khám\n1. Nộp hồ sơ.", undefined],
  [
    "BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2020\n1. Chi cục Kiểm lâm giao cây giống.",
    "BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2020",
  ],
])("ends a title where it ends: %j", (text, title) => {
  expect(headerOf(text).title?.value).toBe(title);
});

it("knows a decision's plan that was copied without the decision for a plan", () => {
  expect(headerOf("BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2020\n1. Chi cục Kiểm lâm giao cây.").type.value).toBe("KH");
});
