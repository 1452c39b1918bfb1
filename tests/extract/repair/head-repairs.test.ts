import { describe, expect, it } from "vitest";
import { citationDayRepairs } from "../../../src/extract/repair/citation-day.js";
import { dateLineRepairs } from "../../../src/extract/repair/date-line.js";
import { initialsOf } from "../../../src/extract/repair/head-repairs.js";
import { numberLineRepairs, type SymbolClues } from "../../../src/extract/repair/number-line.js";
import type { Repair } from "../../../src/extract/repair/find-repairs.js";
import { signatureLineRepairs } from "../../../src/extract/repair/signature-line.js";
import { extractionOf } from "../../pipeline.js";
import { scanOf } from "./scan-of.js";

function repaired(line: string, repairs: readonly Repair[]): string {
  return repairs.reduceRight((text, { start, end, is }) => text.slice(0, start) + is + text.slice(end), line);
}

describe("a line of place and date", () => {
  const put = (line: string): string => repaired(line, dateLineRepairs(line, 0));

  it.each([
    ["Hà Đông, ngày 17 thúng 4 năm 2023", "Hà Đông, ngày 17 tháng 4 năm 2023"],
    ["Sơn Hà, ngảy 02 tháng 02 năm 2024", "Sơn Hà, ngày 02 tháng 02 năm 2024"],
    ["Sơn Hà, ngày 4Ä tháng 3 nàm 2012", "Sơn Hà, ngày 4Ä tháng 3 năm 2012"],
  ])("%s", (line, is) => {
    expect(put(line)).toBe(is);
  });

  it.each([
    "Sơn Hà, ngảy 5 thúng 4 nảm 2023x",
    "Sơn Hà, ngiy 5 thing 4 năm 2023",
    "Sơn Hà, hội nghị ngày 5 tháng 4 năm 2023",
    "Kế hoạch, tầm nhìn đến năm 2030",
  ])("is left alone where too little of it was read: %s", (line) => {
    expect(put(line)).toBe(line);
  });
});

describe("the line of a number", () => {
  const clues: SymbolClues = {
    type: "KH",
    initials: ["SNV", "UTHTSNV"],
    isKnown: (one) => one === "UBND",
    knownLike: (one) => (one === "URND" ? ["UBND"] : []),
  };
  const put = (line: string): string => repaired(line, numberLineRepairs(line, 0, clues));

  it.each([
    ["Số: 12' KH-“SNV", "Số: 12/KH-SNV"],
    ["Số: 77: KH-UBND", "Số: 77/KH-UBND"],
    ["S6: 9KH-UBND", "S6: 9/KH-UBND"],
    ["Số: 142/KH-URND", "Số: 142/KH-UBND"],
    ["Số: 8/KB-SNY", "Số: 8/KH-SNV"],
    ["Số: 34-KH-SNV", "Số: 34-KH/SNV"],
  ])("%s", (line, is) => {
    expect(put(line)).toBe(is);
  });

  it.each([
    ["where a digit may be the stroke", "Số: 1567KH-UBND"],
    ["where all is well", "Số: 15/KH-UBND"],
    ["where the letters are nobody's", "Số: 15/KH-XYZW"],
    ["in a sentence", "theo Kế hoạch số 15' KH-“SNV"],
  ])("is left alone %s", (_, line) => {
    expect(put(line)).toBe(line);
  });

  it("knows the bodies by their first letters, over several lines", () => {
    expect(initialsOf(["SỞ THÔNG TIN VÀ", "TRUYỀN THÔNG"])).toContain("STTTT");
  });
});

describe("a line of a signature", () => {
  it.each([
    ["- GIÁM ĐỐC", "GIÁM ĐỐC"],
    ["Ñ KT. GIÁM ĐỐC", "KT. GIÁM ĐỐC"],
    ["TI. BỘ TRƯỞNG", "TL. BỘ TRƯỞNG"],
    ["TL. BỘ TRƯỞNG.", "TL. BỘ TRƯỞNG"],
    ["` Nguyên Văn Lành", "Nguyễn Văn Lành"],
    ["- Tạ Minh Triết", "Tạ Minh Triết"],
    ["- Các đơn vị trực thuộc;", "- Các đơn vị trực thuộc;"],
    ["Ngô Thị Bích", "Ngô Thị Bích"],
  ])("%s", (line, is) => {
    expect(repaired(line, signatureLineRepairs(line, 0))).toBe(is);
  });
});

describe("the day of a cited document", () => {
  it.each([
    ["số 1498/SNV-TCBM : xày 22/12/2011 của Sở", "số 1498/SNV-TCBM ngày 22/12/2011 của Sở"],
    ["số 15/KH-UBND và 22/12/2011", "số 15/KH-UBND và 22/12/2011"],
  ])("%s", (line, is) => {
    expect(repaired(line, citationDayRepairs(scanOf(line)))).toBe(is);
  });
});

