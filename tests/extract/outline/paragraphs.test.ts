import { describe, expect, it } from "vitest";
import { plainLine } from "../../../src/extract/outline/line-text.js";
import { pageShape } from "../../../src/extract/outline/page-shape.js";
import { paragraphsOf } from "../../../src/extract/outline/paragraphs.js";
import { SourceTextBuilder } from "../../../src/ingest/source-text-builder.js";
import type { LineHints, SourceText } from "../../../src/model/source.js";
import { sourceOf } from "../source-of.js";

function joined(source: SourceText): readonly string[] {
  const lines = source.lines.map((line) => plainLine(source.text, line));
  return paragraphsOf(lines, pageShape(lines)).map((paragraph) => paragraph.map(({ text }) => text).join(" / "));
}

function wordLines(lines: readonly (readonly [string, Partial<LineHints>])[]): SourceText {
  const builder = new SourceTextBuilder();
  for (const [text, hints] of lines) builder.line({ text, hints });
  return builder.build({
    file: { name: "a.docx", sha256: "0", mediaType: "", bytes: 1 },
    textFrom: "docx",
    reader: { name: "test", version: "1" },
  });
}

// Enough full lines that the width of the page is known.
const WRAPPED = `Thư viện phường tổ chức giới thiệu sách mới cho học sinh các
trường tiểu học trên địa bàn vào sáng thứ bảy hằng tuần, mời các
nhà văn, nhà thơ đến giao lưu với bạn đọc, tặng sách cho những
em đọc nhiều nhất trong tháng và phối hợp với nhà trường lập các
tủ sách lớp học, bổ sung truyện tranh lịch sử cho thư viện thôn.
- Trường tiểu học lập danh sách học sinh tham gia, phân công các
giáo viên chủ nhiệm đưa đón học sinh đi và về bảo đảm an toàn và
đúng giờ.
- Trao giải thưởng.`;

