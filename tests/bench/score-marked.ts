import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readMarked } from "../../fixtures/first-sight/marked.js";
import { extractionOf, readingOfText } from "../pipeline.js";
import { sharedFolder } from "./shared-data.js";

// npx tsx tests/bench/score-marked.ts FOLDER [PREFIX]: scores marked documents (fixtures/first-sight) and prints what is wrong in each.

const [folder = "", prefix = ""] = process.argv.slice(2);
const evaluation = sharedFolder("eval");
if (evaluation === null) throw new Error("skipped: there is no folder `shared` with eval beside the checkout");
const scratch = mkdtempSync(join(tmpdir(), "dondoc-marked-"));
const [gold, made] = [join(scratch, "gold"), join(scratch, "pred")];
mkdirSync(gold);
mkdirSync(made);
for (const file of readdirSync(folder)
  .filter((one) => one.endsWith(".txt") && one.startsWith(prefix))
  .sort()) {
  const marked = readMarked(file, readFileSync(join(folder, file), "utf8"));
  const source = await readingOfText(marked.text);
  if (source === null) throw new Error(`${file} cannot be read`);
  const name = file.replace(/\.txt$/u, ".json");
  writeFileSync(join(gold, name), JSON.stringify(marked.gold));
  writeFileSync(join(made, name), JSON.stringify(extractionOf(source).directive));
}
const scorer = join(evaluation, "score.mjs");
const run = spawnSync(process.execPath, [scorer, "--gold", gold, "--pred", made, "--misses"], { encoding: "utf8" });
process.stdout.write(
  run.stdout
    .split("\n")
    .filter((line) => !/^\s*(?:recipients|references|header: title|header: meeting)/u.test(line))
    .join("\n"),
);
rmSync(scratch, { recursive: true });
