import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkRule } from "../src/extract/find/check-examples.js";
import { loadPatternBook } from "../src/patternbook/load.js";
import { describeFault } from "../src/patternbook/pattern-book.js";

const loaded = loadPatternBook(fileURLToPath(new URL("../patterns", import.meta.url)));

it("the pattern files have no faults", () => {
  expect(loaded.ok ? [] : loaded.faults.map(describeFault)).toEqual([]);
});

if (loaded.ok)
  for (const rule of loaded.book.rules)
    describe(rule.id, () => {
      for (const check of checkRule(rule, loaded.book))
        it(`${check.kind}: ${check.text}`, () => {
          expect(check.fault).toBeNull();
        });
    });
