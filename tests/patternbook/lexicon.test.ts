import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { LexiconError, loadLexicon } from "../../src/patternbook/lexicon.js";
import { wordsOf } from "../../src/text/words.js";
import { LEXICON } from "../extract/owners/contexts.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-lexicon-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the lexicon", () => {
  it("knows a body by its names and abbreviations, with the words that must be capitals", () => {
    expect(LEXICON.bodies.at(wordsOf("UBND xã"), 0)?.value).toMatchObject({
      entry: { name: "Ủy ban nhân dân" },
      shouted: [0],
    });
    expect(LEXICON.bodies.at(wordsOf("Ủy ban Nhân dân"), 0)?.value).toMatchObject({ shouted: [] });
  });

  it("says of look-alikes that they are none", () => {
    expect(LEXICON.bodies.at(wordsOf("ban hành"), 0)?.value.entry).toBeNull();
    expect(LEXICON.units.at(wordsOf("xã hội"), 0)?.value).toBeNull();
  });

  it("reports all faults of its files together", () => {
    writeFileSync(join(folder, "organisations.yaml"), "bodies:\n  - { name: Sở, take: field }\nnot: []\n");
    writeFileSync(join(folder, "fields.yaml"), "fields: [");
    expect(() => loadLexicon(folder)).toThrow(LexiconError);
    expect(() => loadLexicon(folder)).toThrow(/organisations\.yaml[\s\S]*fields\.yaml[\s\S]*verbs\.yaml/u);
  });
});
