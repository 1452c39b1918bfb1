import { expect, it } from "vitest";
import { readReferences } from "../../../../src/extract/assemble/references.js";
import { outline } from "../../../../src/extract/outline/outline.js";
import { sourceOf } from "../../source-of.js";
import { headerOf } from "./header-of.js";

function said(text: string): readonly (string | null | undefined)[] {
  const { type, number, issuedOn, issuer, title } = headerOf(text);
  return [type.value, number?.value, issuedOn?.value, issuer?.value.name, title?.value];
}

it("reads an annex that was published by itself by its note, wrapped as it is", () => {
  expect(
    said(`PHỤ LỤC II
    PHÂN CÔNG CÁC SỞ, NGÀNH THỰC HIỆN CHƯƠNG TRÌNH
    TRỒNG RỪNG
    (Ban hành kèm theo Kế hoạch số 31/KH-UBND ngày 12 tháng 4 năm 2023 của UBND
    tỉnh Hà Lâm)
    1. Sở Nông nghiệp giao đất trồng rừng.`),
  ).toEqual([
    "KH",
    "31/KH-UBND",
    "2023-04-12",
    "Ủy ban nhân dân tỉnh Hà Lâm",
    "PHÂN CÔNG CÁC SỞ, NGÀNH THỰC HIỆN CHƯƠNG TRÌNH TRỒNG RỪNG",
  ]);
});

it("reads the end of a decision whose first pages are missing by the note of its annex", () => {
  expect(
    said(`III. TỔ CHỨC THỰC HIỆN
    1. Bộ Y tế hướng dẫn các địa phương.
    PHỤ LỤC
    DANH MỤC NHIỆM VỤ
    (Kèm theo Nghị quyết 19/NQ-CP ngày 03 tháng 02 năm 2024 của Chính phủ)
    1. Xây dựng Luật Dân số.`),
  ).toEqual(["NQ", "19/NQ-CP", "2024-02-03", "Chính phủ", "DANH MỤC NHIỆM VỤ"]);
});

it("makes nobody do an annex's tasks but whom it names", () => {
  const annex = "PHỤ LỤC\nNHIỆM VỤ NĂM 2024\n(Kèm theo Quyết định số 8/QĐ-BYT ngày 02/01/2024 của Bộ Y tế)";
  expect(headerOf(annex)).toMatchObject({ isAnnexOnly: true, issuer: { value: { name: "Bộ Y tế" } } });
});

it("gives a plan the day and the body of the decision it was issued with, not its number", () => {
  expect(
    said(`KẾ HOẠCH
    Phòng, chống dịch tả lợn
    (Ban hành kèm theo Quyết định số 204/QĐ-UBND ngày 09/5/2021 của Ủy ban nhân dân huyện Tân Hà)
    I. MỤC TIÊU
    1. Trạm Thú y tiêm phòng cho đàn lợn.`),
  ).toEqual(["KH", undefined, "2021-05-09", "Ủy ban nhân dân huyện Tân Hà", "Phòng, chống dịch tả lợn"]);
});

it("leaves a document its own letterhead, whatever its annex says", () => {
  expect(
    said(`UBND HUYỆN TÂN HÀ
    Số: 7/KH-UBND
    Tân Hà, ngày 02 tháng 3 năm 2021
    KẾ HOẠCH
    Sửa chữa trường học
    1. Phòng Giáo dục lập dự toán.
    PHỤ LỤC
    DANH MỤC TRƯỜNG
    (Kèm theo Quyết định số 9/QĐ-UBND ngày 01/01/2020 của UBND tỉnh)`).slice(0, 3),
  ).toEqual(["KH", "7/KH-UBND", "2021-03-02"]);
});

