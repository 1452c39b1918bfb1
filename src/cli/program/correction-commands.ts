import { Option } from "commander";
import type { FixOptions } from "../commands/fix.js";
import type { FixesOptions } from "../commands/fixes.js";
import type { ImportOptions } from "../commands/import-fixes.js";
import { dayValue } from "./option-values.js";
import type { Declaring } from "./program.js";

/** `fix`, `fixes`, `import-fixes`: what people say instead of what was extracted. */
export function addCorrectionCommands({ program, options, context, done }: Declaring): void {
  const { say } = context;
  const day = dayValue("--deadline", say);
  const why = (): Option => new Option(`--why <${say("name.words")}>`, say("option.why"));
  const by = (): Option => new Option(`--by <${say("name.name")}>`, say("option.by"));

  program
    .command("fix")
    .description(say("command.fix"))
    .argument(`<${say("name.task")}>`, say("argument.task"))
    .addOption(
      new Option(`--deadline <${say("name.date")}|none>`, say("option.deadline")).argParser((value: string) =>
        value.trim() === "none" ? "none" : day(value),
      ),
    )
    .addOption(new Option(`--owner <${say("name.words")}>`, say("option.fix-owner")))
    .addOption(why())
    .addOption(by())
    .addOption(new Option("--undo", say("option.undo")).conflicts(["deadline", "owner"]))
    .addOption(options.database())
    .addOption(options.patterns())
    .action(async (task: string, chosen: FixOptions) => {
      const { fix } = await import("../commands/fix.js");
      done(fix(task, chosen, context));
    });

  program
    .command("fixes")
    .description(say("command.fixes"))
    .addOption(new Option("--yaml", say("option.yaml")).conflicts(["json", "csv", "table"]))
    .addOption(new Option("--all", say("option.all-fixes")))
    .addOption(options.database())
    .addOption(options.patterns())
    .addOption(options.table())
    .addOption(options.json())
    .addOption(options.csv())
    .action(async (chosen: FixesOptions) => {
      const { fixes } = await import("../commands/fixes.js");
      done(await fixes(chosen, context));
    });

  program
    .command("import-fixes")
    .description(say("command.import-fixes"))
    .argument(`<${say("name.file")}>`, say("argument.workbook"))
    .addOption(new Option(`--why <${say("name.words")}>`, say("option.why-all")))
    .addOption(by())
    .addOption(new Option("--dry-run", say("option.dry-fixes")))
    .addOption(options.database())
    .addOption(options.patterns())
    .addOption(options.json())
    .action(async (file: string, chosen: ImportOptions) => {
      const { importFixes } = await import("../commands/import-fixes.js");
      done(await importFixes(file, chosen, context));
    });
}
