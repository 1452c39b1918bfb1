import { expect, test } from "vitest";
import { rowSignals } from "../../../src/extract/settle/row-signals.js";
import { extractionOf, readingOfText, rulesOfCheckout } from "../../pipeline.js";

async function signalsOf(item: string) {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH HÀ TRUNG\nSố: 12/KH-UBND\nHà Trung, ngày 05 tháng 3 năm 2025\nKẾ HOẠCH\nPhòng bệnh dại\nI. NHIỆM VỤ\n1. ${item}\nNơi nhận:\n- Lưu: VT.\n`;
  const source = await readingOfText(text);
  const [task] = source === null ? [] : extractionOf(source).directive.tasks;
  if (!task) throw new Error("no task");
  return rowSignals(task, rulesOfCheckout().lexicon);
}

test("an order of known words has no signal", async () => {
  const signals = await signalsOf("Sở Y tế tiêm phòng cho đàn chó trước ngày 20/5/2025.");
  expect(Object.values(signals).some(Boolean)).toBe(false);
});

test("words that begin with no verb and no body are told", async () => {
  const { opensUnknown } = await signalsOf("Gia súc nuôi thả rông phải được nhốt trước ngày 20/5/2025.");
  expect(opensUnknown).toBe(true);
});

test("a lead that is no known kind of body is told", async () => {
  const { leadUnlisted } = await signalsOf("Xưởng đóng ghe hoàn thành 05 chiếc trước ngày 20/5/2025.");
  expect(leadUnlisted).toBe(true);
});
