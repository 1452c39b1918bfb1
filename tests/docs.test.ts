import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXIT } from "../src/cli/exit-codes.js";
import { DIAGNOSTIC_CODES } from "../src/model/diagnostic-codes.js";
import { openReports, openStore } from "../src/store/open-store.js";
import { diagnosticsTable } from "./readme-tables.js";

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
  const files = readdirSync(root("src/cli")).filter((file) => file.endsWith(".ts"));
  const declared = /(\w{1,20})\s{0,8}\.command\("([a-z]{1,20})/gu;
  return files.flatMap((file) =>
    [...read(`src/cli/${file}`).matchAll(declared)].map(([, owner = "", name = ""]) =>
      owner === "program" ? name : `${owner} ${name}`,
    ),
  );
}

/** Those of `words` that no line of README holds between backquotes, alone or at the start. */
function unnamed(words: readonly string[], inCode: (word: string) => readonly string[]): string[] {
  return words.filter((word) => !inCode(word).some((code) => readme.includes(code)));
}

/** The columns of a view of a new database. */
async function columnsOf(view: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-docs-"));
  const file = join(folder, "empty.sqlite");
  await openStore(file).close();
  const reports = openReports(file);
  const { columns } = reports.query(`SELECT * FROM ${view} WHERE 0`);
  reports.close();
  rmSync(folder, { recursive: true });
  return columns;
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

  test("what each diagnostic means and asks for, as the program says it (npm run docs)", () => {
    expect(readme).toContain(diagnosticsTable());
  });

  test("no diagnostic code that is gone", () => {
    const table = lines.filter((line) => /^\| `[a-z]+(?:-[a-z]+)+` \| (?:error|warning|info)/u.test(line));
    const named = table.map((line) => /`([a-z-]{1,60})`/u.exec(line)?.[1] ?? "");
    expect(named.filter((code) => !(code in DIAGNOSTIC_CODES))).toEqual([]);
  });

  test.each(["v_tasks", "v_criteria", "v_documents", "v_diagnostics"])("every column of %s", async (view) => {
    const from = readme.indexOf(`#### \`${view}\``);
    const section = readme.slice(from, readme.indexOf("\n#", from + 1));
    expect((await columnsOf(view)).filter((column) => !section.includes(`\`${column}\``))).toEqual([]);
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
