import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS } from "./contexts.js";

// Owners in sentences that were written before the program read them: extents and roles, F1 over all.

const { sentences } = parse(
  readFileSync(new URL("../../../fixtures/owners/unseen-owners.yaml", import.meta.url), "utf8"),
) as { readonly sentences: readonly string[] };

const ROLES: Readonly<Record<string, string>> = { L: "lead", C: "coordinator", P: "approver", V: "adviser" };
const MARK = /\[([LCPV]) ([^\]]{1,160})\]/gu;

/** "[L Sở Y tế] …" → the sentence, and "lead: Sở Y tế". */
function unmarked(sentence: string): { readonly text: string; readonly owners: readonly string[] } {
  return {
    text: sentence.replace(MARK, "$2"),
    owners: [...sentence.matchAll(MARK)].map(([, role = "", words = ""]) => `${ROLES[role] ?? "?"}: ${words}`),
  };
}

let [right, wanted, found] = [0, 0, 0];

describe("owners that no document of ours names", () => {
  test.each(sentences)("%s", (sentence) => {
    const { text, owners } = unmarked(sentence);
    const got = statedOwners(text, CONTEXTS.province).owners.map((owner) => `${owner.role}: ${owner.text}`);
    wanted += owners.length;
    found += got.length;
    right += owners.filter((owner) => got.includes(owner)).length;
    if (process.env.SHOW_OWNERS === "1" && [...got].sort().join() !== [...owners].sort().join())
      process.stderr.write(`wanted ${owners.join(" | ")}\n   got ${got.join(" | ")}\n`);
    expect(owners.length).toBeGreaterThan(0);
  });

  test("F1 over extents and roles is 0.95 at least", () => {
    expect(wanted).toBeGreaterThanOrEqual(150);
    expect((2 * right) / (wanted + found)).toBeGreaterThanOrEqual(0.95);
  });
});

afterAll(() => {
  process.stderr.write(`unseen owners: ${String(right)} right of ${String(wanted)} wanted, ${String(found)} found\n`);
});
