import { describe, expect, it } from "vitest";
import { describeFault } from "../../src/patternbook/pattern-book.js";
import { readRuleFile } from "../../src/patternbook/read-rule-file.js";
import { loadPatternBook } from "../../src/patternbook/load.js";

const RULE = `field: test
rules:
  - id: test/one
    about: thử
    say: ["trước {date}"]
    gives: { end: "{date}" }
    yes: [{ text: "trước 1/2/2024", finds: "trước 1/2/2024" }]
    no: [{ text: "x", why: y }]
`;

const faultsOf = (yaml: string): string[] => readRuleFile("patterns/test.yaml", yaml).faults.map(describeFault);

describe("a rule file", () => {
  it("is read where it is right", () => {
    const read = readRuleFile("patterns/test.yaml", RULE);
    expect(read.faults).toEqual([]);
    expect(read.rules.map((rule) => rule.id)).toEqual(["test/one"]);
  });
  it("names file, line and column of a fault", () => {
    expect(faultsOf(RULE.replace("trước {date}", "trước {day}"))[0]).toMatch(
      /^patterns\/test\.yaml:5:18 .*không có ô \{day\}/u,
    );
  });
  it("refuses an unknown key", () => {
    expect(faultsOf(RULE.replace("about: thử", "about: thử\n    abuot: x")).join("\n")).toContain("khóa lạ abuot");
  });
  it("refuses a rule without yes or without no", () => {
    expect(faultsOf(RULE.replace(/ {4}yes: .*\n/u, ""))).toHaveLength(1);
    expect(faultsOf(RULE.replace(/ {4}no: .*\n/u, ""))).toHaveLength(1);
  });
  it("refuses an id of another field", () => {
    expect(faultsOf(RULE.replace("test/one", "other/one")).join("\n")).toContain("id phải bắt đầu bằng “test/”");
  });
  it("refuses gives that names a slot no phrase has", () => {
    expect(faultsOf(RULE.replace('end: "{date}"', 'end: "{period}"')).join("\n")).toContain(
      "không mẫu câu nào có ô {period}",
    );
  });
  it("refuses a decoy that vetoes nothing", () => {
    expect(faultsOf(RULE.replace("field: test", "field: decoy").replace("test/one", "decoy/one")).join("\n")).toContain(
      "vetoes",
    );
  });
  it("reports all faults together", () => {
    expect(
      faultsOf(RULE.replace("trước {date}", "trước {day} (x").replace("test/one", "other/one")).length,
    ).toBeGreaterThan(2);
  });
  it("reports broken YAML as data", () => {
    expect(faultsOf("field: [")[0]).toContain("YAML");
  });
});

it("a missing patterns folder is a fault, not an exception", () => {
  const loaded = loadPatternBook("/no/such/folder");
  expect(loaded.ok).toBe(false);
});
