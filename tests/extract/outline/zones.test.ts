import { describe, expect, it } from "vitest";
import type { Zone } from "../../../src/model/outline.js";
import { zonesOfLines } from "../../../src/extract/outline/zones.js";
import { sourceOf } from "../source-of.js";

/** Zone marks before each line: "H" letterhead, "T" title, "A" addressee, "b" body, "R" recipients, "S" signature, "s" stamp, "x" annex. */
const MARKS: Readonly<Record<Zone, string>> = {
  letterhead: "H",
  title: "T",
  addressee: "A",
  body: "b",
  recipients: "R",
  signature: "S",
  stamp: "s",
  annex: "x",
};

/** Lines written "H|ỦY BAN NHÂN DÂN"; an empty line stays empty. With "paragraphs" each is one, as in a Word file. */
function expectZones(marked: string, kind: "lines" | "paragraphs" = "lines"): void {
  const lines = marked
    .trim()
    .split("\n")
    .map((line) => line.trimStart());
  const read = sourceOf(lines.map((line) => line.slice(2)).join("\n"));
  const source =
    kind === "lines"
      ? read
      : { ...read, lines: read.lines.map((line) => ({ ...line, hints: { ...line.hints, startsParagraph: true } })) };
  const zones = zonesOfLines(source);
  const shown = source.lines.map(
    ({ span }, index) => `${MARKS[zones[index] ?? "body"]}|${source.text.slice(span.start, span.end)}`,
  );
  expect(shown).toEqual(lines.filter((line) => line.length > 2));
}

