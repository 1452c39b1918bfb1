import type { DatabaseOptions, FormatOptions, OcrOptions, RuleOptions } from "./options.js";
import type { Declaring } from "./program.js";

type Writing = DatabaseOptions & RuleOptions & OcrOptions & FormatOptions;
type Looking = RuleOptions & OcrOptions & FormatOptions;

/** `ingest`, `read`, `extract`, `explain`, `reextract`: from files to rows. */
export function addFileCommands({ program, options, context, done }: Declaring): void {
  const { say } = context;
  const file = `<${say("name.file")}>`;

  program
    .command("ingest")
    .description(say("command.ingest"))
    .argument(`<${say("name.paths")}...>`, say("argument.paths"))
    .addOption(options.database())
    .addOption(options.patterns())
    .addOption(options.readings())
    .addOption(options.ocrEngine())
    .addOption(options.json())
    .action(async (paths: readonly string[], chosen: Writing) => {
      const { ingest } = await import("../commands/ingest.js");
      done(await ingest(paths, chosen, context));
    });

  program
    .command("read")
    .description(say("command.read"))
    .argument(file, say("argument.file"))
    .addOption(options.text())
    .addOption(options.json())
    .addOption(options.ownReadings())
    .addOption(options.ocrEngine())
    .action(async (path: string, chosen: Looking & { readonly text?: boolean }) => {
      const { read } = await import("../commands/read.js");
      done(await read(path, chosen, context));
    });

  program
    .command("extract")
    .description(say("command.extract"))
    .argument(file, say("argument.file"))
    .addOption(options.json())
    .addOption(options.patterns())
    .addOption(options.ownReadings())
    .addOption(options.ocrEngine())
    .action(async (path: string, chosen: Looking) => {
      const { extractOne } = await import("../commands/extract.js");
      done(await extractOne(path, chosen, context));
    });

  program
    .command("explain")
    .description(say("command.explain"))
    .argument(file, say("argument.file"))
    .addOption(options.field())
    .addOption(options.words())
    .addOption(options.json())
    .addOption(options.patterns())
    .addOption(options.ownReadings())
    .addOption(options.ocrEngine())
    .action(async (path: string, chosen: Looking & { readonly field?: string; readonly words?: string }) => {
      const { explain } = await import("../commands/explain.js");
      done(await explain(path, chosen, context));
    });

  program
    .command("reextract")
    .description(say("command.reextract"))
    .addOption(options.all())
    .addOption(options.database())
    .addOption(options.patterns())
    .addOption(options.readings())
    .addOption(options.json())
    .action(async (chosen: Writing & { readonly all?: boolean }) => {
      const { reextractAll } = await import("../commands/reextract.js");
      done(await reextractAll(chosen, context));
    });
}
