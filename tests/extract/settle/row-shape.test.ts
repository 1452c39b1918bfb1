import { describe, expect, test } from "vitest";
import { neighboursOf, rowShape, SHAPES } from "../../../src/extract/settle/row-shape.js";
import type { Directive } from "../../../src/model/directive.js";
import { extractionOf, readingOfText } from "../../pipeline.js";

async function recordOf(items: readonly string[]): Promise<Directive> {
  const body = items.map((item, at) => `${at + 1}. ${item}`).join("\n");
  const source = await readingOfText(
    `ỦY BAN NHÂN DÂN\nHUYỆN HÀ TRUNG\nSố: 12/KH-UBND\nHà Trung, ngày 05 tháng 3 năm 2025\nKẾ HOẠCH\nTu sửa đường thôn\nI. NHIỆM VỤ\n${body}\nNơi nhận:\n- Lưu: VT.\n`,
  );
  if (source === null) throw new Error("not read");
  return extractionOf(source).directive;
}

async function shapesOf(items: readonly string[]) {
  const { tasks } = await recordOf(items);
  expect(tasks.map(({ text }) => text)).toHaveLength(items.length);
  return tasks.map((task) => rowShape(task, neighboursOf({ tasks })));
}

describe("the shape of a row", () => {
  test("is plain for a short order among others", async () => {
    const [shape] = await shapesOf(["Phòng Nội vụ rà soát hồ sơ.", "Phòng Tư pháp kiểm tra văn bản."]);
    expect(SHAPES.filter((name) => (shape?.[name] ?? 0) > 0)).toEqual(["deep"]);
  });

  test("tells of a lead of its own among items that name nobody, and of an item alone", async () => {
    const among = await shapesOf([
      "Phòng Nội vụ rà soát hồ sơ.",
      "Tu sửa mặt đường bị lún.",
      "Kiểm tra rãnh thoát nước.",
    ]);
    expect(among.map((shape) => shape["lead beside none"])).toEqual([1, 0, 0]);
    expect((await shapesOf(["Phòng Nội vụ rà soát hồ sơ."]))[0]).toMatchObject({ alone: 1, "lead beside none": 0 });
  });

  test("counts clauses and words of a report, two leads, and deadlines without a day", async () => {
    const [first, second] = await shapesOf([
      "Công an xã và Trạm Y tế xã thống kê số xe đã hỏng, chưa kiểm định, còn dùng tạm trong thời hạn 05 ngày kể từ ngày nhận được văn bản của cơ quan kiểm định.",
      "Phòng Nội vụ rà soát hồ sơ: thẻ, sổ.",
    ]);
    expect(first).toMatchObject({ "two leads": 1, tells: 1, "deadline without day": 1, clauses: 2 / 6 });
    expect(second).toMatchObject({ "two leads": 0, tells: 0, "colon within": 1, "deadline without day": 0 });
  });

  test("never leaves 0..1", async () => {
    const long = `Phòng Nội vụ rà soát ${"hồ sơ đã, chưa, còn, ".repeat(400)}.`;
    for (const value of Object.values((await shapesOf([long, "Phòng Tư pháp báo cáo."]))[0] ?? {})) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});
