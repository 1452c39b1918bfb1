import { describe, expect, test } from "vitest";
import { pageOf } from "../../../../src/ingest/ocr/ink/place-lines.js";
import { readLinesAgain } from "../../../../src/ingest/ocr/second-look/read-lines-again.js";
import { brokenEngine, drawn, letterBoxes, lineOf, rowReader, wordOver } from "../drawn-letters.js";

const BOXES = [letterBoxes(100, 100, 4), letterBoxes(300, 100, 6), letterBoxes(100, 200, 5)];
const PICTURE = drawn(700, 300, BOXES.flat());
const [FIRST = [], SECOND = [], BELOW = []] = BOXES;

describe("lines with unsure words", () => {
  test("are read alone again, the others are not", async () => {
    const page = pageOf([
      lineOf(wordOver("chât", FIRST, 0.95), wordOver("lượng", SECOND, 0.95)),
      lineOf(wordOver("trường", BELOW, 0.95)),
    ]);
    const engine = rowReader((_row, { segmentation }) => ({
      text: segmentation === "line" ? "chất" : "",
      confidence: 0.9,
    }));
    const read = await readLinesAgain(page, PICTURE, engine);
    expect(engine.requests.map(({ segmentation }) => segmentation)).toEqual(["line"]);
    expect(read.lines[1]).toMatchObject({ words: [{ text: "trường" }] });
  });

  test("an engine in trouble leaves every word as it is", async () => {
    const page = pageOf([lineOf(wordOver("chât", FIRST, 0.5), wordOver("lượng", SECOND, 0.95))]);
    expect((await readLinesAgain(page, PICTURE, brokenEngine())).lines.map(({ words }) => words)).toEqual(
      page.lines.map(({ words }) => words),
    );
  });

  test("a page of sure words asks for nothing", async () => {
    const engine = rowReader(() => ({ text: "", confidence: 0 }));
    const page = pageOf([lineOf(wordOver("chất", FIRST, 0.95), wordOver("lượng", SECOND, 0.95))]);
    expect(await readLinesAgain(page, PICTURE, engine)).toEqual(page);
    expect(engine.requests).toEqual([]);
  });
});
