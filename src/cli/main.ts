#!/usr/bin/env node
import { EXIT } from "./exit-codes.js";
import { languageOf } from "./speech/language.js";
import { sentencesIn } from "./messages/sentences.js";
import { buildProgram } from "./program/program.js";
import { speaker } from "./speech/speech.js";
import { terminalContext } from "./terminal/terminal-context.js";

const words = process.argv.slice(2);
const language = languageOf(words, process.env);
const context = terminalContext(language, speaker(await sentencesIn(language)));
const program = buildProgram(context);

// `dondoc tasks | head` closes the pipe early: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.fine);
  throw error;
});

try {
  process.exitCode = await program.run(process.argv);
} catch (error) {
  const { commandIn, explainFailure } = await import("./speech/explain-failure.js");
  const { exitCode, message } = explainFailure(error, commandIn(words, program.names), context.say);
  if (message !== "") context.tell(message);
  if (process.env["DONDOC_DEBUG"] && error instanceof Error) context.tell(String(error.stack));
  process.exitCode = exitCode;
}
