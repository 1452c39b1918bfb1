import { describe, expect, test } from "vitest";
import { rowConfidence } from "../../../src/extract/settle/row-confidence.js";
import { recordFacts, rowFeatures } from "../../../src/extract/settle/row-features.js";
import { rowSignals } from "../../../src/extract/settle/row-signals.js";
import { extractionOf, readingOfText, rulesOfCheckout } from "../../pipeline.js";

const SURE = { words: 1, leads: 1, date: 1, unknown: 0 };

async function recordOf(item: string) {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH HÀ TRUNG\nSố: 12/KH-UBND\nHà Trung, ngày 05 tháng 3 năm 2025\nKẾ HOẠCH\nPhòng bệnh dại\nI. NHIỆM VỤ\n1. ${item}\nNơi nhận:\n- Lưu: VT.\n`;
  const source = await readingOfText(text);
  if (source === null) throw new Error("not read");
  const { directive } = extractionOf(source);
  const [task] = directive.tasks;
  if (!task) throw new Error("no task");
  const signals = rowSignals(task, directive, rulesOfCheckout().lexicon);
  return { directive, task, facts: recordFacts(directive), signals };
}

describe("the confidence of a row", () => {
  test("is high for a plain order, and lower where a date was written that gave no deadline", async () => {
    const plain = await recordOf("Sở Y tế tiêm phòng cho đàn chó trước ngày 20/5/2025.");
    const dated = await recordOf("Sở Y tế tiêm phòng cho đàn chó trước ngày 20/57/2025.");
    expect(plain.task.confidence).toBeGreaterThanOrEqual(0.8);
    expect(dated.task.deadline).toBeNull();
    expect(rowFeatures(dated.task, dated.directive, dated.facts, SURE, dated.signals)["date without deadline"]).toBe(1);
    expect(dated.task.confidence).toBeLessThan(plain.task.confidence);
  });

  test("is never higher than that of the numbers of its date", async () => {
    const { task, directive, facts, signals } = await recordOf("Sở Y tế tiêm phòng cho đàn chó trước ngày 20/5/2025.");
    expect(rowConfidence(task, directive, facts, { ...SURE, date: 0.6 }, signals)).toBeLessThanOrEqual(0.6);
  });

  test("falls where the name of the lead has a word that is none", async () => {
    const { task, directive, facts, signals } = await recordOf("Sở Y tế tiêm phòng cho đàn chó trước ngày 20/5/2025.");
    const owners = task.owners.map((owner) => ({ ...owner, text: "Sở Y tếh" }));
    expect(rowFeatures({ ...task, owners }, directive, facts, SURE, signals)["garbled lead"]).toBe(1);
    const doubtful = { ...SURE, words: 0.6, leads: 0.6 };
    expect(rowConfidence({ ...task, owners }, directive, facts, doubtful, signals)).toBeLessThan(
      rowConfidence(task, directive, facts, doubtful, signals),
    );
  });
});
