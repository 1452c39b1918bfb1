import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT } from "../src/cli/exit-codes.js";
import { DIAGNOSTIC_CODES } from "../src/model/diagnostic-codes.js";
import { openReports } from "../src/store/open-store.js";
import { COLUMN_WORDS } from "../src/store/views/column-words.js";
import { TOLD_VIEWS } from "../src/store/views/told-views.js";
import { sampleArchive } from "./export/archive.js";
import { columnsOfViews, MADE_PARTS, wordsFor } from "./readme-tables.js";

// README.md and the program are kept in step: what a person can type, meet or depend on has its line there.

const root = (path: string): URL => new URL(`../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(root(path), "utf8");
const readme = existsSync(root("README.md")) ? read("README.md") : "";
const lines = readme.split("\n");

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(read("package.json")) as Manifest;

/** The names given to `.command("…")` anywhere in the command line, "check" of `patterns.command("check")` as "patterns check". */
function commands(): string[] {
  const files = readdirSync(root("src/cli/program")).filter((file) => file.endsWith(".ts"));
  const declared = /(\w{1,20})\s{0,8}\.command\("([a-z]{1,20})/gu;
  return files.flatMap((file) =>
    [...read(`src/cli/program/${file}`).matchAll(declared)].map(([, owner = "", name = ""]) =>
      owner === "program" ? name : `${owner} ${name}`,
    ),
  );
}

/** Those of `words` that no line of README holds between backquotes, alone or at the start. */
function unnamed(words: readonly string[], inCode: (word: string) => readonly string[]): string[] {
  return words.filter((word) => !inCode(word).some((code) => readme.includes(code)));
}

test("README.md is there", () => {
  expect(readme.length).toBeGreaterThan(0);
});

describe.skipIf(readme === "")("README.md names", () => {
  test("every command", () => {
    expect(commands().length).toBeGreaterThan(10);
    expect(unnamed(commands(), (name) => [`dondoc ${name}`, `\`${name}\``, `-- ${name}`])).toEqual([]);
  });

  test("every exit code, in one table", () => {
    const codes = Object.values(EXIT).map(String);
    expect(
      codes.filter(
        (code) => !lines.some((line) => line.startsWith(`| ${code} |`) || line.startsWith(`| \`${code}\` |`)),
      ),
    ).toEqual([]);
  });

  test("every diagnostic code", () => {
    expect(unnamed(Object.keys(DIAGNOSTIC_CODES), (code) => [`\`${code}\``])).toEqual([]);
  });

  test.each(MADE_PARTS)("what stands between $begin and $end, as the program says it (npm run docs)", async (part) => {
    expect(readme).toContain(`${part.begin}\n${await part.make()}\n${part.end}`);
  });

  test("no diagnostic code that is gone", () => {
    const table = lines.filter((line) => /^\| `[a-z]+(?:-[a-z]+)+` \| (?:error|warning|info)/u.test(line));
    const named = table.map((line) => /`([a-z-]{1,60})`/u.exec(line)?.[1] ?? "");
    expect(named.filter((code) => !(code in DIAGNOSTIC_CODES))).toEqual([]);
  });

  test("every view, and what each of its columns is", async () => {
    const columns = await columnsOfViews();
    expect([...columns.keys()].filter((name) => !TOLD_VIEWS.some((told) => told.name === name))).toEqual([]);
    for (const view of TOLD_VIEWS) {
      const own = columns.get(view.name) ?? [];
      expect(own.length, view.name).toBeGreaterThan(0);
      expect(own.filter((column) => !wordsFor(view, column)).map((column) => `${view.name}.${column}`)).toEqual([]);
      expect(Object.keys(view.columns ?? {}).filter((column) => !own.includes(column))).toEqual([]);
      expect(readme).toContain(`#### \`${view.name}\`\n\n${view.about}\n`);
    }
  });

  test("no words for a column that no view has", async () => {
    const all = new Set([...(await columnsOfViews()).values()].flat());
    expect(Object.keys(COLUMN_WORDS).filter((column) => !all.has(column))).toEqual([]);
  });

  test("an example of each view that runs and finds something, or could", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dondoc-docs-"));
    const file = join(folder, "a.sqlite");
    await sampleArchive(file);
    const reports = openReports(file);
    try {
      const found = TOLD_VIEWS.filter(({ name, example }) => {
        expect(example, name).toContain(name);
        return reports.query(example).rows.length > 0;
      }).map(({ name }) => name);
      // The sample has no troubled file, no run and cites nothing.
      expect(found).toEqual(
        expect.arrayContaining(["v_tasks", "v_due_days", "v_overdue", "v_owner_load", "v_criteria_gaps"]),
      );
      expect(found.length).toBeGreaterThan(12);
    } finally {
      reports.close();
      rmSync(folder, { recursive: true });
    }
  });

  test("every npm script", () => {
    const forNpm = new Set(["prepare", "prepack", "postbuild", "pretest"]); // run by npm, not by people
    const parts = Object.keys(manifest.scripts).filter((name) => !forNpm.has(name) && !name.includes(":"));
    expect(unnamed(parts, (name) => [`npm run ${name}`, `npm ${name}`, `npm run -s ${name}`])).toEqual([]);
  });

  test("the test command that .ci/run runs, word for word", () => {
    const command = "npm ci && npm run build && npm test";
    expect(lines).toContain(command);
    expect(read(".ci/run")).toContain(command);
  });

  test("every dependency, with why it is there, its size and what it would take to drop it", () => {
    const packages = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    const row = (name: string): string | undefined => lines.find((line) => line.startsWith(`| \`${name}\``));
    // | `name` | why | size | to drop it |
    const incomplete = packages.filter(
      (name) =>
        (row(name)
          ?.split("|")
          .filter((cell) => cell.trim() !== "").length ?? 0) < 4,
    );
    expect(incomplete).toEqual([]);
  });

  test("no command's output that mentions a file that is not there", () => {
    const files = [...readme.matchAll(/`((?:fixtures|patterns|tests|src)\/[\w./-]{1,80})`/gu)].map(
      (match) => match[1] ?? "",
    );
    expect(files.filter((file) => !existsSync(root(file)))).toEqual([]);
  });
});
