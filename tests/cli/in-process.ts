import { explainFailure } from "../../src/cli/explain-failure.js";
import { buildProgram } from "../../src/cli/program.js";
import { speaker } from "../../src/cli/speech.js";
import type { Ended } from "./dondoc.js";

/** Runs a command in this process, with Vietnamese messages and tables 120 columns wide: without the second that a new process takes. */
export async function inProcess(...words: readonly string[]): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  const say = speaker("vi");
  const program = buildProgram({
    language: "vi",
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
    const { exitCode, message } = explainFailure(error, null, say);
    return { code: exitCode, stdout: said.stdout, stderr: `${said.stderr}${message}\n` };
  }
}
