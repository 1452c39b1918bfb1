import { describe, expect, it } from "vitest";
import { citationCodeRepairs } from "../../../src/extract/repair/citation-codes.js";
import { expectLinearOn } from "../../growth.js";
import { scanOf } from "./scan-of.js";

function repaired(text: string, origin: "ocr" | "digital" = "ocr"): string {
  const source = scanOf(text, {}, origin);
  return citationCodeRepairs(source)
    .toReversed()
    .reduce((all, { start, end, is }) => all.slice(0, start) + is + all.slice(end), source.text)
    .trimEnd();
}

describe("the code of a cited document on a scan", () => {
  it.each([
    ["theo Quyết định số 12/QD-UBND ngày", "theo Quyết định số 12/QĐ-UBND ngày"],
    ["Nghị định số 81/2019/ND-CP", "Nghị định số 81/2019/NĐ-CP"],
    ["Thông tư 07/2021/11-BGTVT", "Thông tư 07/2021/TT-BGTVT"],
    ["Thông tư số 07/2021/1'1-BGTVT", "Thông tư số 07/2021/TT-BGTVT"],
  ])("%s", (read, is) => {
    expect(repaired(read)).toBe(is);
    expect(repaired(read, "digital")).toBe(read);
  });

  it.each(["Quyết định số 12/NQ-HĐND", "Thông tư số 07/2021/TT-BGTVT", "Công văn số 15/11-BYT", "thông tư của các bộ"])(
    "%s stays",
    (text) => {
      expect(repaired(text)).toBe(text);
    },
  );

  it("takes time that grows with the text", () => {
    expectLinearOn("Thông tư số 07/2021/11-BGTVT\n", (text) => citationCodeRepairs(scanOf(text)));
  });
});
