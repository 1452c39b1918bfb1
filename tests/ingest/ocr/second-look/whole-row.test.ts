import { describe, expect, it } from "vitest";
import { wholeRow } from "../../../../src/ingest/ocr/second-look/whole-row.js";
import { pageOf } from "../../../../src/ingest/ocr/ink/place-lines.js";
import { letterBoxes, lineOf, wordOver } from "../drawn-letters.js";

const LETTERS = 12;
const sentence = (left: number, top: number, words: number): ReturnType<typeof lineOf> =>
  lineOf(
    ...Array.from({ length: words }, (_, at) => wordOver("trường", letterBoxes(left + at * 240, top, LETTERS), 0.95)),
  );

describe("the row of a line", () => {
  const whole = sentence(100, 200, 4);
  const cut = sentence(340, 300, 3); // its beginning lies under a crease
  const page = pageOf([whole, cut]);
  const wide = Math.max(...whole.words.map(({ box }) => box.left + box.width)) + 100;

  it("reaches as far as the lines around it", () => {
    expect(wholeRow(cut, page, wide)).toMatchObject({ left: whole.words[0]?.box.left, top: cut.words[0]?.box.top });
  });
  it("ends at the next sure word beside it", () => {
    const beside = lineOf(wordOver("quận", letterBoxes(150, 300, 3), 0.95));
    const end = (beside.words[0]?.box.left ?? 0) + (beside.words[0]?.box.width ?? 0);
    expect(wholeRow(cut, pageOf([whole, cut, beside]), wide)?.left).toBe(end);
  });
  it("is as wide as the line where that is no running text", () => {
    const title = sentence(340, 300, 1);
    expect(wholeRow(title, pageOf([whole, title]), wide)?.left).toBe(title.words[0]?.box.left);
  });
});
