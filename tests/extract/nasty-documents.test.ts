import { describe, it } from "vitest";
import { expectLinear } from "../growth.js";
import { extractionOf } from "../pipeline.js";
import { sourceOf } from "./source-of.js";

const HEAD = "ỦY BAN NHÂN DÂN\nTHÔNG BÁO\nKết luận của Chủ tịch\n\n";

describe("a document of one nasty line over and over is read in time that grows with it", () => {
  it.each([
    "a:",
    "Các việc như sau:",
    "- a",
    "- Giao các đơn vị thực hiện các mốc sau:",
    "1. Giao Sở Y tế chủ trì, hoàn thành trước 30/6.",
    "**a**",
    "THÔNG BÁO",
    "Nơi nhận:",
    "Kèm theo Phụ lục I",
    "Sở Y tế, Sở Nội vụ,",
    "xã đạt 15/19 tiêu chí;",
    "ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
  ])("%j", (line) => {
    expectLinear((size) => {
      const source = sourceOf(`${HEAD}${`${line}\n`.repeat(size)}`);
      return () => extractionOf(source);
    }, line);
  });
});
