import { describe, expect, it } from "vitest";
import { expectLinearOn } from "../../growth.js";
import { table } from "../../../src/cli/terminal/table.js";
import { padTo, widthOf, wrap } from "../../../src/cli/terminal/text-width.js";

const LONG =
  "Tổ chức khám sức khỏe định kỳ cho học sinh, kịp thời phát hiện các bệnh học đường và phối hợp với gia đình xử lý";

describe("the width of text", () => {
  it("is one a letter in NFC, none for a mark of its own, two for East Asian signs", () => {
    expect(widthOf("Đường sá")).toBe(8);
    expect(widthOf("Đường sá".normalize("NFD"))).toBe(8);
    expect(widthOf("文書")).toBe(4);
  });
  it("pads on either side", () => {
    expect(padTo("ủy", 4)).toBe("ủy  ");
    expect(padTo("12", 4, "right")).toBe("  12");
  });
});

describe("wrapping", () => {
  it("breaks between words and never in one that fits", () => {
    const lines = wrap(LONG, 20);
    expect(lines.every((line) => widthOf(line) <= 20)).toBe(true);
    expect(lines.join(" ")).toBe(LONG);
  });
  it("breaks a word longer than the line after a joint", () => {
    expect(wrap("bao-cao-quy-ii-nam-2024.docx", 12)).toEqual(["bao-cao-quy-", "ii-nam-2024.", "docx"]);
    expect(wrap("a".repeat(25), 10)).toEqual(["a".repeat(10), "a".repeat(10), "a".repeat(5)]);
  });
  it.each(["từ ", "x"])("of a very long cell takes time that grows with it: %j", (piece) => {
    expectLinearOn(piece, (text) => wrap(text, 30));
  });
});

describe("a table", () => {
  const columns = [
    { label: "Số" },
    { label: "Nội dung" },
    { label: "Chủ trì" },
    { label: "Trang", align: "right" },
  ] as const;
  const rows = [
    ["17/TB-UBND", LONG, "Trung tâm Y tế huyện Sông Lam", "2"],
    ["18/TB-UBND", "Báo cáo", "", "13"],
  ];
  it.each([60, 80, 120, 200])("fits %i columns without breaking words", (width) => {
    const lines = table(columns, rows, width).split("\n");
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
    const words = new Set(lines.flatMap((line) => line.split(/\s+/u)));
    for (const word of LONG.split(" ")) expect(words).toContain(word);
  });
  it("is as narrow as its words allow", () => {
    expect(table([{ label: "a" }, { label: "b" }], [["x", "yy"]], 120)).toBe("a  b\n─  ──\nx  yy\n");
  });
  it("leaves empty columns out", () => {
    expect(table([{ label: "a" }, { label: "b" }], [["x", ""]], 120)).toBe("a\n─\nx\n");
    expect(table([{ label: "a" }], [[""]], 120)).toBe("");
  });
  it("turns into cards where the words do not fit beside each other", () => {
    const narrow = table(columns, rows, 30);
    expect(Math.max(...narrow.split("\n").map(widthOf))).toBeLessThanOrEqual(30);
    expect(narrow).toContain("Số        17/TB-UBND\n");
    expect(narrow).toContain("Nội dung  Báo cáo\n");
  });
});
