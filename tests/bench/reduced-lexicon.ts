import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { NO_READINGS } from "../../src/patternbook/kept-readings.js";
import { loadRules, type Rules } from "../../src/patternbook/rules.js";
import { wordForm } from "../../fixtures/word-forms.js";

interface Entry {
  readonly name: string;
  readonly takes?: string;
  readonly seat?: string;
}

const PATTERNS = fileURLToPath(new URL("../../patterns/", import.meta.url));

/** The rules without what the lexicon knows of these owners by name, and what was taken out. */
export interface ReducedRules {
  readonly rules: Rules;
  readonly removed: readonly string[];
}

/**
 * Rules whose lexicon does not know the bodies of `names`: no field of work that one of them bears ("Y tế" in "Sở Y tế"), and no
 * whole name that one of them is ("Đài Tiếng nói Việt Nam"). Types ("Sở", "Ủy ban nhân dân") stay: they are grammar.
 */
export function rulesWithout(names: readonly string[]): ReducedRules {
  const forms = names.map((name) => ` ${wordForm(name)} `);
  const isSeen = (name: string): boolean => forms.some((form) => form.includes(` ${wordForm(name)} `));
  const folder = mkdtempSync(join(tmpdir(), "dondoc-lexicon-"));
  const removed: string[] = [];
  const without = (file: string, key: string, goes: (entry: Entry) => boolean): void => {
    const path = join(folder, "lexicon", file);
    const content = parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    const entries = content[key] as readonly Entry[];
    const kept = entries.filter((entry) => !goes(entry));
    removed.push(...entries.filter(goes).map(({ name }) => name));
    writeFileSync(path, stringify({ ...content, [key]: kept }));
  };
  try {
    cpSync(PATTERNS, folder, { recursive: true });
    without("fields.yaml", "fields", ({ name }) => isSeen(name));
    // A whole name has four words at least and takes nothing after it; one that has a seat is a type: there is one in every unit.
    without(
      "organisations.yaml",
      "bodies",
      ({ name, takes = "nothing", seat = "none" }) =>
        name.split(" ").length >= 4 && ["nothing", "place-words"].includes(takes) && seat === "none" && isSeen(name),
    );
    const loaded = loadRules(folder, NO_READINGS);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults.slice(0, 5)));
    return { rules: loaded.rules, removed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
