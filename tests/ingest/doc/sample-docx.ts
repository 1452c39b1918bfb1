import { docxOf, item, level, p, r, row, table } from "../docx/docx-of.js";

const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%1.%2.")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}</w:abstractNum>` +
  `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

/** The document that LibreOffice 7.4 saved as `sample.doc` (Word 97): an invented plan with lists, a merged table, bold, hidden text and a field. */
export function sampleDocx(): Promise<Uint8Array> {
  const wide = '<w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>';
  const cell = (content: string, merge = ""): string =>
    `<w:tcPr><w:tcW w:w="1500" w:type="dxa"/>${merge}</w:tcPr>${content}`;
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
    `${r("Mục 2")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  return docxOf(
    p(r("KẾ HOẠCH DẠY BƠI HÈ", "<w:b/>")) +
      p("Theo Công văn số 15/PGDĐT “về an toàn” – năm 2023") +
      item("YÊU CẦU", 1) +
      item("Đúng đối tượng", 1, 1) +
      item("Học sinh lớp 4", 1, 2) +
      item("Học sinh lớp 5", 1, 2) +
      item("PHÂN CÔNG", 1) +
      item("Thực hiện theo bảng", 1, 1) +
      table(
        row(cell(p("TT")), `${wide}${p("Việc và thời gian")}`, cell(p("Chủ trì"))),
        row(
          cell(item("", 2), '<w:vMerge w:val="restart"/>'),
          cell(p("Thuê bể")),
          cell(p("Tháng 5")),
          cell(p("Tổ Thể dục")),
        ),
        row(cell(p(""), "<w:vMerge/>"), cell(p("Mua phao")), cell(p("Tháng 6")), cell(p("Kế toán"))),
        row(cell(item("", 2)), cell(p("Tổng kết") + p("Khen thưởng")), cell(p("")), cell(p("Ban giám hiệu"))),
      ) +
      p(`${r("Xem ")}${field}${r(" ẩn", "<w:vanish/>")}${r(", dòng một")}<w:r><w:br/></w:r>${r("dòng hai.")}`),
    { numbering: NUMBERING },
  );
}
