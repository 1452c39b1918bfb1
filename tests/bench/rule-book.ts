import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { median } from "./measure.js";

/** Milliseconds of one process each: until the rules are loaded, until every phrase is compiled besides, and of a process that does nothing. */
export interface RuleBookTimes {
  readonly loaded: number;
  readonly compiled: number;
  readonly start: number;
}

// Phrases are compiled where they are first tried: here all of them, at a place where none matches.
const SCRIPT = `
const [patternbook] = process.argv.slice(1);
const { loadRules } = await import(patternbook + "/rules.js");
const { prepare } = await import(patternbook + "/match.js");
const begun = performance.now();
const outcome = loadRules();
if (!outcome.ok) throw new Error("patterns/ has faults");
const loaded = performance.now() - begun;
const { book } = outcome.rules;
const state = prepare("–").exact;
for (const { phrases } of book.rules) for (const phrase of phrases) { phrase.needs(); phrase.match(state, 0); }
for (const index of [...book.fields.values(), ...book.fieldsInCells.values(), ...book.decoys.values()]) index.at(1);
process.stdout.write(JSON.stringify([loaded, performance.now() - begun]));
`;

/** Loads and compiles the rule book of the built program in so many fresh processes, by turns with one that does nothing; medians. */
export function ruleBookTimes(dist: string, rounds: number): RuleBookTimes {
  const patternbook = pathToFileURL(join(dist, "patternbook")).href;
  const all: RuleBookTimes[] = [];
  for (let round = 0; round < rounds; round++) {
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", SCRIPT, patternbook]);
    const times: unknown = JSON.parse(stdout.toString() || "null");
    if (!Array.isArray(times)) throw new Error(stderr.toString());
    const begun = performance.now();
    spawnSync(process.execPath, ["-e", "0"]);
    all.push({ loaded: Number(times[0]), compiled: Number(times[1]), start: performance.now() - begun });
  }
  return {
    loaded: median(all.map(({ loaded }) => loaded)),
    compiled: median(all.map(({ compiled }) => compiled)),
    start: median(all.map(({ start }) => start)),
  };
}
