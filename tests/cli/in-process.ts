import { commandIn, explainFailure } from "../../src/cli/speech/explain-failure.js";
import { languageOf } from "../../src/cli/speech/language.js";
import { buildProgram } from "../../src/cli/program/program.js";
import { VI } from "../../src/cli/messages/vi.js";
import { EN } from "../../src/cli/messages/en.js";
import { speaker } from "../../src/cli/speech/speech.js";
import type { Ended } from "./dondoc.js";

/** Runs a command in this process, as `main.ts` would: a hundred times quicker than a process of its own. Paths count from the folder of the tests' process. */
export async function inProcess(...words: readonly string[]): Promise<Ended> {
  const language = languageOf(words, {});
  const say = speaker(language === "en" ? EN : VI);
  const said = { stdout: "", stderr: "" };
  const program = buildProgram({
    language,
    say,
    write: (text) => {
      said.stdout += text;
      return Promise.resolve();
    },
    tell: (text) => {
      said.stderr += `${text}\n`;
    },
    columns: 120,
    progressOn: null,
    now: () => new Date().toISOString(),
  });
  try {
    return { code: await program.run(["node", "dondoc", ...words]), ...said };
  } catch (error) {
    const { exitCode, message } = explainFailure(error, commandIn(words, program.names), say);
    return { code: exitCode, ...said, stderr: `${said.stderr}${message}\n` };
  }
}
