import { describe, expect, it } from "vitest";
import { expectLinearOn } from "../growth.js";
import { foldedWords, foundSpans, searchQuery, searchWords } from "../../src/store/search-words.js";

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
  it.each(['"', "a ", "- "])("takes time that grows with nasty input: %j", (piece) => {
    expectLinearOn(piece, searchQuery, searchWords);
  });
});

describe("the words that a query finds", () => {
  const found = (text: string, query: string): string[] =>
    foundSpans(text, query).map(({ start, end }) => text.slice(start, end));
  it.each([
    ["Rà soát Hồ sơ, hồ sơ cũ", "ho so", ["Hồ", "sơ", "hồ", "sơ"]],
    ["Rà soát Hồ sơ, hồ sơ cũ", '"ho so"', ["Hồ sơ", "hồ sơ"]],
    ["hồ sơ, hố số", "hồ", ["hồ"]],
    ["Đường sá, đưỡng", "duong", ["Đường", "đưỡng"]],
    ["Uỷ ban nhân dân", "Ủy ban", ["Uỷ", "ban"]],
    ["Văn bản số 17/TB-UBND", "17/TB-UBND", ["17/TB-UBND"]],
    ["Bình Minh", '"minh binh"', []],
    ["một một một", '"một một"', ["một một"]],
    ["việc", ' "—" ;; ', []],
  ])("stand in %j for %j", (text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });
  it("are looked for in time that grows with nasty input", () => {
    expectLinearOn("a ", (text) => foundSpans(text, '"a a a b"'));
    expectLinearOn("a", (text) => foundSpans(text, "a"));
  });
});
