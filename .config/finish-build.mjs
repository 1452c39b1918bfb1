// After tsc: puts what is not TypeScript beside the compiled files, keeps what reading the pattern files gives (so that no
// command parses them again while they are as they are now), and makes the command executable.
import { chmodSync, cpSync, rmSync, writeFileSync } from "node:fs";
import { keepingReadings } from "../dist/patternbook/kept-readings.js";
import { loadCalendar } from "../dist/patternbook/load-calendar.js";
import { describeFault } from "../dist/patternbook/pattern-book.js";
import { loadRules, SHIPPED_PATTERNS } from "../dist/patternbook/rules.js";

const root = new URL("../", import.meta.url);
// Migrations of an earlier build that are there no more would be numbered twice.
const migrations = new URL("dist/store/sqlite/migrations/", root);
rmSync(migrations, { recursive: true, force: true });
cpSync(new URL("src/store/sqlite/migrations/", root), migrations, { recursive: true });
const readings = keepingReadings();
for (const loaded of [loadRules(SHIPPED_PATTERNS, readings), loadCalendar(SHIPPED_PATTERNS, readings)])
  if (!loaded.ok) throw new Error(`patterns/ has faults:\n${loaded.faults.map(describeFault).join("\n")}`);
writeFileSync(new URL("dist/patternbook/kept-readings.json", root), JSON.stringify(readings.kept));

cpSync(new URL("src/cli/units/", root), new URL("dist/cli/units/", root), { recursive: true });
chmodSync(new URL("dist/cli/main.js", root), 0o755);
