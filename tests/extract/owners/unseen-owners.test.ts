import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS } from "./contexts.js";

// Owners in sentences that were written before the program read them: extents and roles, F1 over all of a list.

const LISTS = parse(
  readFileSync(new URL("../../../fixtures/owners/unseen-owners.yaml", import.meta.url), "utf8"),
) as Readonly<Record<"sentences" | "later" | "third" | "fourth" | "fifth" | "sixth", readonly string[]>>;

const ROLES: Readonly<Record<string, string>> = { L: "lead", C: "coordinator", P: "approver", V: "adviser" };
const MARK = /\[([LCPV]) ([^\]]{1,160})\]/gu;

/** "[L Sở Y tế] …" → the sentence, and "lead: Sở Y tế". */
function unmarked(sentence: string): { readonly text: string; readonly owners: readonly string[] } {
  return {
    text: sentence.replace(MARK, "$2"),
    owners: [...sentence.matchAll(MARK)].map(([, role = "", words = ""]) => `${ROLES[role] ?? "?"}: ${words}`),
  };
}

/** What is wrong in a list, a line a sentence, and the F1 of its owners. */
function read(sentences: readonly string[]): { readonly f1: number; readonly wanted: number; readonly wrong: string } {
  let [right, wanted, found] = [0, 0, 0];
  const wrong: string[] = [];
  for (const sentence of sentences) {
    const { text, owners } = unmarked(sentence);
    const got = statedOwners(text, CONTEXTS.province).owners.map((owner) => `${owner.role}: ${owner.text}`);
    const hits = owners.filter((owner) => got.includes(owner)).length;
    wanted += owners.length;
    found += got.length;
    right += hits;
    if (hits < owners.length || hits < got.length) wrong.push(`${owners.join(" | ")}\n  got ${got.join(" | ")}`);
  }
  return { f1: (2 * right) / (wanted + found), wanted, wrong: wrong.join("\n") };
}

describe("owners that no document of ours names", () => {
  test.each(["sentences", "later", "third"] as const)(
    "F1 over the extents and roles of “%s” is 0.95 at least",
    (name) => {
      const { f1, wrong } = read(LISTS[name]);
      expect(f1, `F1 ${f1.toFixed(3)}:\n${wrong}`).toBeGreaterThanOrEqual(0.95);
    },
  );

  test.each(["fourth", "fifth", "sixth"] as const)("F1 over the extents and roles of “%s” is 0.90 at least", (name) => {
    const { f1, wrong } = read(LISTS[name]);
    expect(f1, `F1 ${f1.toFixed(3)}:\n${wrong}`).toBeGreaterThanOrEqual(0.9);
  });

  test("there are two hundred of them", () => {
    expect(read([...LISTS.sentences, ...LISTS.later, ...LISTS.third]).wanted).toBeGreaterThanOrEqual(200);
  });
});
