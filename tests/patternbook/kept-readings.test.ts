import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { keepingReadings, NO_READINGS, readingsFrom } from "../../src/patternbook/kept-readings.js";
import { loadRules, SHIPPED_PATTERNS, type Rules } from "../../src/patternbook/rules.js";
import { wordsOf } from "../../src/text/words.js";
import { findDeadlines } from "../../src/extract/find/deadlines.js";

const folder = mkdtempSync(join(tmpdir(), "readings-"));
afterAll(() => rmSync(folder, { recursive: true }));

function rulesOf(...args: Parameters<typeof loadRules>): Rules {
  const loaded = loadRules(...args);
  if (!loaded.ok) throw new Error(loaded.faults[0]?.message);
  return loaded.rules;
}

const keeping = keepingReadings();
const read = rulesOf(SHIPPED_PATTERNS, keeping);
/** As the build leaves them. */
const kept: unknown = JSON.parse(JSON.stringify(keeping.kept));

describe("readings of pattern files that the build keeps", () => {
  it("give the rules that the files give", () => {
    let anew = 0;
    const known = readingsFrom(kept);
    const counting = {
      of: <T extends object>(name: string, text: string, make: () => T): T =>
        known.of(name, text, () => {
          anew += 1;
          return make();
        }),
    };
    const again = rulesOf(SHIPPED_PATTERNS, counting);
    expect(anew).toBe(0);
    expect(again.version).toBe(read.version);
    const plain = ({ book }: Rules): unknown => JSON.parse(JSON.stringify(book.rules));
    expect(plain(again)).toEqual(plain(read));
    expect(again.lexicon.bodies.at(wordsOf("UBND xã"), 0)).toEqual(read.lexicon.bodies.at(wordsOf("UBND xã"), 0));
    const words = "Hoàn thành trước ngày 20/3/2024.";
    const context = { issuedOn: "2024-03-01", year: 2024, cell: false };
    expect(findDeadlines(words, context, again.book)).toEqual(findDeadlines(words, context, read.book));
  });

  it("do not outlive an edit of the file, were it one letter", () => {
    cpSync(SHIPPED_PATTERNS, folder, { recursive: true });
    const file = join(folder, "decoys", "numbers.yaml");
    writeFileSync(file, `${readFileSync(file, "utf8")}# \n`);
    const names: string[] = [];
    const known = readingsFrom(kept);
    rulesOf(folder, {
      of: <T extends object>(name: string, text: string, make: () => T): T =>
        known.of(name, text, () => {
          names.push(name);
          return make();
        }),
    });
    expect(names).toEqual(["decoys/numbers.yaml"]);
    writeFileSync(file, "field: [");
    expect(loadRules(folder, readingsFrom(kept)).ok).toBe(false);
  });

  it("are none where the file of readings is spoilt", () => {
    expect(readingsFrom("spoilt")).toBe(NO_READINGS);
    expect(rulesOf(SHIPPED_PATTERNS, readingsFrom({ other: [] })).version).toBe(read.version);
  });
});