describe("a place that is spelt in two ways", () => {
  const issuerOf = (left: string, right: string, more = ""): string | undefined =>
    extractionOf(
      scanOf(`ỦY BAN NHÂN DÂN
      HUYỆN ${left}
      Số: 15/TB-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      ${right}, ngày 05 tháng 3 năm 2024
      THÔNG BÁO
      Phân công phòng chống cháy rừng
      1. Giao Phòng Nội vụ ${more}rà soát trước ngày 31/5/2024.`),
    ).directive.issuer?.value.name;

  it("is spelt as it can be said", () => {
    expect(issuerOf("DHỄN ĐIỀN", "Diễn Điền")).toBe("Ủy ban nhân dân huyện Diễn Điền");
    expect(issuerOf("DIỄN ĐIỀN", "Dhễn Điền")).toBe("Ủy ban nhân dân huyện Diễn Điền");
  });

  it("is spelt with the letters and marks that one of the two lost", () => {
    expect(issuerOf("BẠCH CÀU", "Bạch Cầu")).toBe("Ủy ban nhân dân huyện Bạch Cầu");
    expect(issuerOf("TIÊN CẦU", "Tên Cầu")).toBe("Ủy ban nhân dân huyện Tiên Cầu");
  });

  it("is spelt as it stands in the text", () => {
    const more = "phối hợp với Công an huyện Tiên Cầu ";
    expect(issuerOf("TÊN CẦU", "Tiên Cầu", more)).toBe("Ủy ban nhân dân huyện Tiên Cầu");
  });
});

describe("the lines of a letterhead", () => {
  const headerOf = (lines: string) =>
    extractionOf(
      scanOf(`${lines}
      THÔNG BÁO
      Phân công trực bến đò
      1. Giao Phòng Hành chính lập danh sách trước ngày 31/5/2024.`),
    ).directive;

  it("parts what was read as one word", () => {
    const { issuer } = headerOf(`UBND TỈNH HÒA LÂM
      SỞY TẺ
      Số: 15/TB-SYT
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Hòa Lâm, ngày 05 tháng 3 năm 2024`);
    expect(issuer?.value.name).toBe("Sở Y tế tỉnh Hòa Lâm");
  });

  it("takes no body below the number for the issuer: it is of the stamp of arrival", () => {
    const { issuer } = headerOf(`+ ỦY BAN NHÂN DÂN
      TỈNH HÒA LÂM
      Số: 15/TB-UBND
      SỞ NỘI VỤ
      ĐẾN Số: 7
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Hòa Lâm, ngày 05 tháng 3 năm 2024`);
    expect(issuer?.value.name).toBe("Ủy ban nhân dân tỉnh Hòa Lâm");
  });

  it("reads the date where its comma was lost", () => {
    const { place, issuedOn } = headerOf(`UBND TỈNH HÒA LÂM
      TRƯỜNG CAO ĐẲNG HÒA LÂM
      Số: 15/TB-CĐHL
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Hòa Lâm ngày . 05 tháng 10 năm 2024`);
    expect([place?.value, issuedOn?.value]).toEqual(["Hòa Lâm", "2024-10-05"]);
  });

  it("leaves out what a stamp left of an office, and specks behind the kind of the document", () => {
    const { directive } = extractionOf(
      scanOf(`UBND TỈNH HÒA LÂM
        SỞ NỘI VỤ
        Số: 15/KH-SNV
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Hòa Lâm, ngày 05 tháng 3 năm 2024
        "KẾ HOẠCH ~ II
        Bồi dưỡng công chức cấp xã năm 2024
        Sở Nội vụ ban hành kế hoạch như sau:
        1. Phòng Tổ chức lập danh sách trước ngày 20/5/2024.
        Nơi nhận T0”
        - Như trên;
        - Lưu: VT.
        TM. BAN TỔ CHỨC
        TỊCH UBND
        Nguyễn Văn Lành`),
    );
    expect(directive.title?.value).toBe("Bồi dưỡng công chức cấp xã năm 2024");
    expect(directive.recipients.map(({ value }) => value)).toEqual(["Như trên", "Lưu: VT"]);
    expect(directive.signer).toMatchObject({
      authority: "TM. BAN TỔ CHỨC",
      position: null,
      name: "Nguyễn Văn Lành",
    });
  });

  it("knows 'Nơi nhận' beside the signature though a letter of it was misread", () => {
    const { tasks } = headerOf(`UBND TỈNH HÒA LÂM
      SỞ NỘI VỤ
      Số: 15/TB-SNV
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Hòa Lâm, ngày 05 tháng 3 năm 2024`);
    expect(tasks).toHaveLength(1);
    const source = scanOf("1. Lập danh sách.\nNơi nhậm 9 KT.TRƯỞNG BAN\n- Như trên;\n- Lưu: VT.");
    expect(extractionOf(source).directive.recipients.map(({ value }) => value)).toEqual(["Như trên", "Lưu: VT"]);
  });
});

describe("the head of a worn scan", () => {
  const scan = scanOf(
    `UBND 1ÍNH VĨNH ĐÔNG
    SỞ NỘI VỤ
    Số: 12' KH-“SNV
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Vỉnh Đông, ngày 17 thúng 4 năm 2023
    KẾ HOẠCH
    Bồi dưỡng công chức cấp xã năm 2023
    Sở Nội vụ ban hành kế hoạch như sau:
    1. Phòng Tổ chức cán bộ lập danh sách trước ngày 20/5/2023.`,
    { Vỉnh: 0.6 },
  );
  const { directive } = extractionOf(scan);

  it("is read as it was meant", () => {
    expect(directive.number?.value).toBe("12/KH-SNV");
    expect(directive.issuedOn?.value).toBe("2023-04-17");
    expect(directive.place?.value).toBe("Vĩnh Đông");
    expect(directive.issuer?.value.name).toBe("Sở Nội vụ tỉnh Vĩnh Đông");
  });

  it("shows the words that were read, and tells that they were repaired", () => {
    const { span } = directive.number ?? {};
    expect(span && directive.text.slice(span.start, span.end)).toBe("Số: 12' KH-“SNV");
    expect(directive.diagnostics.map(({ code }) => code)).toContain("ocr-letters-repaired");
  });
});
