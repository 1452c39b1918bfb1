import { DIAGNOSTIC_CODES } from "../src/model/diagnostic-codes.js";

/** The parts of README.md that are made from the program: `npm run docs` writes them, `tests/docs.test.ts` compares. */
export const DIAGNOSTICS_PART = { begin: "<!-- diagnostics -->", end: "<!-- /diagnostics -->" } as const;

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
