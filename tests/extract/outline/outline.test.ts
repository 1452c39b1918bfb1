import { describe, expect, it } from "vitest";
import { outline } from "../../../src/extract/outline/outline.js";
import { directiveOf, FOOT, PLAN, sourceOfParts } from "../assemble/tasks/tasks-of.js";

describe("outline", () => {
  const source = sourceOfParts(
    PLAN,
    "II. NHIỆM VỤ\n- Lập **danh sách**\nhọc sinh.",
    [
      ["TT", "Nội dung"],
      ["1", "Mua sách\nTruyện tranh"],
    ],
    FOOT,
  );
  const { blocks, lineZones } = outline(source);

  it("gives every block its number and every line its zone", () => {
    expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, index) => index));
    expect(lineZones).toHaveLength(source.lines.length);
  });

  it("names parents before their children, and says who has children", () => {
    for (const { id, parent } of blocks) expect(parent ?? -1).toBeLessThan(id);
    const heading = blocks.find(({ text }) => text === "NHIỆM VỤ");
    expect([heading?.hasChildren, heading?.isHeading, heading?.marker?.label]).toEqual([true, true, "II."]);
  });

  it("reads an item on one line without its marker, and finds it again in the source", () => {
    const item = blocks.find(({ marker }) => marker?.kind === "dash");
    expect(item?.text).toBe("Lập danh sách học sinh.");
    const at = item?.toSource({ start: 0, end: item.text.length });
    expect(at && source.text.slice(at.start, at.end)).toBe("Lập **danh sách**\nhọc sinh.");
  });

  it("takes a capital I behind k) for the letter l of the same list", () => {
    const list =
      "II. NHIỆM VỤ\ni) Quét sân.\nk) Trồng hoa.\n- Hoa giấy.\nI) Sơn cổng.\nm) Treo cờ.\nIII. KINH PHÍ\nPhường chi.";
    const found = outline(sourceOfParts(PLAN, list, FOOT)).blocks;
    const [painted, next] = ["Sơn cổng.", "Treo cờ."].map((text) => found.find((block) => block.text === text));
    expect([painted?.marker, painted?.parent === next?.parent]).toEqual([{ kind: "letter", label: "l)" }, true]);
  });

  it("makes a block of each cell, all its lines together, below the section it stands in", () => {
    const cell = blocks.find((block) => block.cell?.row === 1 && block.cell.column === 1);
    expect(cell?.text).toBe("Mua sách Truyện tranh");
    expect(cell?.parent).not.toBeNull();
  });

  it("keeps letterhead, recipients and signature line by line", () => {
    expect(blocks.filter(({ zone }) => zone === "recipients").map(({ text }) => text)).toEqual([
      "Nơi nhận:",
      "- Như trên;",
      "- Lưu: VT.",
    ]);
  });

  it("is empty for an empty text", () => {
    expect(outline(sourceOfParts("")).blocks).toEqual([]);
    expect(directiveOf("").tasks).toEqual([]);
  });
});
