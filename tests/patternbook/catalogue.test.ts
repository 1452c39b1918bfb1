import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isSaid, phraseForm, phrasingsOf } from "../bench/catalogue.js";
import { sharedFolder } from "../bench/shared-data.js";
import { rulesOfCheckout } from "../pipeline.js";

const spec = sharedFolder("spec");
const { book } = rulesOfCheckout();
const examples = book.rules.flatMap(({ yes, no, todo }) =>
  [...yes, ...no, ...todo].map(({ text }) => phraseForm(text)),
);

describe.skipIf(spec === null)(
  "the catalogue of deadline phrases (skipped without the folder `shared` beside the checkout)",
  () => {
    it("has no phrasing that is no example of a rule", () => {
      const phrasings = phrasingsOf(readFileSync(join(spec ?? "", "domain.md"), "utf8"));
      expect(phrasings.length).toBeGreaterThan(200);
      expect(phrasings.filter((one) => !isSaid(one, examples)).map(({ row, words }) => `${row}: ${words}`)).toEqual([]);
    });
  },
);

describe("reading the catalogue", () => {
  const rows =
    "## 4.3 Catalogue\n| 12 | trước ngày 5/4 (mồng 5); xong … hết tuần | x |\n| 13 | sáng/chiều ngày 3/5 | y |\n### I. Vague";
  const [first, second, third] = phrasingsOf(rows);

  it("takes variants apart", () => {
    expect(first?.variants).toContain("trước ngày 5/4");
    expect(third?.variants).toEqual(["sáng ngày 3/5", "chiều ngày 3/5"]);
  });
  it("knows a phrasing by its words, whatever the date", () => {
    expect(first && isSaid(first, [phraseForm("Nộp đơn trước ngày 20/11.")])).toBe(true);
    expect(second && isSaid(second, [phraseForm("làm xong việc trước khi hết tuần")])).toBe(true);
    expect(first && isSaid(first, [phraseForm("Nộp đơn sau ngày 20/11.")])).toBe(false);
  });
});
