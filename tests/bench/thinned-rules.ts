import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { diceOf } from "../../fixtures/generator/dice.js";
import { NO_READINGS } from "../../src/patternbook/kept-readings.js";
import { loadRules, type Rules } from "../../src/patternbook/rules.js";

const PATTERNS = fileURLToPath(new URL("../../patterns/", import.meta.url));

/** Lists of the lexicon that no document ever exhausts: verbs, groups, kinds of bodies, fields, offices. */
const OPEN_LISTS: readonly (readonly [file: string, ...keys: readonly string[]])[] = [
  ["verbs.yaml", "verbs"],
  ["groups.yaml", "nouns", "alone"],
  ["groups.yaml", "nouns", "afterMany"],
  ["organisations.yaml", "bodies"],
  ["fields.yaml", "fields"],
  ["functions.yaml", "functions"],
];

/** Types without which no letterhead is read. */
const KEPT = /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Sở|Phòng|Bộ|Ban|Đảng ủy|Tỉnh ủy|Huyện ủy|Công an|Trường)/u;

/**
 * The rules as they would be for a document of a kind that nobody thought of: of each open list of the lexicon this share of entries is
 * left out, by a seed. What is then read wrong is wrong for the reasons for which unseen documents are.
 */
export function thinnedRules(seed: number, share: number): Rules {
  const dice = diceOf(seed);
  const folder = mkdtempSync(join(tmpdir(), "dondoc-thinned-"));
  try {
    cpSync(PATTERNS, folder, { recursive: true });
    for (const [file, ...keys] of OPEN_LISTS) {
      const path = join(folder, "lexicon", file);
      const content: unknown = parse(readFileSync(path, "utf8"));
      const last = keys.at(-1) ?? "";
      let holder = content;
      for (const key of keys.slice(0, -1)) holder = isRecord(holder) ? holder[key] : null;
      const list = isRecord(holder) ? holder[last] : null;
      if (!isRecord(holder) || !Array.isArray(list)) throw new Error(`${file} has no list ${keys.join(".")}`);
      holder[last] = list.filter((entry: unknown) => isKept(entry) || !dice.chance(share));
      writeFileSync(path, stringify(content));
    }
    const loaded = loadRules(folder, NO_READINGS);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults.slice(0, 5)));
    return loaded.rules;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isKept(entry: unknown): boolean {
  return isRecord(entry) && typeof entry["name"] === "string" && KEPT.test(entry["name"]);
}