describe("paragraphsOf", () => {
  it("joins the wrapped lines of a paragraph, and of an item", () => {
    expect(joined(sourceOf(WRAPPED)).map((text) => text.split(" / ").length)).toEqual([5, 3, 1]);
  });

  it.each([
    ["- Lập danh sách hộ nuôi cá lồng, gửi Phòng Kinh tế trước ngày 15 tháng", "10."],
    ["- Trạm Y tế báo cáo Trung tâm (qua", "Phòng Kế hoạch) số thuốc còn lại."],
    ["- Trường Mầm non kiểm kê xong trước ngày", "5/6/2024 và gửi Phòng."],
    ["- Bến phà còn 02 lỗi. Xã", "Tân Thuận chưa có bến."],
  ])("goes on where a line was cut within a date, a bracket, a name: %s", (cut, rest) => {
    const [text] = joined(sourceOf(`${cut}\n${rest}\n- Trao giải thưởng.`));
    expect(text).toBe(`${cut} / ${rest}`);
  });

  it("goes on after the colon of a full line in lower case, not after that of a short one", () => {
    const full = WRAPPED.replace(
      "bổ sung truyện tranh lịch sử cho thư viện thôn.",
      "xong trong tháng; thời gian cụ thể như sau là:\nngày 05/9.",
    );
    expect(joined(sourceOf(full))[0]).toContain("cụ thể như sau là: / ngày 05/9.");
    const short = WRAPPED.replace("bổ sung truyện tranh lịch sử cho thư viện thôn.", "gồm có:\ntruyện tranh.");
    expect(joined(sourceOf(short))).toContain("truyện tranh.");
  });

  it("goes on after a number that was broken at its hyphen, however short its line is", () => {
    expect(joined(sourceOf("Thực hiện Công văn số 48/SYT-\nNVY ngày 26/7/2020 về tiêm chủng."))).toHaveLength(1);
    expect(joined(sourceOf("Thực hiện Công văn số 48/SYT-NVY\nTrạm Y tế rà soát đối tượng."))).toHaveLength(2);
  });

  it("goes on after half a body's name, however short its line is", () => {
    expect(joined(sourceOf("3. Công đoàn, Hội Liên hiệp\nPhụ nữ, Đoàn trường vận động học sinh."))).toHaveLength(1);
  });

  it("begins an item at '(i)', but not at '(ii)' of a list that runs on in a paragraph", () => {
    const items = "b) Để kịp mùa vụ, đề nghị:\n(i) Trạm Bảo vệ thực vật phát thuốc.\n(ii) Giao Trạm Thủy nông mở cống.";
    expect(joined(sourceOf(items))).toHaveLength(3);
    const inline =
      "- Trạm Y tế rà soát tủ thuốc của thôn, gồm: (i) thuốc hạ sốt;\n(ii) bông băng, cồn sát trùng;\n(iii) sổ theo dõi.";
    expect(joined(sourceOf(inline))).toHaveLength(1);
  });

  it("goes on over an empty line within a sentence", () => {
    expect(joined(sourceOf("- Trường tiểu học lập danh sách\n\nhọc sinh tham gia."))).toEqual([
      "- Trường tiểu học lập danh sách / học sinh tham gia.",
    ]);
  });

  it("goes on in a short heading where empty lines part the paragraphs", () => {
    const headings = ["II. NỘI DUNG\nTHỰC HIỆN", "1. Trung tâm Văn\nhóa huyện", "2. Sở, ban,\nngành liên quan"];
    const items = ["a) Lập danh\nsách;", "b) Trao\ngiải;", "c) Mời\nkhách;", "d) Thuê xe;", "đ) Báo cáo."];
    const page = (gap: string): string => ["Thư viện lập kế hoạch:", ...headings, ...items].join(gap);
    expect(joined(sourceOf(page("\n\n"))).slice(1, 4)).toEqual([
      "II. NỘI DUNG / THỰC HIỆN",
      "1. Trung tâm Văn / hóa huyện",
      "2. Sở, ban, / ngành liên quan",
    ]);
    expect(joined(sourceOf(page("\n")))[1]).toBe("II. NỘI DUNG");
  });

  it("ends at an empty line after a full stop", () => {
    expect(joined(sourceOf("Lập danh sách.\n\nTrao giải thưởng."))).toHaveLength(2);
  });

  it("begins anew at each label of a card, however full the line before is", () => {
    const card = `Đơn vị thực hiện: Ban Chỉ đạo phong trào đọc sách của phường
Đơn vị phối hợp thực hiện: các trường tiểu học và thư viện xã
bạn.
Thời gian: quý IV.`;
    expect(joined(sourceOf(`${WRAPPED}\n${card}`)).slice(-3)).toEqual([
      "Đơn vị thực hiện: Ban Chỉ đạo phong trào đọc sách của phường",
      "Đơn vị phối hợp thực hiện: các trường tiểu học và thư viện xã / bạn.",
      "Thời gian: quý IV.",
    ]);
  });

  it("begins anew at each marker after a closed line", () => {
    expect(joined(sourceOf("1. Lập danh sách.\n2. Trao giải;\n- Mời khách."))).toHaveLength(3);
  });

  it("counts on even where the item before has no end", () => {
    expect(joined(sourceOf("(1) Lập danh sách\n(2) Trao giải"))).toHaveLength(2);
  });

  it("leaves out page numbers and rules of dashes", () => {
    expect(joined(sourceOf("Lập danh sách.\n- 2 -\n-------\nTrao giải thưởng."))).toEqual([
      "Lập danh sách.",
      "Trao giải thưởng.",
    ]);
  });

  it("begins anew at a Markdown heading and at the closing formula", () => {
    expect(joined(sourceOf("Lập danh sách\n## Trao giải"))).toHaveLength(2);
    expect(joined(sourceOf("Lập danh sách\nTrên đây là kế hoạch của thư viện"))).toHaveLength(2);
  });

  it("believes the file where it says where paragraphs begin", () => {
    const lines = [
      ["Lập danh sách.", { startsParagraph: true }],
      ["Trao giải thưởng.", { startsParagraph: false }],
      ["Mời khách.", { startsParagraph: true }],
    ] as const;
    expect(joined(wordLines(lines))).toEqual(["Lập danh sách. / Trao giải thưởng.", "Mời khách."]);
  });

  it("joins a heading whose name so far calls nobody to the rest of it", () => {
    const text = "1. Sở\nY tế\n- Lập danh sách.\n2. Sở Văn hóa và\nThể thao\n- Trao giải.\n3. Ban\n\nThể thao";
    expect(joined(sourceOf(text))).toEqual([
      "1. Sở / Y tế",
      "- Lập danh sách.",
      "2. Sở Văn hóa và / Thể thao",
      "- Trao giải.",
      "3. Ban",
      "Thể thao",
    ]);
  });

  it("goes on with the second year of a period, whose dash marks no item", () => {
    expect(joined(sourceOf("Chương trình phòng, chống lao giai đoạn 2021\n- 2025;\n- Mua thuốc năm 2025;"))).toEqual([
      "Chương trình phòng, chống lao giai đoạn 2021 / - 2025;",
      "- Mua thuốc năm 2025;",
    ]);
  });

  it("goes on at the margin behind a comma, however short the line before is", () => {
    const lines = [
      ["Yêu cầu Trạm Y tế, Trường Tiểu học Hoa Sen,", { indent: 36 }],
      ["Công an phường trực đêm hội.", { indent: 0 }],
      ["Thư viện mở cửa.", { indent: 36 }],
    ] as const;
    expect(joined(wordLines(lines))).toEqual([
      "Yêu cầu Trạm Y tế, Trường Tiểu học Hoa Sen, / Công an phường trực đêm hội.",
      "Thư viện mở cửa.",
    ]);
  });

  it("joins a sentence that the file itself cut in two", () => {
    const lines = [
      ["Lập danh sách", { startsParagraph: true }],
      ["học sinh tham gia.", { startsParagraph: true }],
    ] as const;
    expect(joined(wordLines(lines))).toEqual(["Lập danh sách / học sinh tham gia."]);
  });

  it("goes on behind a line that ends in a preposition, and takes a cited article for no article", () => {
    const text =
      "- Bệnh viện thanh toán theo quy định tại\nĐiều 22 Luật Bảo hiểm y tế và khoản 1\nĐiều 14 Nghị định về giá.\n- Lập sổ.";
    expect(joined(sourceOf(text)).map((one) => one.split(" / ").length)).toEqual([3, 1]);
  });

  it("takes bullets that stand alone on their lines as marks of the lines below them", () => {
    const text = "a) Trạm Y tế:\n-\nPhun hóa chất.\n-\nLập sổ theo dõi.";
    const source = sourceOf(text);
    const lines = source.lines.map((line) => plainLine(source.text, line));
    const paragraphs = paragraphsOf(lines, pageShape(lines));
    expect(paragraphs.map(([first]) => [first?.marker?.marker.kind, first?.text])).toEqual([
      ["letter", "a) Trạm Y tế:"],
      ["dash", "Phun hóa chất."],
      ["dash", "Lập sổ theo dõi."],
    ]);
  });

  it("begins a paragraph with the closing formula, however its lines are wrapped", () => {
    const text = `${WRAPPED}
Thừa lệnh Chủ tịch UBND phường, Văn phòng xin thông báo ý kiến
của Chủ tịch UBND phường đến các trường biết, thực hiện./.`;
    expect(joined(sourceOf(text)).at(-1)).toMatch(/^Thừa lệnh .* thực hiện\.\/\.$/u);
  });
});
