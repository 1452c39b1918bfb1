import { describe, expect, it } from "vitest";
import { directiveOf, FOOT, PLAN } from "./tasks/tasks-of.js";

function numbers(body: string): readonly string[] {
  return directiveOf(PLAN, body, FOOT).references.map(({ number }) => number);
}

describe("readReferences", () => {
  it("lists each cited document once, in the order of the text", () => {
    expect(
      numbers(`
        Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;
        II. NHIỆM VỤ
        - Thực hiện Quyết định số 12/QĐ-SYT ngày 02/01/2025 của Sở Y tế.
        - Tiếp tục thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.`),
    ).toEqual(["30/2020/NĐ-CP", "12/QĐ-SYT"]);
  });

  it("joins a code and an abbreviation with a hyphen between blanks, where the day follows", () => {
    expect(numbers("II. NHIỆM VỤ\n- Thực hiện Quyết định số 45/QĐ - TTg ngày 03/6/2019 của Thủ tướng.")).toEqual([
      "45/QĐ-TTg",
    ]);
  });

  it("leaves out the document's own number", () => {
    expect(numbers("II. NHIỆM VỤ\n- Thực hiện Kế hoạch số 45/KH-UBND ngày 03/02/2025 của UBND phường.")).toEqual([]);
  });

  it("leaves it out where a letter of it went wrong, and keeps another body's document of the same number", () => {
    expect(
      numbers(`
        II. NHIỆM VỤ
        - Thực hiện Kế hoạch số 45/KHUBMD ngày 03/02/2025 của UBND phường.
        - Thực hiện Kế hoạch số 45/KH-SYT ngày 03/02/2025 của Sở Y tế.`),
    ).toEqual(["45/KH-SYT"]);
  });

  it("takes two spellings of one number and day for one document", () => {
    expect(
      numbers(`
        II. NHIỆM VỤ
        - Rà soát các trạm cân theo Thông báo số 77/TBSGTVT ngày 03/02/2025 của Sở Giao thông vận tải.
        - Tiếp tục thực hiện Thông báo số 77/TB-SGTVT ngày 03/02/2025 của Sở Giao thông vận tải.`),
    ).toEqual(["77/TB-SGTVT"]);
  });

  it("takes a document that is dated once for the same where it is cited without its date, or cut short", () => {
    expect(
      numbers(`
        Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;
        II. NHIỆM VỤ
        - Lưu hồ sơ theo quy định tại Nghị định số 30/2020/NĐ-CP.
        - Lưu hồ sơ theo quy định tại Nghị định số 30/2020/N của Chính phủ.
        - Thực hiện Nghị định số 45/2020/NĐ-CP của Chính phủ.`),
    ).toEqual(["30/2020/NĐ-CP", "45/2020/NĐ-CP"]);
  });

  it("says where each stands", () => {
    const { text, references } = directiveOf(
      PLAN,
      "II. NHIỆM VỤ\n- Thực hiện Quyết định số 12/QĐ-SYT ngày 02/01/2025 của Sở Y tế.",
      FOOT,
    );
    expect(
      references.map(({ span, type, date }) => [text.slice(span.start, span.end).includes("12/QĐ-SYT"), type, date]),
    ).toEqual([[true, "QĐ", "2025-01-02"]]);
  });
});