it.each([
  [
    "Ngày 04/3/2022, UBND tỉnh ban hành Công văn số: 512 /UBND-CN về việc bảo đảm điện mùa khô.\nTheo đó, UBND tỉnh giao Sở Công Thương chủ trì kiểm tra lưới điện.",
    ["CV", "512/UBND-CN", "2022-03-04", "Ủy ban nhân dân tỉnh", "bảo đảm điện mùa khô"],
  ],
  [
    "Phòng cháy, chữa cháy rừng năm 2020\nChủ tịch UBND huyện vừa ban hành Chỉ thị số 03/CT-UBND chỉ đạo phòng cháy, chữa cháy rừng.\nHạt Kiểm lâm có trách nhiệm trực gác 24/24 giờ.",
    ["CT", "03/CT-UBND", undefined, "Ủy ban nhân dân huyện", "Phòng cháy, chữa cháy rừng năm 2020"],
  ],
  [
    "(Báo Hà Lâm) - Thủ tướng Chính phủ vừa có Công điện số 61/CĐ-TTg ngày 07/9/2023 về việc ứng phó bão số 4.\nCông điện nêu: Bão đang mạnh lên.\nThủ tướng Chính phủ yêu cầu:\n1. Bộ Công an điều động lực lượng.",
    ["CĐ", "61/CĐ-TTg", "2023-09-07", "Thủ tướng Chính phủ", "ứng phó bão số 4"],
  ],
  [
    "Hiến máu tình nguyện đợt 2\nThông báo số 18/TB-CĐBV ngày 10/6/2019 của Công đoàn Bệnh viện Hà Lâm\nKính gửi: Các công đoàn bộ phận\nBan Chấp hành Công đoàn Bệnh viện đề nghị:\n- Các khoa lập danh sách.",
    ["TB", "18/TB-CĐBV", "2019-06-10", "Công đoàn Bệnh viện Hà Lâm", "Hiến máu tình nguyện đợt 2"],
  ],
])("reads which document a page without letterhead gives: %j", (text, head) => {
  expect(said(text)).toEqual(head);
  const source = sourceOf(text);
  expect(readReferences(outline(source), head[1] ?? null)).toEqual([]);
});

it.each([
  "Ngày 04/3/2022, Sở Y tế ban hành Công văn số 512/SYT-NV về phòng dịch.\nThực hiện công văn nêu trên, Trường THPT Hà Lâm yêu cầu các lớp:\n1. Đeo khẩu trang.",
  "Ngày 04/3/2022, Sở Y tế ban hành Công văn số 512/SYT-NV về phòng dịch.\nPhòng Giáo dục đề nghị các trường:\n1. Đeo khẩu trang.",
  "Ngày 04/3/2022, Phó Chủ tịch UBND tỉnh Lê Văn An ký ban hành Quyết định số 512/QĐ-UBND về công nhận trường chuẩn.\nTại Quyết định, UBND tỉnh giao Sở Giáo dục theo dõi.",
  "Căn cứ Công văn số 512/SYT-NV ngày 04/3/2022 của Sở Y tế về phòng dịch;\nTrường THPT Hà Lâm yêu cầu các lớp:\n1. Đeo khẩu trang.",
  "Ngày 04/3/2022, UBND tỉnh nhận được Văn bản số 512/BCT-ĐL của Bộ Công Thương về điện.\nUBND tỉnh giao Sở Công Thương báo cáo.",
  "Ngày 04/3/2022, Sở Y tế ban hành Công văn số 512/SYT-NV về phòng dịch cúm.",
])("takes no number of a document that the text only tells of: %j", (text) => {
  expect(headerOf(text).number).toBeNull();
});

it.each([
  ["Ngày 07/9/2023, Chủ tịch UBND tỉnh đã ban hành Công điện số 14/CĐ-UBND. Toàn văn như sau:", "2023-09-07"],
  ["(Báo Hà Lâm) - Ngày 7/9/2023, UBND tỉnh ban hành Công điện hỏa tốc số 14/CĐ-UBND về phòng bão.", "2023-09-07"],
  ["Ngày 07/9/2023, UBND huyện nhận được Công điện số 14/CĐ-UBND của tỉnh.", undefined],
])(
  "takes the day from what stands over a document's own head only where it says that it was issued: %s",
  (over, day) => {
    const page = `${over}\nỦY BAN NHÂN DÂN TỈNH HÀ LÂM\nSố: 14/CĐ-UBND\nCÔNG ĐIỆN\nVề việc ứng phó bão số 4\n`;
    expect(headerOf(`${page}CHỦ TỊCH UBND TỈNH ĐIỆN:\n- Các sở;\nYêu cầu trực 24/24 giờ.`).issuedOn?.value).toBe(day);
  },
);
