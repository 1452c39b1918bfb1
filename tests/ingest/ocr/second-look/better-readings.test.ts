import { describe, expect, it } from "vitest";
import { betterReadings } from "../../../../src/ingest/ocr/second-look/better-readings.js";
import type { OcrWord } from "../../../../src/ingest/ocr/engine.js";

const WIDE = 10; // pixels a letter

/** "trường 0.9" after each other from the left; "_" takes place and is no letter. */
function line(words: string, top = 100): readonly OcrWord[] {
  let left = 0;
  return words.split(", ").flatMap((word) => {
    const [text = "", confidence = "0.95"] = word.split(" ");
    const box = { left, top, width: text.length * WIDE, height: 30 };
    left += (text.length + 1) * WIDE;
    return text.startsWith("_")
      ? []
      : [{ text: text.replace(/_{1,9}$/u, ""), box, confidence: Number(confidence), symbols: [] }];
  });
}

describe("two readings of a line", () => {
  it.each([
    ["marks get lost: the reading with more of them", "kêt 0.96, quả", "kết 0.80, quả", "kết quả"],
    ["not where it is a guess", "kinh 0.96, phi 0.95", "kinh 0.96, phí 0.40", "kinh phi"],
    ["a mark that the first one saw stays", "đầy 0.75, đủ", "đây 0.90, đủ", "đầy đủ"],
    ["the surer one where letters differ", "trạm 0.55, y, tế", "trạn 0.95, y, tế", "trạn y tế"],
    ["only where it is clearly so", "trạm 0.93, y, tế", "trạn 0.95, y, tế", "trạm y tế"],
    ["no token that is built like no syllable", "tuyển 0.70, sinh", "tuyểnn 0.95, sinh", "tuyển sinh"],
    ["the same letters in fewer pieces", "năm, 201 0.9, 1 0.9", "năm, 2011__ 0.9", "năm 2011"],
    ["a dash apart from the word after it", "lập, - 0.9, Tự 0.9", "lập, -Tự____ 0.95", "lập - Tự"],
    ["a dash that is part of a symbol in it", "NĐ- 0.9, CP 0.9", "NĐ-CP_____ 0.9", "NĐ-CP"],
    ["words apart that are none together", "SởTưpháp__________ 0.9", "Sở, Tư, pháp", "Sở Tư pháp"],
    ["a sure word that the first one has not", "_____, y, tế", "trạm, y, tế", "trạm y tế"],
    ["no unsure one", "_____, y, tế", "trạm 0.50, y, tế", "y tế"],
    ["what the second one lost stays", "trạm, y, tế", "_____, y, tế", "trạm y tế"],
  ])("%s", (_, first, second, kept) => {
    expect(
      betterReadings(line(first), line(second))
        .map(({ text }) => text)
        .join(" "),
    ).toBe(kept);
  });

  it("keeps an unsure word under a seal only between words that are read well", () => {
    const kept = (first: string, second: string): string =>
      betterReadings(line(first), line(second), true)
        .map(({ text }) => text)
        .join(" ");
    expect(kept("y, _____, tế", "y, tHŸng 0.40, tế")).toBe("y tHŸng tế");
    expect(kept("y, _____, tế", "y, t‡Ÿng 0.40, tế")).toBe("y tế");
    expect(kept("y, _____", "y, tHŸng 0.40")).toBe("y");
  });

  it("new words stand on the row of the first reading, however high a lone line makes them", () => {
    const [word] = betterReadings(line("kêt"), line("kết", 40));
    expect(word).toMatchObject({ text: "kết", box: { top: 100, height: 30 } });
  });
});
