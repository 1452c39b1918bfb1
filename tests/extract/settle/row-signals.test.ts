import { describe, expect, test } from "vitest";
import { rowSignals, SIGNALS } from "../../../src/extract/settle/row-signals.js";
import { extractionOf, readingOfText, rulesOfCheckout } from "../../pipeline.js";

/** The first row of a document with this item. */
async function firstRow(item: string, head = "ỦY BAN NHÂN DÂN\nTỈNH HÀ TRUNG") {
  const text = `${head}\nSố: 12/KH-UBND\nHà Trung, ngày 05 tháng 3 năm 2025\nKẾ HOẠCH\nPhòng bệnh dại\nI. NHIỆM VỤ\n1. ${item}\nNơi nhận:\n- Lưu: VT.\n`;
  const source = await readingOfText(text);
  if (source === null) throw new Error("not read");
  const { directive } = extractionOf(source);
  const [task] = directive.tasks;
  if (!task) throw new Error("no task");
  return { task, directive };
}

async function signalsOf(item: string, head?: string) {
  const { task, directive } = await firstRow(item, head);
  return rowSignals(task, directive, rulesOfCheckout().lexicon);
}

describe("what a row shows that nothing explains", () => {
  test("is nothing for an order of known words", async () => {
    const signals = await signalsOf("Sở Y tế tiêm phòng cho đàn chó trước ngày 20/5/2025.");
    expect(SIGNALS.filter((name) => signals[name] > 0)).toEqual([]);
  });

  test("first words that are neither a verb nor a body", async () => {
    const signals = await signalsOf("Gia súc nuôi thả rông phải được nhốt trước ngày 20/5/2025.");
    expect(signals["opens unknown"]).toBe(1);
  });

  test("words of time where no deadline was read", async () => {
    const without = await signalsOf("Sở Y tế tiêm phòng cho đàn chó vào đầu vụ.");
    expect(without["time without deadline"]).toBeGreaterThan(0);
    const dated = await signalsOf("Sở Y tế tiêm phòng mỗi đầu vụ cho đàn chó trước ngày 20/5/2025.");
    expect(dated["time without deadline"]).toBe(0);
  });

  test("a lead whose name goes on behind it", async () => {
    const { task, directive } = await firstRow("Hiệp hội mía đường rà soát vùng trồng.");
    const owner = { name: "", role: "lead", inherited: false, inferred: false, span: null } as const;
    const cutTo = (text: string) =>
      rowSignals({ ...task, owners: [{ ...owner, text }] }, directive, rulesOfCheckout().lexicon)["lead cut short"];
    expect(cutTo("Hiệp hội")).toBe(1);
    expect(cutTo("Hiệp hội mía đường")).toBe(0);
  });

  test("a deadline with words on both sides", async () => {
    const amid = await signalsOf("Sở Y tế trước ngày 20/5/2025 tiêm phòng cho đàn chó.");
    expect(amid["deadline amid"]).toBe(1);
  });

  test("an issuer that is no people's committee", async () => {
    const signals = await signalsOf("Phòng Nghiệp vụ rà soát hồ sơ.", "TỔNG CÔNG TY CẤP NƯỚC HÀ TRUNG");
    expect(signals["issuer other"]).toBe(1);
  });

  test("a target names nobody: nothing of its owners is asked", async () => {
    const source = await readingOfText(
      "ỦY BAN NHÂN DÂN\nTỈNH HÀ TRUNG\nSố: 12/KH-UBND\nHà Trung, ngày 05 tháng 3 năm 2025\nKẾ HOẠCH\nPhòng bệnh dại\nI. MỤC TIÊU\n1. Tỷ lệ chó được tiêm phòng đạt 90%.\nNơi nhận:\n- Lưu: VT.\n",
    );
    const { directive } = extractionOf(source ?? never());
    const [target] = directive.tasks;
    expect(target?.kind).toBe("target");
    expect(target && rowSignals(target, directive, rulesOfCheckout().lexicon)["opens unknown"]).toBe(0);
  });
});

function never(): never {
  throw new Error("not read");
}
