import type { Language } from "../../model/diagnostic-codes.js";
import type { Context } from "../context.js";
import type { Say } from "../speech/speech.js";

/** Width of tables that go into a pipe or a file. */
const PIPED_COLUMNS = 120;

function columnsOf(): number {
  const asked = Number(process.env["COLUMNS"]);
  if (process.stdout.isTTY) return Math.max(20, process.stdout.columns || PIPED_COLUMNS);
  return Number.isInteger(asked) && asked >= 20 ? asked : PIPED_COLUMNS;
}

/** The context of a command that runs in this process, on its terminal. */
export function terminalContext(language: Language, say: Say): Context {
  return {
    language,
    say,
    write: (text) =>
      new Promise((resolve) => {
        process.stdout.write(text, () => {
          resolve();
        });
      }),
    tell: (text) => {
      process.stderr.write(`${text}\n`);
    },
    columns: columnsOf(),
    isTerminal: process.stdout.isTTY && process.env["NO_COLOR"] === undefined && process.env["TERM"] !== "dumb",
    progressOn: process.stderr.isTTY ? process.stderr : null,
    now: () => new Date().toISOString(),
  };
}
