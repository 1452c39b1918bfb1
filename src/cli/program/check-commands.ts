import type { DatabaseOptions, FormatOptions, OcrOptions, RuleOptions } from "./options.js";
import type { Declaring } from "./program.js";

/** `patterns check`, `patterns try`, `doctor`: is everything as it should be? */
export function addCheckCommands({ program, options, context, done }: Declaring): void {
  const { say } = context;
  const patterns = program.command("patterns").description(say("command.patterns"));

  patterns
    .command("check")
    .description(say("command.patterns.check"))
    .addOption(options.patterns())
    .addOption(options.json())
    .action(async (chosen: RuleOptions & FormatOptions) => {
      const { checkPatterns } = await import("../commands/patterns.js");
      done(await checkPatterns(chosen, context));
    });

  patterns
    .command("try")
    .description(say("command.patterns.try"))
    .argument(`<${say("name.sentence")}>`, say("argument.sentence"))
    .addOption(options.patterns())
    .addOption(options.json())
    .action(async (sentence: string, chosen: RuleOptions & FormatOptions) => {
      const { tryPattern } = await import("../commands/patterns.js");
      done(await tryPattern(sentence, chosen, context));
    });

  program
    .command("doctor")
    .description(say("command.doctor"))
    .addOption(options.database())
    .addOption(options.patterns())
    .addOption(options.ocrEngine())
    .addOption(options.json())
    .action(async (chosen: DatabaseOptions & RuleOptions & OcrOptions & FormatOptions) => {
      const { doctor } = await import("../commands/doctor.js");
      done(await doctor(chosen, context));
    });
}
