import { expect, it } from "vitest";
import { headerOf } from "./header-of.js";

it("takes a first line over a legal basis for the title, and its kind from its first words", () => {
  const { type, title, issuer } = headerOf(`Hướng dẫn tiêm chủng cho trẻ em năm 2025

    Thực hiện Kế hoạch số 12/KH-SYT ngày 05/3/2025 của Sở Y tế về tiêm chủng mở rộng.

    Trung tâm Y tế huyện đề nghị các trạm y tế thực hiện một số nội dung sau:

    1. Lập danh sách trẻ em trong độ tuổi.`);
  expect(title?.value).toBe("Hướng dẫn tiêm chủng cho trẻ em năm 2025");
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
