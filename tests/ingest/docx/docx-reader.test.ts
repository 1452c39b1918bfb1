import { describe, expect, it } from "vitest";
import { docxReader } from "../../../src/ingest/docx/docx-reader.js";
import { cellsOf, linesOf, sourceWith } from "../read-with.js";
import { docxOf, item, level, p, r, row, table } from "./docx-of.js";

const LISTS =
  `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%2.")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2.")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", "-")}${level(1, "bullet", "+")}${level(2, "bullet", "\uf0b7")}</w:abstractNum>` +
  `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
  `<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>` +
  `<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

async function read(body: string, parts: Parameters<typeof docxOf>[1] = {}) {
  return sourceWith(docxReader, await docxOf(body, parts));
}

describe("automatic numbers of a DOCX file", () => {
  it("become text as Word shows them, and inner ones begin again", async () => {
    const source = await read(
      item("MỤC TIÊU", 1) +
        item("Mở lớp", 1, 1) +
        item("Lớp ngày", 1, 2) +
        item("Lớp tối", 1, 2) +
        item("NHIỆM VỤ", 1) +
        item("Tiêm chủng", 1, 1),
      { numbering: LISTS },
    );
    expect(linesOf(source)).toEqual([
      "I. MỤC TIÊU",
      "1. Mở lớp",
      "a) Lớp ngày",
      "b) Lớp tối",
      "II. NHIỆM VỤ",
      "1. Tiêm chủng",
    ]);
  });
  it("hold the outer number, go on over plain paragraphs, and restart where told", async () => {
    const source = await read(
      item("Một", 2) + item("Một một", 2, 1) + p("Xen giữa") + item("Hai", 2) + item("Lại một", 4),
      {
        numbering: LISTS,
      },
    );
    expect(linesOf(source)).toEqual(["1. Một", "1.1. Một một", "Xen giữa", "2. Hai", "1. Lại một"]);
  });
  it("are dashes and pluses where the list has these bullets", async () => {
    const source = await read(item("Trạm y tế", 3) + item("Bác sĩ", 3, 1) + item("Khác", 3, 2), { numbering: LISTS });
    expect(linesOf(source)).toEqual(["- Trạm y tế", "+ Bác sĩ", "• Khác"]);
  });
  it("come from the paragraph style too", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const source = await read(p("GIAO THÔNG", '<w:pStyle w:val="Muc"/>') + p("Sửa cầu", '<w:pStyle w:val="MucCon"/>'), {
      numbering: LISTS,
      styles,
    });
    expect(linesOf(source)).toEqual(["I. GIAO THÔNG", "1. Sửa cầu"]);
  });
  it("fill the empty cells of the column TT, but leave no empty line in the body", async () => {
    const source = await read(
      item("", 2) +
        p("Biểu phân công") +
        table(row(item("", 4), "Trực cấp cứu", "Khoa Nội"), row(item("", 4), "Trực phòng khám", "Khoa Ngoại")),
      { numbering: LISTS },
    );
    expect(cellsOf(source)).toEqual([
      "0,0 1.",
      "0,1 Trực cấp cứu",
      "0,2 Khoa Nội",
      "1,0 2.",
      "1,1 Trực phòng khám",
      "1,2 Khoa Ngoại",
    ]);
    expect(linesOf(source)[0]).toBe("Biểu phân công");
  });
});

