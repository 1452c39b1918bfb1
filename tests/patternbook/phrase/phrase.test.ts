import { describe, expect, it } from "vitest";
import { compilePhrase, writtenPhrase } from "../../../src/patternbook/phrase/compile-phrase.js";
import { matchAll, prepare } from "../../../src/patternbook/phrase/match.js";
import type { Rule } from "../../../src/patternbook/pattern-book.js";
import { PhraseIndex } from "../../../src/patternbook/phrase/phrase-index.js";
import { parsePhrase } from "../../../src/patternbook/phrase/phrase.js";
import { expectLinearOn } from "../../growth.js";

function ruleOf(phrase: string, slips = true): Rule {
  const parsed = parsePhrase(phrase);
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => fault.message).join("; "));
  return {
    id: "test/rule",
    field: "test",
    about: "",
    phrases: [compilePhrase(writtenPhrase(phrase, parsed.parts))],
    gives: {},
    weight: 1,
    where: null,
    needs: null,
    slips,
    unless: null,
    only: null,
    vetoes: [],
    order: 0,
    yes: [],
    no: [],
    todo: [],
    at: { file: "test.yaml", line: 1, column: 1 },
  };
}

function finds(phrase: string, text: string): string[] {
  const rule = ruleOf(phrase);
  const index = new PhraseIndex(rule.phrases.map((compiled) => ({ rule, phrase: compiled })));
  return matchAll(prepare(text), index).map((match) => text.slice(match.span.start, match.span.end));
}

function faults(phrase: string): string[] {
  const parsed = parsePhrase(phrase);
  return parsed.ok ? [] : parsed.faults.map((fault) => `${fault.at}: ${fault.message}`);
}

describe("a phrase", () => {
  it("matches its words whatever their capitals and tone style", () => {
    expect(finds("ủy ban", "UỶ BAN và ủy ban")).toEqual(["UỶ BAN", "ủy ban"]);
  });
  it("matches whole words only", () => {
    expect(finds("trước ngày", "trước ngàyx, xtrước ngày")).toEqual([]);
  });
  it("takes one of several words, the longest first", () => {
    expect(finds("(trước|trước ngày) {count}", "trước ngày 20")).toEqual(["trước ngày 20"]);
  });
  it("takes optional words or leaves them out, wherever they stand", () => {
    expect(finds("[xong] trước [ngày] {count} [giờ]", "xong trước ngày 5 giờ")).toEqual([
      "xong trước ngày 5 giờ",
      "trước ngày 5 giờ",
    ]);
    expect(finds("[xong] trước [ngày] {count}", "trước 5")).toEqual(["trước 5"]);
  });
  it("bridges up to 60 letters with …, but no full stop or semicolon", () => {
    expect(finds("báo cáo … {ratio}", "báo cáo kết quả đạt 15/19")).toEqual(["báo cáo kết quả đạt 15/19"]);
    expect(finds("báo cáo … {ratio}", "báo cáo. Đạt 15/19")).toEqual([]);
    expect(finds("báo cáo … {ratio}", "báo cáo; đạt 15/19")).toEqual([]);
    expect(finds("báo cáo … {ratio}", `báo cáo ${"xa ".repeat(25)}15/19`)).toEqual([]);
    expect(finds("số … {ratio}", "số 13.2 đạt 15/19")).toEqual(["số 13.2 đạt 15/19"]);
  });
  it("gives only the words in « »", () => {
    expect(finds("hoàn thành «trong {count} ngày» làm", "hoàn thành trong 5 ngày làm")).toEqual(["trong 5 ngày"]);
  });
  it("goes back where a longer choice leads nowhere", () => {
    expect(finds("(a|a b) b c", "a b c")).toEqual(["a b c"]);
  });
  it("allows punctuation with and without a space before it", () => {
    expect(finds("kể từ ngày , nộp", "kể từ ngày, nộp / kể từ ngày , nộp")).toHaveLength(2);
  });
  it("is found with its tones off where two words bear it out", () => {
    expect(finds("chậm nhất {date}", "cham nhất 20/3/2024")).toEqual(["cham nhất 20/3/2024"]);
    expect(finds("trước {count}", "trục 20")).toEqual([]);
  });
});

describe("a faulty phrase", () => {
  it.each([
    ["(a|b", "không có"],
    ["a|b", "chỉ dùng trong"],
    ["a {nothing}", "không có ô"],
    ["[a] [b]", "không khớp từ nào"],
    ["(a|) b", "lựa chọn rỗng"],
    ["(a|[b]) c", "có thể rỗng"],
    ["a … b … c … d", "nhiều nhất là 2"],
    ["… a", "phải bắt đầu"],
    ["a* b", "không dùng"],
    ["{words} a", "phải bắt đầu"],
  ])("%s is refused", (phrase, message) => {
    expect(faults(phrase).join("\n")).toContain(message);
  });
  it("has all its faults reported together", () => {
    expect(faults("a* {nothing} (b")).toHaveLength(3);
  });
});

describe("nasty input takes time that grows with it", () => {
  it.each(["báo cáo ", "trước ", "15/", "((((", "a.", "trước ngày 1", "từ ngày "])("%j", (unit) => {
    expectLinearOn(
      unit,
      (text) => finds("báo cáo … {date}", text),
      (text) => finds("[xong|hoàn thành] trước [ngày] {date}", text),
    );
  });
});
