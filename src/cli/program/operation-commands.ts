import { Option } from "commander";
import type { BatchOptions } from "../commands/batch.js";
import type { BackupOptions } from "../commands/backup.js";
import type { StatusOptions } from "../commands/status.js";
import type { UnitsOptions } from "../commands/units.js";
import { countValue, dayValue } from "./option-values.js";
import type { Declaring } from "./program.js";

/** `batch`, `status`, `backup`, `units`: what runs by itself, and what looks after it. */
export function addOperationCommands({ program, options, context, done }: Declaring): void {
  const { say } = context;
  const number = `<${say("name.n")}>`;

  program
    .command("batch")
    .description(say("command.batch"))
    .argument(`<${say("name.paths")}...>`, say("argument.folders"))
    .addOption(new Option(`--workers ${number}`, say("option.workers")).argParser(countValue("--workers", say)))
    .addOption(new Option(`--since <${say("name.date")}>`, say("option.since")).argParser(dayValue("--since", say)))
    .addOption(new Option("--retry-failed", say("option.retry-failed")))
    .addOption(new Option("--dry-run", say("option.dry-run")))
    .addOption(new Option(`--reports <${say("name.dir")}>`, say("option.reports")))
    .addOption(new Option(`--log <${say("name.file")}>`, say("option.log")))
    .addOption(options.database())
    .addOption(options.patterns())
    .addOption(options.readings())
    .addOption(options.json())
    .action(async (folders: readonly string[], chosen: BatchOptions) => {
      const { batch } = await import("../commands/batch.js");
      done(await batch(folders, chosen, context));
    });

  program
    .command("status")
    .description(say("command.status"))
    .addOption(
      new Option(`--runs ${number}`, `${say("option.runs")} (${say("help.default")}: 5)`)
        .default(5)
        .argParser(countValue("--runs", say)),
    )
    .addOption(options.database())
    .addOption(options.json())
    .action(async (chosen: StatusOptions) => {
      const { status } = await import("../commands/status.js");
      done(await status(chosen, context));
    });

  program
    .command("backup")
    .description(say("command.backup"))
    .argument(`<${say("name.file")}>`, say("argument.backup"))
    .addOption(new Option("--replace", say("option.replace")))
    .addOption(options.database())
    .addOption(options.json())
    .action(async (place: string, chosen: BackupOptions) => {
      const { backup } = await import("../commands/backup.js");
      done(await backup(place, chosen, context));
    });

  program
    .command("units")
    .description(say("command.units"))
    .addOption(new Option(`--install-to <${say("name.dir")}>`, say("option.install-to")).makeOptionMandatory())
    .addOption(new Option("--replace", say("option.replace")))
    .addOption(options.json())
    .action(async (chosen: UnitsOptions) => {
      const { units } = await import("../commands/units.js");
      done(await units(chosen, context));
    });
}
