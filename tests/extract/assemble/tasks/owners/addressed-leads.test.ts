import { describe, expect, it, test } from "vitest";
import { directiveOf, leads } from "../tasks-of.js";

const letter = (addressees: string, body: string, office = "SỞ Y TẾ") =>
  directiveOf(`UBND TỈNH HÀ TRUNG
${office}
Số: 77/SYT-NVY
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Trung, ngày 25 tháng 11 năm 2024
V/v chuẩn bị cơ số thuốc
Kính gửi: ${addressees}

${body}
`).tasks;

const LIST = `1. Kiểm kê kho thuốc trước ngày 10/12/2024.
2. Lập dự trù thuốc năm 2025.`;

describe("who is asked in a letter", () => {
  test.each([
    // one of its kind, called by its kind
    [
      "Bệnh viện Đa khoa tỉnh Hà Trung.",
      "Sở Y tế đề nghị Bệnh viện thực hiện các nội dung sau:",
      "Bệnh viện Đa khoa tỉnh Hà Trung",
    ],
    ["Công ty cổ phần Dược An Phú", "Sở Y tế yêu cầu Công ty thực hiện:", "Công ty Cổ phần Dược An Phú"],
    [
      "Trường Trung cấp Y tế Hà Trung.",
      "Sở Y tế đề nghị Nhà trường thực hiện các nội dung sau:",
      "Trường Trung cấp Y tế Hà Trung",
    ],
    ["Sở Tài chính.", "Sở Y tế đề nghị Quý Sở thực hiện các nội dung sau:", "Sở Tài chính tỉnh Hà Trung"],
    [
      "Ủy ban nhân dân huyện Tân Lập.",
      "Sở Y tế đề nghị quý cơ quan thực hiện các nội dung sau:",
      "Ủy ban nhân dân huyện Tân Lập",
    ],
    // nobody named beside what is asked
    [
      "Trung tâm Y tế huyện Tân Lập.",
      "Để chủ động phòng bệnh, Sở Y tế đề nghị thực hiện các nội dung sau:",
      "Trung tâm Y tế huyện Tân Lập",
    ],
  ])("%s %s", (addressees, leadIn, lead) => {
    const tasks = letter(addressees, `${leadIn}\n${LIST}`);
    expect(tasks.map(leads)).toEqual([`^${lead}`, `^${lead}`]);
  });

  it("are all of them, where all are of one kind", () => {
    const tasks = letter(
      "\n- Công ty Điện lực Hà Trung;\n- Công ty cổ phần Cấp nước Hà Trung.",
      `Sở Y tế đề nghị các Công ty thực hiện các nội dung sau:\n${LIST}`,
    );
    expect(tasks.map(leads)).toEqual(
      Array.from({ length: 2 }, () => "^Công ty Điện lực Hà Trung + ^Công ty Cổ phần Cấp nước Hà Trung"),
    );
  });

  it("is the only one of its kind among others", () => {
    const tasks = letter(
      "\n- Sở Tài chính;\n- Ủy ban nhân dân huyện Tân Lập.",
      `Sở Y tế đề nghị Quý Sở thực hiện các nội dung sau:\n${LIST}`,
    );
    expect(tasks.map(leads)).toEqual(["^Sở Tài chính tỉnh Hà Trung", "^Sở Tài chính tỉnh Hà Trung"]);
  });

  it("at the beginning of a sentence too", () => {
    const tasks = letter(
      "Ủy ban nhân dân huyện Tân Lập.",
      "Sở Y tế đề nghị như sau:\n1. Quý cơ quan cử cán bộ tham gia đoàn kiểm tra.\n2. Quý III, Trung tâm Y tế báo cáo kết quả.",
    );
    expect(tasks.map(leads)).toEqual(["Ủy ban nhân dân huyện Tân Lập", "Trung tâm Y tế tỉnh Hà Trung"]);
  });

  it("by a kind that the issuer has too it calls itself", () => {
    const tasks = letter(
      "Sở Tài chính.",
      "Sở Y tế đề nghị Sở Tài chính thực hiện:\n1. Giao Sở lập dự toán.\n2. Cấp kinh phí.",
    );
    expect(tasks.map(leads)).toEqual(["Sở Y tế tỉnh Hà Trung", "^Sở Tài chính tỉnh Hà Trung"]);
  });

  it("is nobody by words that begin as a kind does", () => {
    const tasks = letter(
      "Trường Trung cấp Y tế Hà Trung.",
      "Sở Y tế đề nghị Nhà trường thực hiện:\n1. Trường hợp thiếu thuốc, khoa Dược báo cáo ngay.\n2. Lập dự trù.",
    );
    expect(tasks.map(leads)).toEqual(["Khoa Dược", "^Trường Trung cấp Y tế Hà Trung"]);
  });

  it("is not a crowd: a letter that names hundreds in one line asks them by other words", () => {
    const many = Array.from({ length: 300 }, (_, at) => `Trường Tiểu học số ${at + 1}`).join(", ");
    const [task] = letter(many, "Sở Y tế đề nghị quý cơ quan thực hiện:\n1. Tiêm chủng cho học sinh.");
    expect(task && leads(task)).toBe("^quý cơ quan");
  });

  it("is the issuer where nothing is asked", () => {
    const tasks = letter("Sở Tài chính.", `Về đề nghị của Sở Tài chính, Sở Y tế có ý kiến như sau:\n${LIST}`);
    expect(tasks.map(leads)).toEqual(["?Sở Y tế tỉnh Hà Trung", "?Sở Y tế tỉnh Hà Trung"]);
  });

  it.each(["điện", "ĐIỆN"])("goes to those whom a telegram calls, never to who sends it: %s", (calls) => {
    const { tasks } = directiveOf(`ỦY BAN NHÂN DÂN
TỈNH HÀ TRUNG
Số: 05/CĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Trung, ngày 12 tháng 9 năm 2024
CÔNG ĐIỆN
Về việc ứng phó bão số 4

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ TRUNG ${calls}:
- Giám đốc Sở Y tế;
- Chủ tịch UBND các huyện, thị xã.

Để chủ động ứng phó với bão số 4, Chủ tịch UBND tỉnh yêu cầu:
1. Kiểm tra hồ đập xong trước ngày 14/9/2024.
2. Sở Y tế chuẩn bị cơ số thuốc.
`);
    expect(tasks.map(leads)).toEqual([
      "^Giám đốc Sở Y tế tỉnh Hà Trung + ^Chủ tịch Ủy ban nhân dân các huyện, thị xã",
      "Sở Y tế tỉnh Hà Trung",
    ]);
  });
});
