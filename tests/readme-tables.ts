import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIAGNOSTIC_CODES } from "../src/model/diagnostic-codes.js";
import { openReports, openStore } from "../src/store/open-store.js";
import { COLUMN_WORDS } from "../src/store/views/column-words.js";
import { TOLD_VIEWS, type Told } from "../src/store/views/told-views.js";

/** A part of README.md that is made from the program, between two marks: `npm run docs` writes it, `tests/docs.test.ts` compares. */
export interface MadePart {
  readonly begin: string;
  readonly end: string;
  readonly make: () => Promise<string>;
}

/** All of them. */
export const MADE_PARTS: readonly MadePart[] = [
  { begin: "<!-- diagnostics -->", end: "<!-- /diagnostics -->", make: () => Promise.resolve(diagnosticsTable()) },
  { begin: "<!-- views -->", end: "<!-- /views -->", make: viewsSection },
];

/** The views (`v_…`) of a new database with their columns, in the order of their columns. */
export async function columnsOfViews(): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-docs-"));
  const file = join(folder, "empty.sqlite");
  await openStore(file).close();
  const reports = openReports(file);
  try {
    const names = reports
      .query("SELECT name FROM sqlite_schema WHERE type = 'view' AND name LIKE 'v\\_%' ESCAPE '\\' ORDER BY name")
      .rows.map(({ name }) => String(name));
    return new Map(names.map((name) => [name, reports.query(`SELECT * FROM ${name} WHERE 0`).columns]));
  } finally {
    reports.close();
    rmSync(folder, { recursive: true });
  }
}

/** What is said of a column in a view; null where nothing is. */
export function wordsFor(view: Told, column: string): string | null {
  return (view.columns?.[column] ?? COLUMN_WORDS[column])?.en ?? null;
}

/** A section a view: what a row is, its columns, an example. A column that was explained above in the same words is only named. */
async function viewsSection(): Promise<string> {
  const columns = await columnsOfViews();
  const told = new Set<string>();
  const sections = TOLD_VIEWS.map((view) => {
    const words = (columns.get(view.name) ?? []).map((column) => [column, wordsFor(view, column) ?? ""] as const);
    const fresh = words.filter(([column, meaning]) => !told.has(`${column}: ${meaning}`));
    for (const [column, meaning] of fresh) told.add(`${column}: ${meaning}`);
    const known = words.filter((one) => !fresh.includes(one)).map(([column]) => `\`${column}\``);
    return [
      `#### \`${view.name}\``,
      view.about,
      ...(fresh.length === 0
        ? []
        : [
            [
              "| column | what it is |",
              "| --- | --- |",
              ...fresh.map(([column, meaning]) => `| \`${column}\` | ${cell(meaning)} |`),
            ].join("\n"),
          ]),
      ...(known.length === 0 ? [] : [`${fresh.length === 0 ? "As" : "And, as"} above: ${known.join(" ")}`]),
      `\`\`\`sql\n${view.example};\n\`\`\``,
    ].join("\n\n");
  });
  return `\n${sections.join("\n\n")}\n`;
}

/** A message says what is the matter, then what to do; the last of its sentences or clauses is the second. */
function meaningAndAdvice(message: string): readonly [meaning: string, advice: string] {
  const [cut, length] = [". ", "; ", ": "]
    .map((mark) => [message.lastIndexOf(mark), mark.length] as const)
    .reduce((last, one) => (one[0] > last[0] ? one : last));
  return cut < 0 ? [message, ""] : [message.slice(0, cut), message.slice(cut + length)];
}

const cell = (words: string): string =>
  words
    .replace(/\.$/u, "")
    .replaceAll("|", "\\|")
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** One row a diagnostic, in the order of `diagnostic-codes.ts`: code, severity, meaning, what to do. */
export function diagnosticsTable(): string {
  const rows = Object.entries(DIAGNOSTIC_CODES).map(([code, { severity, en }]) => {
    const [meaning, advice] = meaningAndAdvice(en);
    return `| \`${code}\` | ${severity} | ${cell(meaning)} | ${cell(advice)} |`;
  });
  return ["| code | severity | meaning | what to do |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
