import { Option, type Command } from "commander";
import type { ExportOptions } from "../commands/export.js";
import type { ReportOptions } from "../commands/report.js";
import type { ReportName } from "../../export/paper.js";
import type { Options } from "./options.js";
import { choiceValue } from "./option-values.js";
import type { Declaring } from "./program.js";
import { EXPORT_FORMATS, REPORT_FORMATS, REPORT_NAMES, type ExportFormat } from "../report-choices.js";
import type { Say } from "../speech/speech.js";

/** Adds the options that choose tasks by what they are. */
export function addTaskFilters(command: Command, options: Options): Command {
  return command
    .addOption(options.owner())
    .addOption(options.issuer())
    .addOption(options.place())
    .addOption(options.document())
    .addOption(options.search())
    .addOption(options.without())
    .addOption(options.minConfidence())
    .addOption(options.kind())
    .addOption(options.allVersions());
}

/** `export`, `report`: what the database holds, as files to work with and to read. */
export function addReportCommands({ program, options, context, done }: Declaring): void {
  const { say } = context;

  addTaskFilters(
    addOut(
      program
        .command("export")
        .description(say("command.export"))
        .argument(
          `<${say("name.format")}>`,
          say("argument.export"),
          choiceValue(say("name.format"), EXPORT_FORMATS, say),
        ),
      say,
    ),
    options,
  )
    .addOption(options.overdue())
    .addOption(options.due())
    .addOption(options.dueBefore())
    .addOption(options.dueAfter())
    .addOption(options.order())
    .addOption(options.limit())
    .addOption(options.database())
    .action(async (format: ExportFormat, chosen: ExportOptions) => {
      const { exportTasks } = await import("../commands/export.js");
      done(await exportTasks(format, chosen, context));
    });

  addTaskFilters(
    addOut(
      program
        .command("report")
        .description(say("command.report"))
        .argument(`<${say("name.report")}>`, say("argument.report"), choiceValue(say("name.report"), REPORT_NAMES, say))
        .addOption(
          new Option("--format <xlsx|html|md>", say("option.format")).argParser(
            choiceValue("--format", REPORT_FORMATS, say),
          ),
        ),
      say,
    ),
    options,
  )
    .addOption(options.dueReport())
    .addOption(options.subject())
    .addOption(options.database())
    .action(async (name: ReportName, chosen: ReportOptions) => {
      const { report } = await import("../commands/report.js");
      done(await report(name, chosen, context));
    });
}

function addOut(command: Command, say: Say): Command {
  return command
    .addOption(new Option(`--out <${say("name.file")}>`, say("option.out")))
    .addOption(new Option("--replace", say("option.replace-out")));
}