describe("tables of a DOCX file", () => {
  it("keep rows and merged cells", async () => {
    const wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    const first = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>';
    const next = "<w:tcPr><w:vMerge/></w:tcPr>";
    const source = await read(
      table(
        row("TT", `${wide}${p("Nội dung và thời gian")}`),
        row(`${first}${p("1")}`, "Nạo vét kênh", "Tháng 4"),
        row(`${next}${p("")}`, "Gia cố đê", "Tháng 5"),
      ),
    );
    expect(cellsOf(source)).toEqual([
      "0,0 TT",
      "0,1+1x2 Nội dung và thời gian",
      "1,0+2x1 1",
      "1,1 Nạo vét kênh",
      "1,2 Tháng 4",
      "2,1 Gia cố đê",
      "2,2 Tháng 5",
    ]);
    expect(source.tables[0]).toMatchObject({ rows: 3, columns: 3 });
  });
  it("that are letterhead or signature are read column by column and are no tables", async () => {
    const source = await read(
      table(
        row(
          p("SỞ Y TẾ") + p("BỆNH VIỆN SỐ 5"),
          p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do - Hạnh phúc"),
        ),
        row("Số: 7/KH-BV", "An Lạc, ngày 3 tháng 2 năm 2022"),
      ) +
        p("KẾ HOẠCH") +
        table(
          row(p("Nơi nhận:") + p("- Các khoa;") + p("- Lưu: VT."), p("KT. GIÁM ĐỐC") + p("PHÓ GIÁM ĐỐC") + p("Lê Thu")),
        ),
    );
    expect(source.tables).toEqual([]);
    expect(linesOf(source)).toEqual([
      "SỞ Y TẾ",
      "BỆNH VIỆN SỐ 5",
      "Số: 7/KH-BV",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "An Lạc, ngày 3 tháng 2 năm 2022",
      "KẾ HOẠCH",
      "Nơi nhận:",
      "- Các khoa;",
      "- Lưu: VT.",
      "KT. GIÁM ĐỐC",
      "PHÓ GIÁM ĐỐC",
      "Lê Thu",
    ]);
    expect(source.lines.map((line) => line.hints.column)[3]).toBe("right");
  });
});

describe("text of a DOCX file", () => {
  it("leaves out what is deleted or hidden and keeps what is inserted", async () => {
    const source = await read(
      p(
        r("Trước ngày ") +
          `<w:del><w:r><w:delText>1/5</w:delText></w:r></w:del>` +
          `<w:ins>${r("15/6")}</w:ins>` +
          r(" bí mật", "<w:vanish/>") +
          r(" hoàn thành"),
      ),
    );
    expect(linesOf(source)).toEqual(["Trước ngày 15/6 hoàn thành"]);
  });
  it("shows the stored results of fields and breaks lines at soft breaks", async () => {
    const source = await read(
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          `${r("2/9/2023")}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:br/></w:r>${r("Dòng sau")}`,
      ),
    );
    expect(linesOf(source)).toEqual(["2/9/2023", "Dòng sau"]);
    expect(source.lines.map((line) => line.hints.startsParagraph)).toEqual([true, null]);
  });
  it("puts a text box after its paragraph, once", async () => {
    const box = (inner: string): string => `<w:txbxContent>${inner}</w:txbxContent>`;
    const source = await read(
      p(
        `${r("Đoạn có khung")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(p("DỰ THẢO"))}</wps:txbx></w:drawing></mc:Choice>` +
          `<mc:Fallback><w:pict><v:textbox>${box(p("DỰ THẢO"))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ) + p("Đoạn kế"),
    );
    expect(linesOf(source)).toEqual(["Đoạn có khung", "DỰ THẢO", "Đoạn kế"]);
  });
  it("takes a letterhead from the page header and puts footnotes last", async () => {
    const source = await read(p(`${r("Có 12 trường")}<w:r><w:footnoteReference w:id="2"/></w:r>${r(" đạt chuẩn")}`), {
      header: p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p("---")}</w:footnote><w:footnote w:id="2">${p("Số liệu năm học trước")}</w:footnote>`,
    });
    expect(linesOf(source)).toEqual([
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Có 12 trường đạt chuẩn",
      "Số liệu năm học trước",
    ]);
  });
  it("knows bold lines, also by their style, and blank ones before", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>';
    const source = await read(
      p(r("THÔNG BÁO", "<w:b/>")) +
        p("") +
        p("Đậm theo kiểu", '<w:pStyle w:val="Dam"/>') +
        p(r("Nửa ", "<w:b/>") + r("này thôi")),
      { styles },
    );
    expect(source.lines.map((line) => line.hints.bold)).toEqual([true, true, false]);
    expect(source.lines.map((line) => line.hints.blankBefore)).toEqual([false, true, false]);
  });
  it("is decoded where a run has a legacy font, even cut in mid-letter", async () => {
    const vni = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>';
    const abc = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>';
    const source = await read(p(r("tröô", vni) + r("ùc ngaøy", vni) + r(" 5/5")) + p(r("quyÕt ®Þnh", abc)));
    expect(linesOf(source)).toEqual(["trước ngày 5/5", "QUYẾT ĐỊNH"]);
  });
});
