import { describe, expect, it } from "vitest";
import { partedWords } from "../../../src/extract/repair/glued-words.js";
import { sourceOfParts, tasksIn } from "../assemble/tasks/tasks-of.js";
import { extractionOf } from "../../pipeline.js";

const parted = (text: string): string => partedWords(sourceOfParts(text))?.source.text.trimEnd() ?? text;

describe("words without the space between them", () => {
  it.each([
    ["Trạm Y tế triểnkhai tiêm chủng", "Trạm Y tế triển khai tiêm chủng"],
    ["ý kiến củaGiám đốc Sở Nội vụ", "ý kiến của Giám đốc Sở Nội vụ"],
    ["các trườngTHPT trên địa bàn", "các trường THPT trên địa bàn"],
    ["KT. CHÁNH VĂN PHÒNGNguyễn Văn An", "KT. CHÁNH VĂN PHÒNG Nguyễn Văn An"],
    ["thi học sinh giỏi quốc gia.Ngày mai khai mạc", "thi học sinh giỏi quốc gia. Ngày mai khai mạc"],
    // "thự|chiện" are syllables too; "thực" and "hiện" stand elsewhere
    ["phòng học hiện có; thực phẩm sạch; trường thựchiện", "phòng học hiện có; thực phẩm sạch; trường thực hiện"],
    // "Kế" is known from "Kế toán", "hoạch" from "hoạchvà"
    ["Kế toán trưởng, Sở Kếhoạch, Sở Quy hoạchvà Kiến trúc", "Kế toán trưởng, Sở Kế hoạch, Sở Quy hoạch và Kiến trúc"],
  ])("%s", (glued, words) => expect(parted(glued)).toBe(words));

  it.each([
    "chủ nghĩa Mác - Lênin",
    "in makét thẻ xe, phòng ma túy",
    "thị trấn Buôn Hồ, sông Serepôk",
    "xem video trên website vanbanso.Angiang.gov.vn",
    "gửi về sgd2@Anbinh.gov.vn",
    "Trạm Y tế thựchiện",
    "Sở Y tế",
    "",
  ])("are not: %s", (text) => expect(parted(text)).toBe(text));
});

describe("a text with such words", () => {
  const TEXT = "II. NHIỆM VỤ\n1. Công an phườngkiểm tra bếp ăn trướcngày 15/3/2025.";

  it("is read with the spaces in", () => {
    expect(tasksIn(TEXT).map(({ text }) => text)).toEqual(["Công an phường kiểm tra bếp ăn trước ngày 15/3/2025."]);
  });

  it("keeps its text and the places in it, and says so", () => {
    const source = sourceOfParts(TEXT);
    const { directive } = extractionOf(source);
    expect(directive.text).toBe(source.text);
    const [task] = directive.tasks;
    expect(task && directive.text.slice(task.span.start, task.span.end)).toBe(TEXT.split("\n1. ")[1]);
    const lead = task?.owners.find(({ role }) => role === "lead");
    expect(lead?.span && directive.text.slice(lead.span.start, lead.span.end)).toBe("Công an phường");
    expect(directive.diagnostics.filter(({ code }) => code === "words-parted").map(({ message }) => message)).toEqual([
      expect.stringContaining("trướcngày → trước ngày"),
    ]);
  });
});
