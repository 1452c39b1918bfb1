import { describe, expect, it } from "vitest";
import { quickest } from "../quickest.js";
import { foldedWords, searchQuery, searchWords } from "../../src/store/search-words.js";

describe("words for search", () => {
  it("have no capitals, no punctuation and one tone style", () => {
    expect(searchWords("  ỦY BAN – Hoà Bình (2024); 17/TB-UBND\n")).toBe("ủy ban hòa bình 2024 17 tb ubnd");
    expect(searchWords("Uỷ ban".normalize("NFD"))).toBe("ủy ban");
  });
  it("are folded with đ as d", () => {
    expect(foldedWords("Đường sá, Đặng Xá")).toBe("duong sa dang xa");
  });
});

describe("a search query", () => {
  it.each([
    ["cam xuyen", 'folded : "cam" AND folded : "xuyen"'],
    ["Phước Long", 'words : "phước" AND words : "long"'],
    ['"dat chuan" 2024', 'folded : "dat chuan" AND folded : "2024"'],
    ["Uỷ ban", 'words : "ủy" AND words : "ban"'],
    ['a" OR words : "b', 'folded : "a" AND folded : "or words" AND folded : "b"'],
    ["NEAR(a b) * ^c -d", 'folded : "near a" AND folded : "b" AND folded : "c" AND folded : "d"'],
    ["17/TB-UBND", 'folded : "17 tb ubnd"'],
  ])("%s", (text, query) => {
    expect(searchQuery(text)).toBe(query);
  });
  it("of punctuation alone is none", () => {
    expect(searchQuery(' "—" ;; ')).toBeNull();
    expect(searchQuery("")).toBeNull();
  });
  it("is quick on nasty input", () => {
    expect(quickest(() => searchQuery('"'.repeat(10_000)))).toBeLessThan(50);
    expect(quickest(() => searchQuery("a ".repeat(10_000)))).toBeLessThan(50);
    expect(quickest(() => searchWords("- ".repeat(10_000)))).toBeLessThan(50);
  });
});
