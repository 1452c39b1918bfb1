import { describe, expect, it } from "vitest";
import { bodyReader } from "../../../../src/extract/organisations/body/body-parts.js";
import { loadRules } from "../../../../src/patternbook/rules.js";

const loaded = loadRules();
if (!loaded.ok) throw new Error("the rules have faults");
const read = bodyReader(loaded.rules.lexicon);

describe("the parts of a body's name", () => {
  it.each([
    [
      "Phòng Nội vụ huyện Sông Lam",
      { type: "Phòng", field: "Nội vụ", level: "huyện", unit: { word: "huyện", name: "Sông Lam" } },
    ],
    [
      "Ủy ban nhân dân xã Mỹ Khê",
      { type: "Ủy ban nhân dân", field: null, level: "xã", unit: { word: "xã", name: "Mỹ Khê" } },
    ],
    ["Sở Y tế", { type: "Sở", field: "Y tế", level: "tỉnh", unit: null }],
    ["Bộ Nội vụ", { type: "Bộ", field: "Nội vụ", level: "trung ương", unit: null }],
    ["xã Mỹ Khê", { kind: "place", type: null, level: "xã", unit: { word: "xã", name: "Mỹ Khê" } }],
  ])("%s", (name, parts) => {
    expect(read(name)).toMatchObject(parts);
  });

  it("give the lexicon's short forms, which a person may type", () => {
    expect(read("Phòng Giáo dục và Đào tạo huyện Sông Lam").forms).toContain("Phòng GD&ĐT huyện Sông Lam");
    expect(read("Ủy ban nhân dân xã Mỹ Khê").forms).toContain("UBND xã Mỹ Khê");
  });

  it("of an office are those of its body", () => {
    expect(read("Chủ tịch Ủy ban nhân dân xã Mỹ Khê")).toMatchObject({ kind: "office", unit: { name: "Mỹ Khê" } });
  });

  it("are none where the words are not understood", () => {
    expect(read("qua lại xã Mỹ Khê").kind).toBeNull();
  });
});