describe("zonesOfLines", () => {
  it("takes who stands under an office for the signer, though no family name is known so", () => {
    expectZones(
      `
      H|VIỆN KIỂM SÁT NHÂN DÂN
      H|TỈNH LA VÂN
      H|Số: 58/TB-VKS
      H|La Vân, ngày 03 tháng 02 năm 2025
      T|THÔNG BÁO
      T|Kết luận giao ban tháng 01
      b|1. Văn phòng kiểm kê tài sản trước ngày 20/02/2025.
      R|Nơi nhận:
      R|- Lãnh đạo Viện;
      R|- Lưu: VT.
      S|TL. VIỆN TRƯỞNG
      S|CHÁNH VĂN PHÒNG
      S|Dền Thị Hậu`,
      "paragraphs",
    );
  });

  it("knows the parts of a plan whose columns were read one after the other", () => {
    expectZones(`
      H|ỦY BAN NHÂN DÂN
      H|PHƯỜNG TÂN THỊNH
      H|Số: 45/KH-UBND
      H|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
      H|Độc lập - Tự do - Hạnh phúc
      H|Tân Thịnh, ngày 03 tháng 02 năm 2025
      T|KẾ HOẠCH
      T|Khám tuyển nghĩa vụ quân sự
      T|năm 2025
      b|Căn cứ Luật Nghĩa vụ quân sự, UBND phường xây dựng kế hoạch như sau:
      b|I. MỤC ĐÍCH
      b|1. Tuyển đủ chỉ tiêu.
      R|Nơi nhận:
      R|- Ban CHQS thành phố (b/c);
      R|- Các tổ dân phố và
      R|các trường học;
      R|- Lưu: VT.
      S|TM. ỦY BAN NHÂN DÂN
      S|KT. CHỦ TỊCH
      S|PHÓ CHỦ TỊCH
      s|Ngày ký: 04-02-2025 09:12:33 +07:00
      S|Đặng Thị Thu Hà
      x|PHỤ LỤC
      x|DANH SÁCH TỔ KHÁM TUYỂN
    `);
  });

  it("takes a text whose head was cut off", () => {
    expectZones(`
      T|THÔNG BÁO
      T|KẾT LUẬN CỦA BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ
      T|tại cuộc họp ngày 02/3/2024
      b|Ngày 02/3/2024, Ban Chỉ đạo họp phiên thứ nhất.
      b|1. Văn phòng chuẩn bị báo cáo.
      S|TRƯỞNG BAN
      S|Vũ Thị Ngọc
    `);
  });

  it("reads Markdown, with the kind and the title on one line", () => {
    expectZones(`
      H|Số: /KH-SYT
      H|Hòa An, ngày tháng 5 năm 2024
      T|## KẾ HOẠCH Tiêm chủng mở rộng năm 2024
      b|### **I. MỤC TIÊU**
      b|- Tỷ lệ tiêm đủ mũi đạt 95%.
      R|***Nơi nhận:***
      R|- Bộ Y tế;
      R|- Lưu: VT.
      S|**KT. GIÁM ĐỐC
      S|PHÓ GIÁM ĐỐC**
      S|**Lò Văn Inh**
    `);
  });

  it("leaves the decider in the title's zone and the plan that a decision issues in the body", () => {
    expectZones(`
      H|BỘ XÂY DỰNG
      H|-------
      H|Số: 12/QĐ-BXD
      H|Hà Nội, ngày 4 tháng 4 năm 2023
      T|QUYẾT ĐỊNH
      T|Về việc ban hành Kế hoạch kiểm tra công trình
      T|BỘ TRƯỞNG BỘ XÂY DỰNG
      b|Căn cứ Luật Xây dựng ngày 18/6/2014;
      b|QUYẾT ĐỊNH:
      b|Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm tra công trình.
      R|Nơi nhận:
      R|- Như Điều 2;
      R|- Lưu: VT.
      S|BỘ TRƯỞNG
      S|Hoàng Đức Minh
      x|KẾ HOẠCH
      x|KIỂM TRA CÔNG TRÌNH NĂM 2023
      x|(Ban hành kèm theo Quyết định số 12/QĐ-BXD ngày 4 tháng 4 năm 2023
      x|của Bộ trưởng Bộ Xây dựng)
      b|I. MỤC ĐÍCH
      b|1. Kiểm tra 20 công trình trước ngày 30/9/2023.
      x|PHỤ LỤC I
      x|DANH MỤC CÔNG TRÌNH
    `);
  });

  it("takes a treaty between states for a title, though it names the republic", () => {
    expectZones(`
      H|CHÍNH PHỦ
      H|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      H|Độc lập - Tự do - Hạnh phúc
      H|Số: 35/NQ-CP
      T|NGHỊ QUYẾT
      T|VỀ VIỆC PHÊ DUYỆT HIỆP ĐỊNH GIỮA CHÍNH PHỦ NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM VÀ CHÍNH PHỦ NƯỚC CỘNG HÒA AN TÂY
      T|CHÍNH PHỦ
      b|Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;
      b|QUYẾT NGHỊ:
      b|Điều 1. Bộ Ngoại giao hoàn thành thủ tục trước ngày 30/9/2026.`);
  });

  it("knows a công văn's subject and its addressees", () => {
    expectZones(`
      H|SỞ NỘI VỤ
      H|Số: 812/SNV-CCVC
      T|V/v rà soát vị trí việc làm
      H|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      H|Hòa An, ngày 6 tháng 8 năm 2024
      A|Kính gửi:
      A|- Các sở, ban, ngành;
      A|- UBND các huyện.
      b|Sở Nội vụ đề nghị các cơ quan rà soát vị trí việc làm trước ngày 30/8/2024.
      R|Nơi nhận:
      R|- Như trên;
      R|- Lưu: VT.
      S|GIÁM ĐỐC
      S|Bế Văn Thắng
    `);
  });

  it("sets a digital signature above the letterhead apart", () => {
    expectZones(`
      s|VĂN PHÒNG ỦY
      s|BAN NHÂN DÂN
      s|vpubnd@hoaan.gov.vn
      s|18.11.2024 07:25:14
      s|+07:00
      H|ỦY BAN NHÂN DÂN
      H|TỈNH HÒA AN
      H|Số: 5/TB-UBND
      H|Hòa An, ngày 15 tháng 11 năm 2024
      T|THÔNG BÁO
      T|Về việc nghỉ lễ
      b|1. Các cơ quan bố trí trực.
    `);
  });

  it("knows the head and the foot of a scan where words of them are smeared", () => {
    expectZones(`
      H|ỦY BAN NHÂN DÂN
      H|TỈNH HÒA AN
      H|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      H|Hòa An, rgày< tháng 11 năm 2024
      T|THÔNG BÁO
      T|Về việc nghỉ lễ
      b|1. Các cơ quan bố trí trực.
      b|2. Phòng Nội vụ theo dõi./.j—
      R|- Như trên;
      R|- Các phòng, ban;
      R|- Lưu: VT.
    `);
  });

  it("knows the list of those who receive it by its head alone in its column, without a colon", () => {
    expectZones(
      `
      b|1. Đảng ủy các phường tổ chức quán triệt Kết luận này.
      R|Nơi nhận                                    T/M BAN THƯỜNG VỤ
      R|- Các đảng ủy trực thuộc,                       PHÓ BÍ THƯ
      R|- Lưu Văn phòng.                               Lý Hoài Nam
      `,
    );
  });

  it("calls a text without head and end all body, and an empty one nothing", () => {
    expectZones(`
      b|Giao Phòng Nội vụ rà soát.
      b|Hoàn thành trước ngày 3/4/2024.
    `);
    expect(zonesOfLines(sourceOf(""))).toEqual([]);
  });
});
