import { expect, it } from "vitest";
import { isGazetteHead } from "../../../src/extract/outline/gazette-lines.js";
import { outline } from "../../../src/extract/outline/outline.js";
import { findReferences } from "../../../src/extract/find/references.js";
import { headerOf } from "../assemble/header/header-of.js";
import { sourceOf } from "../source-of.js";

it.each([
  "CÔNG BÁO/Số 41/Ngày 09-3-2024",
  "CÔNG BÁO/Số 41 + 42/Ngày 9-3-2024",
  "2   CÔNG BÁO / Số 41 / Ngày 09 - 3 - 2024",
  "CÔNG BÁO/Số 41/Ngày 09-3-2024    17",
  "CÔNG BÁO TỈNH LÂM HÀ/Số 04/Ngày 15-6-2019",
])("knows the head of a gazette's page: %j", (line) => {
  expect(isGazetteHead(line)).toBe(true);
});

it.each([
  "CÔNG BÁO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Đăng CÔNG BÁO/Số 41 trước ngày 09-3-2024",
  "CÔNG BÁO/Số 41",
])("takes no other line for one: %j", (line) => {
  expect(isGazetteHead(line)).toBe(false);
});

it("reads the letterhead below a page's head and its number", () => {
  const { number, issuer, issuedOn } = headerOf(`CÔNG BÁO/Số 41/Ngày 09-3-2024
    17
    BỘ GIAO THÔNG VẬN TẢI
    Số: 12/CT-BGTVT
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Hà Nội, ngày 26 tháng 02 năm 2024
    CHỈ THỊ
    Về bảo đảm an toàn các bến phà
    1. Cục Đường bộ kiểm tra các bến phà.`);
  expect([number?.value, issuer?.value.name, issuedOn?.value]).toEqual([
    "12/CT-BGTVT",
    "Bộ Giao thông vận tải",
    "2024-02-26",
  ]);
});

function paragraphs(text: string): readonly string[] {
  return outline(sourceOf(text))
    .blocks.filter(({ zone }) => zone === "body")
    .map((block) => block.text);
}

const FULL = "Các địa phương rà soát quỹ đất của các trạm y tế xã, báo cáo Sở Y tế để tổng";

it("reads a paragraph through the seal and the head of the page on which it goes on", () => {
  expect(
    paragraphs(`${FULL}
Ký bởi: CÔNG BÁO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Email: congbao@example.vn
Cơ quan: VĂN PHÒNG CHÍNH PHỦ
Thời gian ký: 11.03.2024 08:15:20 +07:00

CÔNG BÁO/Số 41/Ngày 09-3-2024
18


hợp trước ngày 15 tháng 4 năm 2024.`),
  ).toEqual([`${FULL} hợp trước ngày 15 tháng 4 năm 2024.`]);
});

it("leaves out a page's head that was read into a line", () => {
  expect(paragraphs("Nhà trường tổ chức học bù CÔNG BÁO/Số 41/Ngày 09-3-2024 18 trước ngày 15 tháng 4.")).toEqual([
    "Nhà trường tổ chức học bù trước ngày 15 tháng 4.",
  ]);
});

it("keeps a card's labels, which no seal stands over", () => {
  expect(paragraphs("Tập huấn cấp cứu\nCơ quan: Sở Y tế\nThời gian ký: tháng 5")).toHaveLength(3);
});

it("ends a cited document's body before what is to be done by a day", () => {
  const [cited, other] = findReferences(
    "thực hiện Kế hoạch số 7/KH-UBND của UBND tỉnh xong trước ngày 01/8/2024, Nghị quyết số 71.2/2025/NQ-CP ngày 05/9/2025",
  );
  expect([cited?.issuer, cited?.date]).toEqual(["UBND tỉnh", null]);
  expect(other?.number).toBe("71.2/2025/NQ-CP");
});
