import { describe, expect, it } from "vitest";
import { secrecyMarkOf } from "../../../src/extract/outline/secrecy-mark.js";
import { sourceOf } from "../source-of.js";

const BODY = `Thực hiện chương trình công tác năm 2024, Ủy ban nhân dân huyện yêu cầu các đơn vị như sau:

1. Phòng Nội vụ chủ trì rà soát danh mục bí mật nhà nước, hoàn thành trước ngày 25/4/2024.

2. Văn phòng hướng dẫn công tác bảo mật; nghiêm cấm soạn thảo văn bản MẬT trên máy có nối mạng.

Nơi nhận:
- Như trên;
- Lưu: VT.
                                CHỦ TỊCH
                                Nguyễn Văn Bình
`;

/** A notice whose letterhead holds `lines` below the number. */
const notice = (lines: string, title = "Về công tác văn thư", body = BODY) =>
  sourceOf(`ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN SÔNG LAM                     Độc lập - Tự do - Hạnh phúc

Số: 17/TB-UBND                  Sông Lam, ngày 12 tháng 3 năm 2024
${lines}

THÔNG BÁO
${title}

${body}`);

describe("a document that is marked", () => {
  it.each([
    ["MẬT", "MẬT"],
    ["TỐI MẬT", "TỐI MẬT"],
    ["TUYỆT MẬT", "TUYỆT MẬT"],
    ["   MẬT   ", "MẬT"],
    ["[ MẬT ]", "MẬT"],
    ["| TỐI MẬT |", "TỐI MẬT"],
    ["**TUYỆT MẬT**", "TUYỆT MẬT"],
    ["┌───────┐\n│ MẬT │\n└───────┘", "MẬT"],
    ["M Ậ T", "MẬT"],
    ["T Ố I   M Ậ T", "TỐI MẬT"],
    ["ĐỘ MẬT: TỐI MẬT", "TỐI MẬT"],
    ["Độ mật: Mật", "MẬT"],
    ["Mức độ mật: Tuyệt mật", "TUYỆT MẬT"],
    ["TỐI MẬT                        HỎA TỐC", "TỐI MẬT"],
    ["MẬT\nTUYỆT MẬT", "TUYỆT MẬT"],
    ["MẬT".normalize("NFC").replace("Ậ", "Ậ"), "MẬT"],
  ])("%j is %s", (lines, mark) => {
    expect(secrecyMarkOf(notice(lines))).toBe(mark);
  });

  it("bears it before all else", () => {
    const { text } = notice("");
    expect(secrecyMarkOf(sourceOf(`TỐI MẬT\n\n${text}`))).toBe("TỐI MẬT");
  });

  it("bears it below its title", () => {
    expect(secrecyMarkOf(notice("", "Về công tác văn thư\n\nTUYỆT MẬT"))).toBe("TUYỆT MẬT");
  });

  it("has no letterhead at all", () => {
    expect(secrecyMarkOf(sourceOf(`MẬT\n\n${BODY}`))).toBe("MẬT");
  });

  it("is attached to one that is not", () => {
    const cover = notice("").text;
    expect(secrecyMarkOf(sourceOf(`${cover}\n\n${notice("TỐI MẬT").text}`))).toBe("TỐI MẬT");
  });

  it("was read by OCR, which loses tones first", () => {
    const source = notice("TOI MAT");
    expect(secrecyMarkOf(source)).toBeNull();
    const read = { ...source, lines: source.lines.map((line) => ({ ...line, origin: "ocr" as const })) };
    expect(secrecyMarkOf(read)).toBe("TỐI MẬT");
  });
});

describe("a document that only speaks of secrets", () => {
  it.each([
    ["", "Về công tác văn thư"],
    ["", "Về công tác bảo vệ bí mật nhà nước"],
    ["", "VỀ VIỆC TĂNG CƯỜNG CÔNG TÁC BẢO\nMẬT"],
    ["", "VỀ VIỆC BẢO VỆ BÍ MẬT NHÀ NƯỚC"],
    ["V/v rà soát mật độ dân cư", "Về mật độ xây dựng"],
    ["Mật", "Về công tác văn thư"],
    ["MẶT", "Về công tác văn thư"],
    ["HỎA TỐC", "VỀ MẬT ĐỘ DÂN CƯ"],
    ["Độ mật:", "Về công tác văn thư"],
    ["BAN CƠ YẾU BẢO MẬT", "Về công tác văn thư"],
  ])("%j, %j", (lines, title) => {
    expect(secrecyMarkOf(notice(lines, title))).toBeNull();
  });

  it("has the word alone on a line of its body", () => {
    const body = BODY.replace("1. Phòng", `${"Nội dung khác.\n\n".repeat(40)}MẬT\n\n1. Phòng`);
    expect(secrecyMarkOf(notice("", "Về công tác văn thư", body))).toBeNull();
  });

  it("is long, and read quickly", () => {
    const lines = "M Ậ T ".repeat(10_000);
    expect(secrecyMarkOf(sourceOf(`${lines}\n${BODY}`))).toBeNull();
  });
});
